import { type ReadSheet, savedCell } from '../workbook/gather-snapshot';
import type { SavedCell } from '../workbook/snapshot';
import { type CellChange, sameCell } from './cell-change';

/** A table as it stands; rows and columns are counted from 1. */
export interface StandingRows {
  readonly sheet: Omit<ReadSheet, 'key'>;
  readonly columns: ReadonlyMap<string, number>;
  readonly first: number;
  readonly last: number;
  /** What a row is found by; '' for a row of the user's own. */
  readonly keyOf: (row: number) => string;
}

/** What the table is to be. */
export interface TableGoal {
  /** Rows that must stand, in their order. */
  readonly keys: readonly string[];
  /** Columns that people fill. */
  readonly inputs: readonly string[];
  readonly want: (key: string, column: string) => SavedCell;
  /** What stood there when the change was planned. */
  readonly was: (key: string, column: string) => SavedCell;
  /** Cells of the row that are ours: code, wording, maximum; of a standing row only those that change. */
  readonly laid: (key: string, fresh: boolean) => Readonly<Record<string, SavedCell>>;
  /** Rows that go when they are not among `keys`. */
  readonly goes: (key: string) => boolean;
}

/** The change of one table, in the order of doing: lines in, cells, lines out. */
export interface TableMove {
  /** From the bottom up, so that no number is moved by the one before. */
  readonly inserts: readonly { readonly before: number; readonly count: number; readonly below: boolean }[];
  /** Rows as they are numbered after the inserts. */
  readonly cells: readonly CellChange[];
  readonly rows: ReadonlyMap<string, number>;
  readonly fresh: readonly string[];
  /** From the bottom up. */
  readonly deletes: readonly { readonly row: number; readonly key: string }[];
  /** Places where a person wrote something else meanwhile; they are left as they are. */
  readonly kept: readonly string[];
}

/**
 * Plans the change of a table where it stands: rows keep their places, colours, notes and whatever own columns hold. A new
 * row comes behind the one before it in the goal, never first and never behind the last, so that lists, protections and
 * colours over the rows grow with it.
 *
 * @param again the same change was begun before: blank lines at the place of a new row are the ones it has inserted
 */
export function planTableMove(table: StandingRows, goal: TableGoal, again: boolean): TableMove {
  const standing = new Map<string, number>();
  for (let row = table.first; row <= table.last; row += 1) {
    const key = table.keyOf(row);
    if (key !== '' && !standing.has(key)) standing.set(key, row);
  }
  const { inserts, taken } = placeNewRows(table, goal.keys, standing, again);
  const shift = (row: number) => row + inserts.reduce((sum, { before, count }) => sum + (before <= row ? count : 0), 0);
  const rows = new Map([...standing].map(([key, row]) => [key, shift(row)]));
  const fresh = goal.keys.filter((key) => !standing.has(key));
  for (const [key, { row, offset }] of taken) rows.set(key, row + offset + lengthBefore(inserts, row));

  const cells: CellChange[] = [];
  const kept: string[] = [];
  for (const key of new Set(goal.keys)) {
    const row = rows.get(key);
    if (row === undefined) continue;
    const before = standing.get(key);
    const now = (column: string): SavedCell =>
      before === undefined ? null : savedCell(table.sheet, before - 1, (table.columns.get(column) ?? 0) - 1);
    const put = (column: string, cell: SavedCell) => {
      const place = table.columns.get(column);
      if (place !== undefined) cells.push({ row, column: place, cell });
    };
    for (const [column, cell] of Object.entries(goal.laid(key, before === undefined)))
      if (!sameCell(now(column), cell)) put(column, cell);
    for (const column of goal.inputs) {
      const [wanted, current] = [goal.want(key, column), now(column)];
      if (sameCell(wanted, current)) continue;
      if (sameCell(goal.was(key, column), current)) put(column, wanted);
      else kept.push(`${key} · ${column}`);
    }
  }
  const wanted = new Set(goal.keys);
  const deletes = [...standing]
    .filter(([key]) => !wanted.has(key) && goal.goes(key))
    .map(([key, row]) => ({ key, row: shift(row) }))
    .sort((a, b) => b.row - a.row);
  return { inserts, cells, rows, fresh, deletes, kept };
}

interface Taken {
  /** The line before which the new ones are, as numbered before any insert. */
  readonly row: number;
  readonly offset: number;
}

function placeNewRows(
  table: StandingRows,
  keys: readonly string[],
  standing: ReadonlyMap<string, number>,
  again: boolean,
): { inserts: { before: number; count: number; below: boolean }[]; taken: Map<string, Taken> } {
  const groups = new Map<number, string[]>();
  let anchor = table.first;
  for (const key of keys) {
    const row = standing.get(key);
    if (row !== undefined) anchor = row;
    else if (![...groups.values()].some((group) => group.includes(key)))
      groups.set(anchor, [...(groups.get(anchor) ?? []), key]);
  }
  const inserts: { before: number; count: number; below: boolean }[] = [];
  const taken = new Map<string, Taken>();
  for (const [row, group] of [...groups].sort(([a], [b]) => b - a)) {
    // Behind the last row the lists and colours would end; it goes on being the last.
    const atEnd = row >= table.last && table.last > table.first;
    const before = atEnd ? table.last : row + 1;
    const blank = again ? countBlank(table, before, atEnd ? -1 : 1) : 0;
    const used = Math.min(blank, group.length);
    const count = group.length - used;
    if (count > 0) inserts.push({ before, count, below: atEnd });
    // Lines inserted last time stand above the last row, or below the row before.
    const start = atEnd ? -used : 0;
    for (const [index, key] of group.entries()) taken.set(key, { row: before, offset: start + index });
  }
  return { inserts, taken };
}

/** How many lines the inserts above a line push it down. */
function lengthBefore(inserts: readonly { before: number; count: number }[], row: number): number {
  return inserts.reduce((sum, { before, count }) => sum + (before < row ? count : 0), 0);
}

function countBlank(table: StandingRows, before: number, step: 1 | -1): number {
  let count = 0;
  for (let row = step > 0 ? before : before - 1; row >= table.first && row <= table.last; row += step) {
    const cells = table.sheet.values[row - 1] ?? [];
    if (cells.some((cell) => cell !== '')) break;
    count += 1;
  }
  return count;
}
