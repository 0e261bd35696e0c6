import type { Workbook } from 'exceljs';
import { writeReference } from '../references';
import { TRAVEL_MARK, TRAVEL_SHEET, type TravelNote } from '../travel/travel-plan';

const CHUNK = 30_000;

/**
 * The hidden sheet with the travel notes: kind, number of pieces of text, the pieces, then one formula per reference.
 * `ROWS(reference)` is the plainest formula that every program keeps true while rows and sheets change.
 */
export function writeTravelNotes(book: Workbook, notes: readonly TravelNote[]): void {
  const sheet = book.addWorksheet(TRAVEL_SHEET, { state: 'veryHidden' });
  sheet.getCell(1, 1).value = TRAVEL_MARK;
  notes.forEach(({ kind, text, references }, index) => {
    const pieces = text.match(new RegExp(`[\\s\\S]{1,${CHUNK}}`, 'g')) ?? [];
    const row = sheet.getRow(index + 2);
    row.getCell(1).value = kind;
    row.getCell(2).value = pieces.length;
    pieces.forEach((piece, at) => {
      row.getCell(3 + at).value = piece;
    });
    references.forEach((reference, at) => {
      const rows = (reference.to ?? reference.from).row - reference.from.row + 1;
      row.getCell(3 + pieces.length + at).value = { formula: `ROWS(${writeReference(reference)})`, result: rows };
    });
  });
}
