/**
 * Something to fix (design, section 7): a stable code, how bad it is, what was found, what to do next, why the
 * methodology cares, and the cell to go to.
 */
export interface Finding {
  /** Stable, kebab-case: `unanswered`, `invalid-answer`, … */
  readonly code: string;
  readonly severity: Severity;
  /** What was found and what was expected, in Russian. */
  readonly sentence: string;
  /** What to do next, in Russian. */
  readonly next: string;
  /** Why it matters, in Russian, with its source. */
  readonly motivation: string;
  /** Number of the system, or '' for the workbook. */
  readonly system: string;
  /** Stage 1..9, or null. */
  readonly stage: number | null;
  /** How many cells this finding stands for (unanswered is one finding per system × stage). */
  readonly count: number;
  readonly cell: FindingCell | null;
}

/** `error` would lose points at the expert or breaks the file. */
export type Severity = 'error' | 'warning' | 'advice';

export interface FindingCell {
  readonly sheetId: number;
  readonly sheetName: string;
  /** Position code, '' when the cell is no position's. */
  readonly code: string;
  /** Column key, '' when none. */
  readonly column: string;
  /** 1-based row at the time of the check. */
  readonly row: number;
}
