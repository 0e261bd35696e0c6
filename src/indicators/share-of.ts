import { isProblem, type Value } from './read-value';

/**
 * A share as a fraction: part of a whole, both counted. Nothing out of nothing is no share, and a blank is not zero.
 *
 * @param part how many have the property
 * @param whole how many there are
 * @returns 0 to 1, unrounded; `null` for a blank and for 0 of 0; a problem for what no share can be
 * @example shareOf(37, 148) // 0.25
 * @example shareOf(0, 0) // null
 */
export function shareOf(part: Value, whole: Value): Value {
  if (isProblem(part)) return { problem: `часть: ${part.problem}` };
  if (isProblem(whole)) return { problem: `целое: ${whole.problem}` };
  if (part === null || whole === null) return null;
  if (part < 0 || whole < 0) return { problem: 'отрицательное число, ожидается 0 или больше' };
  if (part === 0 && whole === 0) return null;
  if (whole === 0) return { problem: 'целое 0, а часть больше нуля' };
  if (part > whole) return { problem: 'часть больше целого' };
  return part / whole;
}
