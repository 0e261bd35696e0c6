import { writeScaleAnswer } from '../catalog/write-answer';
import { addNumbers } from './add-numbers';
import type { ScoredRow } from './scored-row';

/** Points that can still be won at one position. */
export interface Gap {
  readonly code: string;
  readonly text: string;
  readonly lost: number;
  /** The answer as it stands, with its words; `null` when there is none. */
  readonly now: string | null;
  readonly best: string;
  /** True when the answer gives nothing because every indicator that this monitoring rests on is ineffective. */
  readonly cancelled: boolean;
}

/**
 * The positions that lost points, the largest loss first, then by code. н/п loses nothing: it is out of the maximum.
 * A penalty loses its size when it is set; bad rows are left to the caller.
 *
 * @param universe rows of `takeUniverse`
 */
export function findGaps(universe: readonly ScoredRow[]): Gap[] {
  const gaps: Gap[] = [];
  for (const { position, answer, points, problem, cancelled } of universe) {
    if (!position || problem || answer.state === 'not-applicable') continue;
    const lost = addNumbers([position.maximum ?? 0, -(points ?? 0)]);
    if (lost <= 0) continue;
    gaps.push({
      code: position.code,
      text: position.text,
      lost,
      now: answer.state === 'answered' ? writeScaleAnswer(position, answer.code) : null,
      best: writeScaleAnswer(position, String(position.penalty ? 0 : position.maximum)),
      cancelled,
    });
  }
  return gaps.sort((a, b) => b.lost - a.lost || (a.code < b.code ? -1 : 1));
}
