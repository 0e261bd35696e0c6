/** What an upgrade would do, before anything is done: plain JSON for the panel and the command line. */
export interface UpgradeReport {
  /** `municipal-model@1`. */
  readonly from: string;
  readonly to: string;
  /** Short name of the framework it leads to. */
  readonly short: string;
  /** Positions that change; the others stay as they are. */
  readonly changes: readonly UpgradeChange[];
  readonly unchanged: number;
  /** Answers that stay with their positions. */
  readonly carried: number;
  readonly year: { readonly from: string; readonly to: string; readonly answers: 'clear' | 'last-year' } | null;
  readonly systems: readonly UpgradeTotals[];
  readonly total: UpgradeTotals;
  /** What a person should know besides, in Russian. */
  readonly notes: readonly string[];
}

export interface UpgradeTotals {
  /** "1.1", or "" for the total. */
  readonly system: string;
  readonly title: string;
  readonly before: UpgradePoints;
  readonly after: UpgradePoints;
}

export interface UpgradePoints {
  /** `null` where a bad row keeps the points from being counted, or a position has none. */
  readonly score: number | null;
  readonly maximum: number;
}

export type UpgradeChangeKind = 'new' | 'retired' | 'restored' | 'moved' | 'reworded' | 'rescored';

export interface UpgradeChange {
  readonly kind: UpgradeChangeKind;
  readonly code: string;
  /** Where a moved position stood; '' for the others. */
  readonly was: string;
  readonly system: string;
  /** Wording as it will be. */
  readonly text: string;
  /** What is another, in Russian, one line each: «шкала: 0; 1 → 0; 1; 2». */
  readonly details: readonly string[];
  readonly before: UpgradePoints;
  readonly after: UpgradePoints;
}
