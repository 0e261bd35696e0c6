/** A zero-based cell. */
export interface CellPlace {
  row: number;
  column: number;
}

/** Letters of a zero-based column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Zero-based column of letters: `AA` is 26. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/**
 * Writes a zero-based cell in A1 notation.
 *
 * @example
 * toA1({ row: 4, column: 27 }); // "AB5"
 */
export function toA1({ row, column }: CellPlace): string {
  return `${columnLetters(column)}${row + 1}`;
}
