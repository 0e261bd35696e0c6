import type { CellNote } from '../../workbook/sheet-plan';
import { spreadBlocks } from './spread-blocks';

/** Lays notes in one service call: whatever lies between them in the same rows and columns gets none. */
export function layNotes(sheet: GoogleAppsScript.Spreadsheet.Sheet, notes: readonly CellNote[]): void {
  const spread = spreadBlocks(
    notes.map(({ row, column, text }) => ({ area: { row, column, rows: 1, columns: 1 }, value: text })),
    '',
  );
  if (!spread) return;
  const { row, column, rows, columns } = spread.area;
  sheet.getRange(row, column, rows, columns).setNotes(spread.grid);
}
