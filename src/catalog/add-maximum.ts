import type { Rubric } from './rubric';

/**
 * The largest total a rubric can give: the maxima of its active positions.
 *
 * @example addMaximum({ ...rubric, positions: [] }) // 0
 */
export function addMaximum({ positions }: Pick<Rubric, 'positions'>): number {
  const sum = positions.reduce((total, { status, maximum }) => total + (status === 'active' ? (maximum ?? 0) : 0), 0);
  return Math.round(sum * 1e9) / 1e9;
}
