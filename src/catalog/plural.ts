/**
 * The Russian form of a noun after a number: 1 позиция, 2 позиции, 5 позиций, 11 позиций, 21 позиция.
 *
 * @example plural(22, 'позиция', 'позиции', 'позиций') // "позиции"
 */
export function plural(count: number, one: string, few: string, many: string): string {
  // After a fraction the noun stands in the genitive singular: 2,5 балла.
  if (!Number.isInteger(count)) return few;
  const tens = Math.abs(count) % 100;
  const ones = tens % 10;
  if (tens >= 11 && tens <= 14) return many;
  if (ones === 1) return one;
  return ones >= 2 && ones <= 4 ? few : many;
}
