/** Where a cell leads: to a place in this workbook, or out of it. */
export type CellLink =
  | { kind: 'place'; sheetId: string; a1: string | null; words: string }
  | { kind: 'web'; url: string };

/**
 * Reads the link of a cell as Google shows it beside the cell: the address of a `HYPERLINK` formula, else a link laid
 * over the text, else a text that is an address itself.
 *
 * @param formula the cell's formula in any locale's form, '' for none
 * @param text what the cell shows
 * @param laid addresses laid over parts of the text
 * @example findLink('=HYPERLINK("#gid=3&range=F7";"Лист")', 'Лист', []) // { kind: 'place', sheetId: '3', a1: 'F7', … }
 */
export function findLink(formula: string, text: string, laid: readonly string[]): CellLink | null {
  const written = /^=\s*HYPERLINK\s*\(\s*"((?:[^"]|"")*)"/i.exec(formula)?.[1]?.replaceAll('""', '"');
  const address = (written ?? laid[0] ?? text).trim();
  const place = /^#gid=(\d+)(?:&range=([A-Z]+\d+(?::[A-Z]+\d+)?))?$/i.exec(address);
  if (place) return { kind: 'place', sheetId: place[1] ?? '', a1: place[2] ?? null, words: text };
  // Only addresses a browser opens as pages: a text must not become a script or a local file.
  return /^https?:\/\/[^\s/]+\S*$/i.test(address) ? { kind: 'web', url: address } : null;
}
