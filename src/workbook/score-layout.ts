import type { Area } from './area';
import { columnPlace, SCORE_COLUMNS, type ScoreColumn } from './columns';

/** Where things stand on an «Оценка» sheet when it is laid. Readers never use these: they ask the key row and the codes. */
export const SCORE_ROWS = { keys: 1, title: 2, labels: 3, totals: 4, header: 5, first: 6 } as const;

/** Grid of a new sheet; the columns after ours stay hidden, which costs less than deleting them. */
export const SCORE_GRID_COLUMNS = 26;

/** @example scoreColumn('answer') // 6 */
export function scoreColumn(key: ScoreColumn): number {
  return columnPlace(SCORE_COLUMNS, key);
}

/** Row of the locked end of a sheet with so many positions. */
export function endRow(positions: number): number {
  return SCORE_ROWS.first + positions;
}

/** A column from the header down to the locked end row, so that the range grows with every inserted row. */
export function columnToEnd(key: ScoreColumn, positions: number): Area {
  return { row: SCORE_ROWS.header, column: scoreColumn(key), rows: positions + 2, columns: 1 };
}

/** Cells of the totals above the table; the summary sheet's live totals point at them. */
export const TOTAL_CELLS = {
  maximum: { row: SCORE_ROWS.totals, column: scoreColumn('maximum') },
  answered: { row: SCORE_ROWS.totals, column: scoreColumn('answer') },
  points: { row: SCORE_ROWS.totals, column: scoreColumn('points') },
  percent: { row: SCORE_ROWS.totals, column: scoreColumn('document') },
} as const;

export function totalArea(total: keyof typeof TOTAL_CELLS): Area {
  return { ...TOTAL_CELLS[total], rows: 1, columns: 1 };
}
