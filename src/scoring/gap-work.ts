import type { StageNumber } from '../catalog/stages';

/** What it takes to win the points of a gap back. */
export type GapKind =
  | 'same-document'
  | 'unanswered'
  | 'improve'
  | 'write'
  | 'carry-out'
  | 'replace-indicator'
  | 'drop-harmful';

/**
 * How much work a kind takes, in shares of the least: one document read once. Nobody has measured this; the numbers
 * only order the list, and a person may argue about each of them.
 */
export interface GapWork {
  readonly work: number;
  /** One piece of work closes all positions of the step, or each position takes its own. */
  readonly per: 'step' | 'position';
}

export const GAP_WORK: Readonly<Record<GapKind, GapWork>> = {
  // The document is at hand and already proves neighbours: it is read once for all of them.
  'same-document': { work: 1, per: 'step' },
  // The work may well be done: an answer has to be chosen and its document found.
  unanswered: { work: 1, per: 'position' },
  // Begun and documented: something has to be added.
  improve: { work: 2, per: 'position' },
  // A goal, an indicator, a method is missing from an act: the act is amended.
  write: { work: 3, per: 'position' },
  // An indicator is replaced once; its own points and those of the monitoring that rests on it come back together.
  'replace-indicator': { work: 3, per: 'step' },
  'drop-harmful': { work: 3, per: 'step' },
  // A monitoring, an analysis, a measure has to be held, and only then proved.
  'carry-out': { work: 5, per: 'position' },
};

/** Stages that live in an act and need nothing carried out: goals, indicators, methods. */
export const WRITTEN_STAGES: readonly StageNumber[] = [1, 2, 3];
