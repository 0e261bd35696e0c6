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
  /** Level name; `null` where the bands are not set. */
  readonly level: string | null;
}

export interface SummaryRow {
  /** "1.1", "1" or "Всего". */
  readonly code: string;
  readonly title: string;
  /** Score by stage 1..9; `null` where the row has no position of that stage. */
  readonly stages: readonly (number | null)[];
  readonly score: number;
  /** Maximum less н/п. */
  readonly maximum: number;
  /** Maximum with н/п positions counted in. */
  readonly fullMaximum: number;
  /** Score / maximum; `null` when the maximum is 0. */
  readonly fraction: number | null;
  readonly positions: number;
  readonly answered: number;
  readonly notApplicable: number;
  readonly complete: number;
  /** True where a negative total was held at zero by the floor. */
  readonly floored: boolean;
  /** Sentences about bad rows («⚠ …»); the scores then leave those rows out and must not be signed. */
  readonly problems: readonly string[];
}
