/** Which side of the target is the good one. */
export type TargetSide = 'more' | 'less';

/** Closer than this a value is at its target. */
const EQUAL = 1e-9;

/**
 * Whether a value is at its target or on the good side of it.
 *
 * @param value the value reached
 * @param target the value that was set
 * @param side `more`: the target or more is wanted; `less`: the target or less
 * @example meetsTarget(0.3, 0.1 + 0.2, 'less') // true
 */
export function meetsTarget(value: number, target: number, side: TargetSide): boolean {
  return side === 'more' ? value >= target - EQUAL : value <= target + EQUAL;
}
