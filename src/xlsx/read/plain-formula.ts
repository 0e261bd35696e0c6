/** How Google writes a formula that other programs cannot count: the formula as text, then its last value. */
const GOOGLE = /^IFERROR\(@?__xludf\.DUMMYFUNCTION\(((?:"(?:[^"]|"")*"&?)+)\),/i;
/** Google puts a space after a comma that nobody typed. */
const SPACED = /("(?:[^"]|"")*"|'(?:[^']|'')*')|,\s+/g;
/** What stands there instead of a formula in the cells that such a formula spilled into. */
const SPILLED = '"COMPUTED_VALUE"';
/** Marks before the names of newer functions, which the format wants and no person ever sees. */
const PREFIXES = /("(?:[^"]|"")*"|'(?:[^']|'')*')|_xl(?:fn|ws)\.(?:_xlws\.)?/g;

/**
 * The formula that a person sees in the program that wrote the file.
 *
 * @param formula as it stands in the file, without `=`
 * @returns `null` for a cell that another formula spilled into
 * @example plainFormula('IFERROR(__xludf.DUMMYFUNCTION("MCQM_RANK(A1:A9, B1:B9)"),"Имя")') // "MCQM_RANK(A1:A9,B1:B9)"
 * @example plainFormula('_xlfn.CONCAT(A1:A2)') // "CONCAT(A1:A2)"
 */
export function plainFormula(formula: string): string | null {
  const pieces = GOOGLE.exec(formula)?.[1];
  if (pieces === undefined) return formula.replace(PREFIXES, (_, quoted?: string) => quoted ?? '');
  // Text in a formula may have 255 characters; a longer formula comes in pieces.
  const text = [...pieces.matchAll(/"((?:[^"]|"")*)"/g)].map(([, piece = '']) => piece.replace(/""/g, '"')).join('');
  return text === SPILLED ? null : text.replace(SPACED, (_, quoted?: string) => quoted ?? ',');
}

/** True for a file with formulas as Google writes them down. */
export function isFromGoogle(parts: ReadonlyMap<string, Uint8Array>): boolean {
  return [...parts].some(
    ([name, data]) => name.startsWith('xl/worksheets/') && Buffer.from(data).includes('__xludf.DUMMYFUNCTION'),
  );
}
