import type { Rubric } from '../catalog/rubric';
import type { Area } from '../workbook/area';
import type { StateFramework } from '../workbook/book-state';
import type { WorkbookContext } from '../workbook/workbook-context';

/** What sheets are judged by: the rubric as it is pinned, and where the sheets they point to stand now. */
export interface Patient {
  readonly rubric: Rubric;
  readonly framework: StateFramework;
  readonly context: WorkbookContext;
  /** The pinned table from its header to its locked end, and the sheet's name as it is now. */
  readonly method: { readonly sheet: string; readonly area: Area } | null;
  /** Columns of `_lists` as they stand; `null` when the sheet is gone. */
  readonly lists: { readonly sheetId: number; readonly columns: readonly ListColumn[] } | null;
  /** Numbers of the register that «Документ №» offers, with the locked end. */
  readonly numbers: { readonly sheetId: number; readonly area: Area } | null;
}

export interface ListColumn {
  readonly head: string;
  readonly entries: readonly string[];
  readonly area: Area;
}
