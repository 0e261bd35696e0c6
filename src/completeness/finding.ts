/**
 * Something to fix (design, section 7): a stable code, how bad it is, what was found, what to do next, why the
 * methodology cares, and the cell to go to.
 */
export interface Finding {
  /**
   * The same finding in the next check, also after rows were sorted or inserted: code, system, stage, position, column
   * and, where one is spoken of, document, joined by `/`.
   */
  readonly id: string;
  /** Stable, kebab-case: `unanswered`, `invalid-answer`, … */
  readonly code: string;
  readonly severity: Severity;
  /** What was found and what was expected, in Russian. */
  readonly sentence: string;
  /** What to do next, in Russian. */
  readonly next: string;
  /** Why it matters, in Russian. */
  readonly motivation: string;
  /** Where the motivation comes from, in Russian: the document and its own words, or the workbook's construction. */
  readonly source: string;
  /** Number of the system, or '' for the workbook. */
  readonly system: string;
  /** Stage 1..9, or null. */
  readonly stage: number | null;
  /** How many cells this finding stands for (unanswered is one finding per system × stage). */
  readonly count: number;
  readonly cell: FindingCell | null;
  /** Post of the person who answers for the system, as «Паспорт» names it; `null` when it names none. */
  readonly responsible: string | null;
  /** `null` while the finding is open. An accepted one stays in every list, with its reason. */
  readonly accepted: Acceptance | null;
  /** Id of the doctor's repair that mends it; `null` when only a person can. */
  readonly repair: string | null;
}

/** Why a person lets a finding be. It holds while the finding says the very same thing. */
export interface Acceptance {
  readonly reason: string;
  /** Wall clock of the spreadsheet, `2026-11-22T09:05:00`. */
  readonly at: string;
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
