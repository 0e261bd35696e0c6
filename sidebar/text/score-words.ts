import { formatNumber } from '../../src/summary/format-number';
import { formatPercent } from '../../src/summary/format-percent';

/**
 * Points of the maximum and their share: both numbers, never the per cent alone. `null` points are not a zero: a bad row
 * keeps them from being counted.
 *
 * @example scoreWords(96, 342) // '96 из 342 (28,1 %)'
 */
export function scoreWords(score: number | null, maximum: number): string {
  if (score === null) return 'не считаются: есть ошибочный ответ';
  const share = maximum > 0 ? ` (${formatPercent(score / maximum)})` : '';
  return `${formatNumber(score)} из ${formatNumber(maximum)}${share}`;
}
