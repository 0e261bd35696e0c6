/**
 * A cell's value as the text a person meant: a paste from Word brings non-breaking spaces, zero-width spaces and soft
 * hyphens that nobody sees. Numbers are written with a dot and no trailing zeros.
 *
 * @example cleanText('\u00a01.1.1.01\u200b ') // "1.1.1.01"
 */
export function cleanText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return String(cell)
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f]+/g, ' ')
    .trim();
}
