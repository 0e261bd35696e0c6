/** Soft hyphens, zero-width spaces and marks of writing direction: a paste from Word or from a web page brings them. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** Accents written apart from their letter. */
const APART = /[\u0300-\u036f]/;
/** Spaces other than the ordinary one, what nobody sees, and those accents. */
const FOREIGN =
  /[\u0300-\u036f\t-\r\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]/;

/**
 * A cell's value as the text a person meant: a paste from Word brings non-breaking spaces, zero-width spaces and soft
 * hyphens that nobody sees, one from a Mac writes «й» as two characters. Numbers are written with a dot and no trailing
 * zeros.
 *
 * @example cleanText('\u00a01.1.1.01\u200b ') // "1.1.1.01"
 */
export function cleanText(cell: unknown): string {
  if (cell === '' || cell === null || cell === undefined) return '';
  const text = typeof cell === 'string' ? cell : String(cell);
  // Nearly every cell is clean, and every recalculation reads thousands of them: one look is cheaper than rewriting.
  const clean = text[0] !== ' ' && text[text.length - 1] !== ' ' && !text.includes('  ') && !FOREIGN.test(text);
  if (clean) return text;
  const whole = APART.test(text) ? text.normalize('NFC') : text;
  return whole.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
