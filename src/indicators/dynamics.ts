import { linearRegression } from 'simple-statistics';

/** A value of one year. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

export type Direction = 'growth' | 'decline' | 'same' | 'too-few';

export interface Dynamics {
  /** Last less first; `null` with fewer than two values. */
  readonly change: number | null;
  /** Slope of the straight line nearest to the values (least squares), in units a year; `null` with fewer than two. */
  readonly perYear: number | null;
  readonly direction: Direction;
}

/** Closer than this two values are equal: 0.1 + 0.2 is 0.3. */
const EQUAL = 1e-9;

/**
 * How a value changed over its years. Years without a value are left out: a blank is no zero. The word follows last
 * against first; the slope says how fast, and a year in the middle counts there.
 *
 * @param values in any order of years, each year once
 * @example dynamicsOf([{ year: 2020, value: 2 }, { year: 2021, value: 4 }, { year: 2023, value: 5 }]).change // 3
 */
export function dynamicsOf(values: readonly YearValue[]): Dynamics {
  const sorted = [...values].sort((a, b) => a.year - b.year);
  const first = sorted[0];
  const last = sorted[sorted.length - 1];
  if (!first || !last || sorted.length < 2) return { change: null, perYear: null, direction: 'too-few' };
  const change = last.value - first.value;
  // Counted from the first year: the slope is the same, and small numbers keep their last digits.
  const { m } = linearRegression(sorted.map(({ year, value }) => [year - first.year, value]));
  const direction = Math.abs(change) <= EQUAL ? 'same' : change > 0 ? 'growth' : 'decline';
  return { change, perYear: m, direction };
}
