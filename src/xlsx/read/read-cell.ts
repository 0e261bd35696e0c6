import type { ICellData, IDocumentData } from '@univerjs/core';
import type { Cell } from 'exceljs';
import type { Shown } from '../travel/travel-plan';

/** A cell of a file: its formula without `=` ('' for none), what it shows, the address it links to. */
export interface FileCell {
  readonly formula: string;
  readonly shown: Shown;
  readonly link: string;
}

const DAY = 86_400_000;
/** 30 December 1899, the day 0 of spreadsheets. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Reads a cell; dates come as serial numbers, rich text as its text. */
export function readFileCell(cell: Cell): FileCell {
  const { value } = cell;
  const none = { formula: '', link: '' };
  if (value === null || value === undefined) return { ...none, shown: null };
  if (value instanceof Date) return { ...none, shown: serial(value) };
  if (typeof value !== 'object') return { ...none, shown: value };
  if ('richText' in value) return { ...none, shown: value.richText.map(({ text }) => text).join('') };
  if ('error' in value) return { ...none, shown: value.error };
  if ('hyperlink' in value) return { ...none, shown: textOf(value.text), link: value.hyperlink };
  const result: unknown = 'result' in value ? value.result : undefined;
  return { formula: cell.formula ?? '', link: '', shown: resultOf(result) };
}

function textOf(text: unknown): string {
  if (typeof text === 'object' && text !== null && 'richText' in text) {
    return (text.richText as { text: string }[]).map((piece) => piece.text).join('');
  }
  return String(text ?? '');
}

function resultOf(result: unknown): Shown {
  if (result instanceof Date) return serial(result);
  if (typeof result === 'object' && result !== null && 'error' in result) return String(result.error);
  return typeof result === 'string' || typeof result === 'number' || typeof result === 'boolean' ? result : null;
}

function serial(date: Date): number {
  return Math.round(((date.getTime() - DAY_ZERO) / DAY) * 1e9) / 1e9;
}

/** A value as the engine keeps it. */
export function engineValue(shown: Shown): Pick<ICellData, 'v' | 't'> {
  if (shown === null) return {};
  if (typeof shown === 'string') return { v: shown, t: 1 };
  return typeof shown === 'number' ? { v: shown, t: 2 } : { v: shown ? 1 : 0, t: 3 };
}

/** A text that links to an address as a whole. */
export function linkedText(text: string, url: string): IDocumentData {
  return {
    id: '',
    documentStyle: {},
    body: {
      dataStream: `${text}\r\n`,
      paragraphs: [{ startIndex: text.length }],
      textRuns: [{ st: 0, ed: text.length, ts: { cl: { rgb: '#1155cc' }, ul: { s: 1 } } }],
      customRanges: [
        { startIndex: 0, endIndex: text.length - 1, rangeId: 'link 0', rangeType: 0, properties: { url } },
      ],
    },
  };
}
