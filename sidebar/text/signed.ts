import { formatNumber } from '../../src/summary/format-number';

/**
 * A number as it stands in a sum: what is below zero in brackets, with a real minus.
 *
 * @example signed(-2) // '(−2)'
 */
export function signed(number: number): string {
  return number < 0 ? `(−${formatNumber(-number)})` : formatNumber(number);
}
