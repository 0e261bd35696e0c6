import type { Area } from './area';
import { namedEmptySheet } from './empty-sheet';
import { BACKUP_HEAD } from './pack-snapshot';
import { sheetMarker } from './sheet-key';
import type { PlanCell, SheetPlan } from './sheet-plan';

/** So many snapshots are kept; the oldest makes room for the next. */
export const KEPT_SNAPSHOTS = 5;
/** The last column is no backup: it holds what a long job is bringing the workbook to. */
export const GOAL_COLUMN = KEPT_SNAPSHOTS + 2;
/** 60 pieces are 1.8 million characters; the sheet grows where a workbook says more. */
const ROWS = BACKUP_HEAD.length + 60;

/** The heads of all columns of `_backup`, the words before them included. */
export const BACKUP_HEADS: Area = { row: 1, column: 1, rows: BACKUP_HEAD.length, columns: GOAL_COLUMN };

/** Hidden `_backup`: one column for each snapshot, made when the first one is taken. */
export function planBackupSheet(name: string): SheetPlan {
  const words: PlanCell[][] = BACKUP_HEAD.map((word) => [word]);
  words[0] = [sheetMarker('backup')];
  return {
    ...namedEmptySheet('backup', name),
    rows: ROWS,
    columns: GOAL_COLUMN,
    cells: words,
    formats: [{ area: { row: 1, column: 1, rows: ROWS, columns: GOAL_COLUMN }, format: '@' }],
    hidden: true,
  };
}
