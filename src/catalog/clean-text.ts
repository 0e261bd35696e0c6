const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Spaces other than the ordinary one, and what nobody sees. */
const FOREIGN = /[\t-\r\u00a0\u00ad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;

/**
 * A cell's value as the text a person meant: a paste from Word brings non-breaking spaces, zero-width spaces and soft
 * hyphens that nobody sees. Numbers are written with a dot and no trailing zeros.
 *
 * @example cleanText('\u00a01.1.1.01\u200b ') // "1.1.1.01"
 */
export function cleanText(cell: unknown): string {
  if (cell === '' || cell === null || cell === undefined) return '';
  const text = typeof cell === 'string' ? cell : String(cell);
  // Nearly every cell is clean, and every recalculation reads thousands of them: one look is cheaper than rewriting.
  const clean = text[0] !== ' ' && text[text.length - 1] !== ' ' && !text.includes('  ') && !FOREIGN.test(text);
  return clean ? text : text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
