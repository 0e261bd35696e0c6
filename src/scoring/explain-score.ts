import { STAGES } from '../catalog/stages';
import { writeScaleAnswer } from '../catalog/write-answer';
import { addNumbers } from './add-numbers';
import { problemSentence, type ScoredRow } from './scored-row';

/** Why a position gives what it gives. */
export type PointsReason =
  | 'scale'
  | 'unanswered'
  | 'not-applicable'
  | 'ineffective'
  | 'cancelled'
  | 'penalty'
  | 'penalty-none'
  | 'penalty-unknown'
  | 'bad-row';

export interface ExplainedPosition {
  readonly code: string;
  readonly text: string;
  /** The answer with its words; `null` when there is none to read. */
  readonly answer: string | null;
  readonly points: number | null;
  /** Its share of the maximum: 0 for н/п and for penalties. */
  readonly maximum: number;
  readonly reason: PointsReason;
  /** Ineffective indicators that cancel this monitoring. */
  readonly because: readonly string[];
  /** What is wrong with a bad row, in Russian; '' otherwise. */
  readonly problem: string;
}

/** A sum as a person adds it up: `sum` is what its parts come to, `score` what counts, never below 0. */
export interface ExplainedSum {
  readonly sum: number;
  readonly score: number;
  readonly maximum: number;
  /** With н/п counted in. */
  readonly fullMaximum: number;
}

export interface ExplainedStage extends ExplainedSum {
  readonly stage: number;
  readonly title: string;
  readonly positions: readonly ExplainedPosition[];
}

export interface ExplainedScore extends ExplainedSum {
  readonly stages: readonly ExplainedStage[];
}

/**
 * The points of one system laid open, so that anybody can add them up by hand: each position's points and why, what
 * the components come to, what н/п takes out of the maximum, and what the floor changes. A component below zero shows
 * 0, but its sum goes into the system's as it is.
 *
 * @param rows rows of the universe (take-universe.ts) that belong to the system
 */
export function explainScore(rows: readonly ScoredRow[]): ExplainedScore {
  const known = new Set(rows.map(({ code }) => code));
  const stages = STAGES.flatMap(({ number, title }): ExplainedStage[] => {
    const own = rows.filter(({ position }) => position?.stage === number);
    if (own.length === 0) return [];
    return [{ stage: number, title, ...explainSum(own), positions: own.map((row) => explainPosition(row, known)) }];
  });
  return { ...explainSum(rows), stages };
}

/** What rows come to, and what counts of it. */
export function explainSum(rows: readonly ScoredRow[]): ExplainedSum {
  const sum = addNumbers(rows.map(({ points }) => points ?? 0));
  return {
    sum,
    score: Math.max(0, sum),
    maximum: addNumbers(rows.map(({ maximum }) => maximum)),
    fullMaximum: addNumbers(rows.map(({ position }) => position?.maximum ?? 0)),
  };
}

/** @param known codes of the active rows: a retired indicator cancels nothing */
function explainPosition(row: ScoredRow, known: ReadonlySet<string>): ExplainedPosition {
  const { code, position, answer, points, maximum, cancelled } = row;
  return {
    code,
    text: position?.text ?? '',
    answer: position && answer.state === 'answered' ? writeScaleAnswer(position, answer.code) : null,
    points,
    maximum,
    reason: reasonOf(row),
    because: cancelled ? (position?.links ?? []).filter((link) => known.has(link)) : [],
    problem: problemSentence(row),
  };
}

function reasonOf({ position, answer, points, cancelled, problem }: ScoredRow): PointsReason {
  if (problem) return 'bad-row';
  if (answer.state === 'not-applicable') return 'not-applicable';
  if (cancelled) return 'cancelled';
  if (answer.state !== 'answered') return 'unanswered';
  if (answer.ineffective) return 'ineffective';
  if (!position?.penalty) return 'scale';
  if (answer.number === 0) return 'penalty-none';
  return points === null ? 'penalty-unknown' : 'penalty';
}
