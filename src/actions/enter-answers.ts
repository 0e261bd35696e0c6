import { cleanText } from '../catalog/clean-text';
import type { Host } from '../host/contract';
import type { ScoreColumn } from '../workbook/columns';
import { readScoreTable, type ScoreTable } from '../workbook/read-score-table';
import type { PlanCell } from '../workbook/sheet-plan';
import type { BookSheet } from './open-book';
import { personFailure } from './person-failure';

/** What is entered at one position; a column that is left out stays as it is. */
export interface Entry {
  readonly code: string;
  readonly cells: Partial<Readonly<Record<EnteredColumn, string>>>;
}

export type EnteredColumn = Extract<
  ScoreColumn,
  'answer' | 'document' | 'clause' | 'document2' | 'clause2' | 'comment'
>;

const COLUMNS: readonly EnteredColumn[] = ['answer', 'document', 'clause', 'document2', 'clause2', 'comment'];

/**
 * Enters answers and their evidence on one «Оценка» sheet, finding rows by code and columns by key. Only the cells
 * entered are written, in runs that stand together; what stands elsewhere is not touched.
 *
 * @throws a failure for people when a code or a column is not on the sheet: then nothing is written
 */
export function enterAnswers(host: Host, sheet: BookSheet, system: string, entries: readonly Entry[]): void {
  const table = readScoreTable(sheet, system);
  if (!table) throw personFailure('table-lost', { name: sheet.name });
  const rows = new Map(table.rows.map(({ row, cell }) => [cleanText(cell('code')), row]));
  const cells = entries.flatMap(({ code, cells: entered }) => {
    const row = rows.get(code);
    if (row === undefined) throw personFailure('cell-gone', { name: sheet.name, code });
    return COLUMNS.flatMap((column) => {
      const value = entered[column];
      return value === undefined ? [] : [{ row, column: placeOf(table, column), value }];
    });
  });
  for (const run of runsOf(cells)) host.write(sheet.id, run.row, run.column, run.cells);
}

function placeOf(table: ScoreTable, column: EnteredColumn): number {
  const place = table.located.columns.get(column);
  if (place === undefined) throw personFailure('table-lost', { name: table.sheetName });
  return place;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** Cells of a column that stand one under another, as blocks: a filled column is one write. */
function runsOf(cells: readonly Cell[]): { row: number; column: number; cells: PlanCell[][] }[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { row: number; column: number; cells: PlanCell[][] }[] = [];
  for (const { row, column, value } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.column === column && last.row + last.cells.length === row) last.cells.push([value]);
    else runs.push({ row, column, cells: [[value]] });
  }
  return runs;
}
