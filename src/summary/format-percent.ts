import { formatNumber } from './format-number';

/**
 * A fraction as per cent with at most one decimal. What is not whole is never rounded up to 100 %, and what is not
 * nothing never down to 0 %: people read these two as "done" and "not begun".
 *
 * @example formatPercent(0.125) // '12,5 %'
 */
export function formatPercent(fraction: number): string {
  let tenths = Math.round(fraction * 1000);
  if (tenths >= 1000 && fraction < 1) tenths = 999;
  if (tenths <= 0 && fraction > 0) tenths = 1;
  return `${formatNumber(tenths / 10)}\u00a0%`;
}
