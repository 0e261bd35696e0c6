/**
 * A sum of points rid of binary dust: three positions of 0,1 are 0,3 and no hair more, or full marks would miss 100 %.
 *
 * @example addNumbers([0.1, 0.1, 0.1]) // 0.3
 */
export function addNumbers(numbers: readonly number[]): number {
  return Math.round(numbers.reduce((sum, number) => sum + number, 0) * 1e9) / 1e9;
}
