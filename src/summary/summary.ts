import type { TotalRow } from '../scoring/total-row';

/**
 * The plain JSON in the middle (design, section 8): everything before produces it, everything after draws it —
 * the sheet, the sidebar, print, export and the region's table. Fractions are 0..1; `null` means unknown, never zero.
 */
export interface Summary {
  readonly format: 'mcqm-summary/1';
  readonly framework: {
    readonly id: string;
    readonly version: string;
    readonly title: string;
    readonly notice: string | null;
  };
  readonly municipality: string | null;
  readonly year: string | null;
  /** ISO date-time at which it was built. */
  readonly builtAt: string;
  readonly systems: readonly SummaryRow[];
  readonly mechanisms: readonly SummaryRow[];
  readonly total: SummaryRow;
  /** Codes of the rubric that have no row in the workbook any more: neither points nor maximum holds them. */
  readonly missing: readonly string[];
  /** Level name; `null` where none can be named. */
  readonly level: string | null;
  /** Why none is named; `null` where one is. */
  readonly levelUnknown: 'no-bands' | 'bad-bands' | 'below-bands' | 'not-counted' | null;
}

export type SummaryRow = TotalRow;
