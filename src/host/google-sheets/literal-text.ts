/** What a parser may take for a formula, or for the text mark itself. */
const ACTS = /^[=+\-@'\t\r\n]/;

/**
 * Text as it must be given to `setValues` so that it never becomes a formula: behind an apostrophe, Google's own mark
 * for text, which is no part of the stored value. Reading drops it, so every write goes through here again.
 *
 * Nothing else gets one. What would turn into a number or a date (`1.10`, «январь 2022») is written into cells of the
 * format `@`, which keep any string as it is, and nobody knows for sure whether such a cell would show the apostrophe:
 * codes and the workbook's own state must not depend on that.
 *
 * @example literalText('=1+1') // "'=1+1"
 */
export function literalText(text: string): string {
  return ACTS.test(text) ? `'${text}` : text;
}
