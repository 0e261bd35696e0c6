import type { SheetCells } from './sheet-cells';

/** How many rows and columns from the first cell on hold anything. */
export function usedArea(sheet: SheetCells): [rows: number, columns: number] {
  let [rows, columns] = [0, 0];
  sheet.each((row, column) => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  });
  return [rows, columns];
}
