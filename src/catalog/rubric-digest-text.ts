import type { Rubric } from './rubric';
import { writeRubricTable } from './write-rubric-table';

/**
 * The text whose SHA-256 (UTF-8, lower-case hex) is the digest of a rubric: the rows of its table without the header in
 * plain code-point order of code, fields joined by TAB, lines by a line feed, none at the end. It says the same wherever
 * the rows stand on the sheet, and something else when any word, scale, penalty or status changes.
 *
 * @example rubricDigestText({ ...rubric, positions: [] }) // ""
 */
export function rubricDigestText(rubric: Rubric): string {
  const [, ...rows] = writeRubricTable(rubric);
  return rows
    .map((row) => row.map(digestField).join('\t'))
    .sort()
    .join('\n');
}

/**
 * A field of a digest or a seal: Unicode NFC, any run of spaces and of what nobody sees as one space, trimmed; numbers
 * with a dot and no trailing zeros.
 *
 * @example digestField('\u00a0п. 2\u200b.3 ') // "п. 2 .3"
 */
export function digestField(cell: string | number): string {
  return String(cell)
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b-\u200d\ufeff]+/g, ' ')
    .trim();
}
