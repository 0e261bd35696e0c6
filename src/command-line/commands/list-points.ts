import type { HeadlessHost } from '../../host/local/headless/create-headless-host';
import { locateEntries } from '../locate-entries';

/** Points of one position as its formula gives them; `null` while there are none. */
export interface PositionPoints {
  readonly code: string;
  readonly answer: string;
  readonly points: number | null;
  /** What is wrong with the row, `null` when nothing is. */
  readonly problem: string | null;
}

/** Points of all positions, in the order of the sheets. */
export function listPoints(host: HeadlessHost): PositionPoints[] {
  return [...locateEntries(host).positions].map(([code, line]) => {
    const points = line.get('points')?.value;
    return {
      code,
      answer: line.get('answer')?.shown ?? '',
      points: typeof points === 'number' ? points : null,
      problem: typeof points === 'string' && points !== '' ? points : null,
    };
  });
}
