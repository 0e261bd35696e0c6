import type { StateFramework } from './book-state';

/**
 * Everything people entered in a workbook, and the rubric it was scored by, at one moment: plain JSON. Cells are kept by
 * code and column key, so it is restored into rows that were sorted, inserted and moved since. Sheets that were gone are
 * `null`. Own columns and own sheets are not in it: nothing of ours changes them.
 */
export interface Snapshot {
  readonly format: typeof SNAPSHOT_FORMAT;
  readonly id: string;
  /** Wall clock of the spreadsheet, `2026-11-22T09:05:00`. */
  readonly at: string;
  /** Why it was taken, in Russian: «Перед обновлением методики». */
  readonly reason: string;
  readonly framework: StateFramework;
  readonly illustration: string | null;
  /** «Методика» with its header, the columns in the order of RUBRIC_COLUMNS, the rows as they stood. */
  readonly rubric: readonly (readonly SavedCell[])[] | null;
  /** Level bands beside it: bound and name by row; left out where the sheet has no columns for them. */
  readonly bands?: readonly (readonly [from: SavedCell, name: SavedCell])[];
  /** True on a goal whose rubric was edited in place: every laid cell is compared with what stands, not with the rubric. */
  readonly relay?: boolean;
  readonly scores: readonly SavedScore[];
  readonly documents: SavedTable | null;
  /** Fields of «Паспорт» by key. */
  readonly passport: Readonly<Record<string, SavedCell>> | null;
}

export const SNAPSHOT_FORMAT = 'mcqm-snapshot/1';

/** A table by the keys of its columns; a row begins with what it is found by, a code or a number of the register. */
export interface SavedTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [key: string, ...cells: SavedCell[]])[];
}

export interface SavedScore extends SavedTable {
  readonly system: string;
}

/** A cell as it stood: `null` when blank, `f` for a formula a person typed, `d` for a date (ISO). */
export type SavedCell = string | number | boolean | null | { readonly f: string } | { readonly d: string };

/** What a list of snapshots shows without unpacking them. */
export interface SnapshotInfo {
  readonly id: string;
  readonly at: string;
  readonly reason: string;
  /** `municipal-model@1`. */
  readonly framework: string;
  /** Reporting year of the passport; '' when there was none. */
  readonly year: string;
  /** How many positions had an answer. */
  readonly answers: number;
  readonly documents: number;
}
