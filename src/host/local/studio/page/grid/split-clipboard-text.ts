/**
 * Splits a text from the clipboard into rows of cells as tables put it there: tabs between cells, line ends between
 * rows, and a cell that itself holds either of them in quotes with inner quotes doubled.
 *
 * @returns rows of equal length
 * @example splitClipboardText('1,5\t"две\nстроки"\r\n') // [['1,5', 'две\nстроки']]
 */
export function splitClipboardText(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // One cell and what ends it: a quoted text, or anything up to the next tab or line end.
  const cells = /(?:"((?:[^"]|"")*)"(?=\t|\r|\n|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  for (let found = cells.exec(text); found; found = cells.exec(text)) {
    const [, quoted, plain, end] = found;
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    if (cells.lastIndex >= text.length) break;
  }
  const width = Math.max(0, ...rows.map((cellsOfRow) => cellsOfRow.length));
  return rows.map((cellsOfRow) => [...cellsOfRow, ...Array.from({ length: width - cellsOfRow.length }, () => '')]);
}
