import { SCORE_COLUMNS, type ScoreColumn } from './columns';
import { type LocatedTable, locateTable } from './locate-table';
import { scoreKey } from './sheet-key';

/** An «Оценка» sheet as it stands: cells as they are, nothing judged. */
export interface ScoreTable {
  readonly system: string;
  readonly sheetId: number;
  readonly sheetName: string;
  readonly located: LocatedTable<ScoreColumn>;
  readonly rows: readonly ScoreRow[];
  /** The whole header row as it was read. */
  readonly titles: readonly unknown[];
  /** What stands in the header of the codes: «Код · municipal-model@1». */
  readonly codeHeader: unknown;
  /** What stands in the header of «Балл»: its word, or an error when the points cannot be shown. */
  readonly pointsHeader: unknown;
}

export interface ScoreRow {
  /** 1-based row at the time of reading. */
  readonly row: number;
  /** A cell of the row; '' where the column is gone. */
  readonly cell: (column: ScoreColumn) => unknown;
}

/** @returns `null` when the sheet holds no table of ours any more */
export function readScoreTable(
  sheet: { id: number; name: string; values: readonly (readonly unknown[])[] },
  system: string,
): ScoreTable | null {
  const located = locateTable(sheet.values, SCORE_COLUMNS, scoreKey(system));
  if (!located) return null;
  const at = (row: number, column: ScoreColumn) => {
    const place = located.columns.get(column);
    return place === undefined ? '' : (sheet.values[row - 1]?.[place - 1] ?? '');
  };
  const rows: ScoreRow[] = [];
  for (let row = located.first; row <= located.last; row += 1) rows.push({ row, cell: (column) => at(row, column) });
  return {
    system,
    sheetId: sheet.id,
    sheetName: sheet.name,
    located,
    rows,
    titles: sheet.values[located.headerRow - 1] ?? [],
    codeHeader: at(located.headerRow, 'code'),
    pointsHeader: at(located.headerRow, 'points'),
  };
}
