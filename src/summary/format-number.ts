/**
 * A number as it is written in Russian: decimal comma, at most two decimals, thousands parted by a non-breaking space.
 *
 * @example formatNumber(1234.5) // '1 234,5'
 */
export function formatNumber(value: number): string {
  const [whole = '0', decimals] = String(Math.round(Math.abs(value) * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  const sign = value < 0 && !/^0+$/.test(whole + (decimals ?? '')) ? '−' : '';
  return sign + grouped + (decimals === undefined ? '' : `,${decimals}`);
}
