import type { SheetCells } from '../sheet-cells';

/** The first rows of a sheet as values, '' for a blank cell, as the readers of tables expect them. */
export function valuesOf(sheet: SheetCells, rows: number = sheet.data.rowCount ?? 0): unknown[][] {
  const columns = sheet.data.columnCount ?? 0;
  return Array.from({ length: Math.min(rows, sheet.data.rowCount ?? 0) }, (_r, row) =>
    Array.from({ length: columns }, (_c, column) => sheet.shown(row, column) ?? ''),
  );
}
