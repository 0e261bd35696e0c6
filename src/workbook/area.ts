/** A block of cells, 1-based as people count them. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** @example columnLetter(28) // "AB" */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** @example areaNotation({ row: 5, column: 1, rows: 2, columns: 2 }) // "A5:B6" */
export function areaNotation(area: Area): string {
  const first = columnLetter(area.column) + area.row;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetter(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

/**
 * The area with its sheet, all dollars, for formulas that stand on other sheets.
 *
 * @example absoluteReference('1.1 Оценка', { row: 5, column: 1, rows: 2, columns: 1 }) // "'1.1 Оценка'!$A$5:$A$6"
 */
export function absoluteReference(sheetName: string, area: Area): string {
  const dollars = areaNotation(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quoteSheetName(sheetName)}!${dollars}`;
}

/** @example quoteSheetName("Д'Артаньян") // "'Д''Артаньян'" */
export function quoteSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/**
 * A block of cells by its sheet's id, which renaming does not change.
 *
 * @example listLink(7, { row: 2, column: 1, rows: 3, columns: 1 }) // "7!A2:A4"
 */
export function listLink(sheetId: number, area: Area): string {
  return `${sheetId}!${areaNotation(area)}`;
}
