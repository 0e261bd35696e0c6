/**
 * A link to a sheet of this file, or to a cell of it. The words are ours or the sheet's name; quotes in them are doubled
 * so that they cannot end the string and begin a formula of their own.
 *
 * @example linkFormula(12, 'Лист «А»', 'F7') // '=HYPERLINK("#gid=12&range=F7";"Лист «А»")'
 */
export function linkFormula(sheetId: number, words: string, cell = ''): string {
  const range = cell === '' ? '' : `&range=${cell}`;
  return `=HYPERLINK("#gid=${Math.trunc(sheetId)}${range}";"${words.replace(/"/g, '""')}")`;
}
