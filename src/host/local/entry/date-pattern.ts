import { numfmt } from '@univerjs/core';

/**
 * Tells whether a number format shows dates or times, so that a cell's number reaches the script as a `Date`.
 *
 * @param pattern number format such as `dd.MM.yyyy`; empty for none
 */
export function isDatePattern(pattern: string): boolean {
  return pattern !== '' && pattern !== '@' && numfmt.isDateFormat(pattern);
}
