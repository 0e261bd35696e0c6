import { CellValueType, type ICellData } from '@univerjs/core';
import type { LocalHost } from '../../../local-host';
import { cellFor } from '../../../operations/write-cells';

/** What a text of a person's becomes; `refusal` says why it stayed text. */
export interface PersonText {
  readonly cell: ICellData;
  readonly refusal: string | null;
}

/**
 * Reads a text that a person typed or pasted by the spreadsheet's own rules, as the headless host does. What the host
 * refuses to read, because nobody has checked what Google makes of it, is kept as text.
 *
 * @param pattern number format of the cell, '' for none
 */
export function readPersonText(host: LocalHost, text: string, pattern: string): PersonText {
  try {
    return { cell: host.asPerson((context) => cellFor(context, text, pattern, 'person')), refusal: null };
  } catch (error) {
    const cell = { v: text, f: null, si: null, p: null, t: CellValueType.FORCE_STRING };
    return { cell, refusal: refusalOf(text, error) };
  }
}

function refusalOf(text: string, error: unknown): string {
  if (text.startsWith('=')) {
    const reason = error instanceof Error ? error.message : String(error);
    return `Формула записана как текст: студия не может её посчитать. ${reason}`;
  }
  return `Записано как текст: неизвестно, во что «${text}» превратит Google Таблицы. Если это дата, напишите её как 05.11.2024, если число — как 1500,5.`;
}
