import { isDate } from '../catalog/cell-kind';
import { cleanText } from '../catalog/clean-text';
import { readRubricTable } from '../catalog/read-rubric-table';
import { RUBRIC_COLUMNS, type Rubric, type RubricPosition } from '../catalog/rubric';
import { STAGES } from '../catalog/stages';
import { DOCUMENT_COLUMNS, INPUT_SCORE_COLUMNS, LAST_YEAR, RETIRED_MAXIMUM } from '../workbook/columns';
import type { SavedCell, SavedTable, Snapshot } from '../workbook/snapshot';
import { sameCell } from './cell-change';
import type { TableGoal } from './plan-table-move';

/** The two ends of a change. */
export interface Ends {
  readonly from: Snapshot;
  readonly goal: Snapshot;
}

/** «Оценка» of one system; `null` where the goal has no such sheet. */
export function scoreGoal({ from, goal }: Ends, system: string): TableGoal | null {
  const [was, wanted] = [tableOf(from, system), tableOf(goal, system)];
  if (!wanted) return null;
  const [before, after] = [positionsOf(from), positionsOf(goal)];
  const inputs = [...INPUT_SCORE_COLUMNS, LAST_YEAR.key].filter(
    (key) => wanted.columns.includes(key) || was?.columns.includes(key),
  );
  const known = new Set(was?.rows.map(([key]) => key));
  return {
    keys: wanted.rows.map(([key]) => key).filter((key) => key !== ''),
    inputs,
    want: cellsOf(wanted),
    was: cellsOf(was),
    laid: (key, fresh) => {
      const own = after.get(key);
      const all = own ? positionCells(own) : { code: key };
      const old = before.get(key);
      return fresh || !old || from.relay || goal.relay ? all : differing(positionCells(old), all);
    },
    goes: (key) => known.has(key),
  };
}

/** «Методика», column by column; what stands in it is compared as text and numbers. */
export function methodGoal({ from, goal }: Ends): TableGoal {
  const [before, after] = [rubricRows(from), rubricRows(goal)];
  return {
    keys: [...after.keys()],
    inputs: [],
    want: () => null,
    was: () => null,
    laid: (key, fresh) => {
      const all = after.get(key) ?? {};
      const old = before.get(key);
      return fresh || !old ? all : differing(old, all);
    },
    goes: (key) => before.has(key),
  };
}

/** «Документы»: rows by their number. Rows registered meanwhile stay. */
export function documentsGoal({ from, goal }: Ends): TableGoal | null {
  if (!goal.documents) return null;
  const [, ...inputs] = DOCUMENT_COLUMNS.map(({ key }) => key);
  return {
    keys: goal.documents.rows.map(([key]) => key).filter((key) => key !== ''),
    inputs,
    want: cellsOf(goal.documents),
    was: cellsOf(from.documents),
    laid: (key, fresh) => (fresh ? { no: key } : {}),
    goes: () => false,
  };
}

/** The rubric a snapshot was scored by. */
export function rubricOf({ rubric }: Pick<Snapshot, 'rubric'>): Rubric {
  return readRubricTable((rubric ?? []).map((row) => row.map(plainCell))).rubric;
}

/** A saved cell as the readers of tables expect it. */
export function plainCell(cell: SavedCell): string | number | boolean | Date {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  return 'd' in cell ? new Date(cell.d) : '';
}

export function tableOf({ scores }: Snapshot, system: string): SavedTable | null {
  return scores.find((table) => table.system === system) ?? null;
}

/** Cells by key and column; `null` where there is none. Of two rows with one key the first counts. */
export function cellsOf(table: SavedTable | null): (key: string, column: string) => SavedCell {
  const rows = new Map([...(table?.rows ?? [])].reverse().map((row) => [row[0], row]));
  return (key, column) => {
    const at = table?.columns.indexOf(column) ?? -1;
    return at < 0 ? null : (rows.get(key)?.[at + 1] ?? null);
  };
}

function positionsOf(snapshot: Snapshot): ReadonlyMap<string, RubricPosition> {
  return new Map(rubricOf(snapshot).positions.map((position) => [position.code, position]));
}

function positionCells({ code, stage, group, text, maximum, status }: RubricPosition): Record<string, SavedCell> {
  return {
    code,
    stage: `${stage}. ${STAGES[stage - 1]?.title ?? ''}`,
    group: group === '' ? null : group,
    position: text,
    maximum: status === 'retired' ? RETIRED_MAXIMUM : maximum,
  };
}

function rubricRows({ rubric }: Snapshot): Map<string, Record<string, SavedCell>> {
  const rows = new Map<string, Record<string, SavedCell>>();
  for (const cells of rubric?.slice(1) ?? []) {
    const code = cleanText(isDate(plainCell(cells[0] ?? null)) ? '' : plainCell(cells[0] ?? null));
    if (code === '' || rows.has(code)) continue;
    rows.set(code, Object.fromEntries(RUBRIC_COLUMNS.map((title, index) => [title, cells[index] ?? null])));
  }
  return rows;
}

function differing(
  before: Readonly<Record<string, SavedCell>>,
  after: Readonly<Record<string, SavedCell>>,
): Record<string, SavedCell> {
  return Object.fromEntries(Object.entries(after).filter(([key, cell]) => !sameCell(before[key] ?? null, cell)));
}
