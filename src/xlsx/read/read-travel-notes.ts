import type { Workbook } from 'exceljs';
import { type Reference, readReference } from '../references';
import { type NoteKind, TRAVEL_MARK, TRAVEL_SHEET } from '../travel/travel-plan';
import { refuse } from '../xlsx-refusal';

/** A travel note as it came home; a reference whose cells were deleted is `null`. */
export interface ReturnedNote {
  readonly kind: NoteKind;
  readonly text: string;
  readonly references: readonly (Reference | null)[];
}

/** @returns `null` for a file without travel notes @throws XlsxRefusal for notes of a later version */
export function readTravelNotes(book: Workbook): ReturnedNote[] | null {
  const sheet = book.getWorksheet(TRAVEL_SHEET);
  const mark = sheet?.getCell('A1').value;
  if (!sheet || typeof mark !== 'string' || !mark.startsWith('mcqm-xlsx/')) return null;
  if (mark !== TRAVEL_MARK) throw refuse('other-version', `запись «${mark}», эта программа читает «${TRAVEL_MARK}»`);
  const notes: ReturnedNote[] = [];
  for (let number = 2; number <= sheet.rowCount; number += 1) {
    const row = sheet.getRow(number);
    const kind = row.getCell(1).value;
    if (typeof kind !== 'string') continue;
    const pieces = Number(row.getCell(2).value);
    const text = Array.from({ length: pieces }, (_, at) => String(row.getCell(3 + at).value ?? '')).join('');
    const references: (Reference | null)[] = [];
    for (let column = 3 + pieces; column <= row.cellCount; column += 1) {
      const formula = row.getCell(column).formula ?? '';
      if (formula !== '') references.push(readReference(/^ROWS\((.*)\)$/s.exec(formula)?.[1] ?? ''));
    }
    notes.push({ kind: kind as NoteKind, text, references });
  }
  return notes;
}
