import type { Answer } from '../answers/read-answer';
import type { RubricPosition } from '../catalog/rubric';

/** One row of a sheet as it was read: cells as they are, nothing judged. */
export interface GivenRow {
  readonly code: unknown;
  readonly answer: unknown;
  /** Cells with the numbers of documents; left out where the question is not asked. */
  readonly documents?: readonly unknown[];
  readonly comment?: unknown;
}

/** The same row judged. */
export interface ScoredRow {
  /** The code without what a paste leaves around it; '' in a blank row. */
  readonly code: string;
  /** `null` in a blank row and where the code is unknown. */
  readonly position: RubricPosition | null;
  readonly answer: Answer;
  /** `null`: unanswered, н/п, a penalty of unknown size, a bad row, a retired position. */
  readonly points: number | null;
  /** What the position adds to the maximum; 0 for н/п, penalties and retired positions. */
  readonly maximum: number;
  /** True when every indicator that this monitoring rests on is ineffective. */
  readonly cancelled: boolean;
  /** Answered, with a document where it earns points and a comment where it is н/п. */
  readonly complete: boolean;
  /** Not `null` in a bad row: no total that holds the row may be given. */
  readonly problem: RowProblem | null;
}

export interface RowProblem {
  readonly kind: 'no-code' | 'unknown-code' | 'code-twice' | 'invalid-answer' | 'no-indicator';
  /** In Russian; the code of the row stands in it only where the code itself is wrong. */
  readonly reason: string;
}

/** What a bad row shows in place of points. */
export function problemMark({ reason }: RowProblem): string {
  return `⚠ ${reason}`;
}

/** A bad row named, for a message that stands elsewhere. What is wrong with a code names it already. */
export function problemSentence({ code, problem }: ScoredRow): string {
  if (!problem) return '';
  const { kind, reason } = problem;
  return kind === 'invalid-answer' || kind === 'no-indicator' ? `${code}: ${reason}` : reason;
}
