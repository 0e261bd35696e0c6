import { writeBandRows } from '../catalog/bands-block';
import type { Band } from '../catalog/read-bands';
import type { Rubric, RubricPosition } from '../catalog/rubric';
import { writeRubricTable } from '../catalog/write-rubric-table';
import type { StateFramework } from '../workbook/book-state';
import { LAST_YEAR } from '../workbook/columns';
import type { SavedCell, SavedScore, Snapshot } from '../workbook/snapshot';
import type { MatchedRubric } from './match-positions';
import { rubricOf } from './table-goals';

/** Where an upgrade leads: a checked rubric, filled with the names of this municipality, and what the book says of it. */
export interface UpgradeTarget {
  readonly framework: StateFramework;
  readonly rubric: Rubric;
  /** Level bands; left out where they stay as they are. */
  readonly bands?: readonly Band[] | null;
}

export type YearChange = 'same' | 'clear' | 'last-year';

/** What belongs to the year that is over; documents, clauses and comments stay for the next one. */
const OF_THE_YEAR = ['answer', 'expertAnswer', 'verdict', 'expertComment', 'appeal', 'decision', 'finalAnswer'];

/** The workbook as it is to be, made from the workbook as it is. */
export function planGoal(
  from: Snapshot,
  {
    framework,
    matched,
    year,
    bands,
  }: Pick<UpgradeTarget, 'framework' | 'bands'> & { matched: MatchedRubric | null; year: YearChange },
): Omit<Snapshot, 'id' | 'at' | 'reason'> {
  const { id: _, at: __, reason: ___, ...kept } = from;
  return {
    ...kept,
    framework,
    rubric: matched ? writeRubric(from, matched.rubric) : from.rubric,
    // Without columns for bands there is nowhere to write them.
    ...(bands === undefined || !from.bands ? {} : { bands: writeBandRows(bands), relay: true }),
    scores: from.scores.map((table) => changeYear(matched ? addRows(table, matched) : table, year)),
    passport: year === 'same' || !from.passport ? from.passport : nextYear(from.passport),
  };
}

/** Rows that say the same keep their very cells, so that nothing is written where nothing changes. */
function writeRubric(from: Snapshot, rubric: Rubric): SavedCell[][] {
  const same = new Map(rubricOf(from).positions.map((position) => [position.code, position]));
  const cells = new Map((from.rubric ?? []).slice(1).map((row) => [String(row[0]), row]));
  const [header = [], ...rows] = writeRubricTable(rubric);
  return [
    [...header],
    ...rows.map((row, index): SavedCell[] => {
      const position = rubric.positions[index];
      const old = cells.get(String(row[0]));
      const unchanged = position && old && JSON.stringify(same.get(position.code)) === JSON.stringify(position);
      return unchanged ? [...old] : row.map((cell) => (cell === '' ? null : cell));
    }),
  ];
}

function addRows(table: SavedScore, { rubric, moved }: MatchedRubric): SavedScore {
  const own = rubric.positions.filter(({ system }) => system === table.system);
  const rows = [...table.rows];
  const known = new Set(rows.map(([key]) => key));
  own.forEach((position, index) => {
    if (position.status === 'retired' || known.has(position.code)) return;
    rows.splice(placeAfter(rows, own, index), 0, newRow(table, position, moved));
    known.add(position.code);
  });
  return { ...table, rows };
}

/** Behind the nearest position before it that has a row. */
function placeAfter(rows: SavedScore['rows'], own: readonly RubricPosition[], index: number): number {
  for (let before = index - 1; before >= 0; before -= 1) {
    const at = rows.findIndex(([key]) => key === own[before]?.code);
    if (at >= 0) return at + 1;
  }
  return 0;
}

function newRow(
  table: SavedScore,
  { code }: RubricPosition,
  moved: MatchedRubric['moved'],
): SavedScore['rows'][number] {
  const old = table.rows.find(([key]) => key === moved.get(code));
  const [, ...cells] = old ?? ['', ...table.columns.map(() => null)];
  return [code, ...cells];
}

function changeYear(table: SavedScore, year: YearChange): SavedScore {
  if (year === 'same') return table;
  const at = (column: string) => table.columns.indexOf(column);
  const kept = year === 'last-year';
  const columns = table.columns.filter((column) => column !== LAST_YEAR.key);
  return {
    ...table,
    columns: kept ? [...columns, LAST_YEAR.key] : columns,
    rows: table.rows.map(([key, ...cells]) => [
      key,
      ...columns.map((column) => (OF_THE_YEAR.includes(column) ? null : (cells[at(column)] ?? null))),
      ...(kept ? [plainAnswer(cells[at('answer')] ?? null)] : []),
    ]),
  };
}

/** A formula in the answer cell would count in its new place too. */
function plainAnswer(cell: SavedCell): SavedCell {
  return cell !== null && typeof cell === 'object' ? null : cell;
}

/** The reporting year and its dates, one year on. */
function nextYear(passport: NonNullable<Snapshot['passport']>): Record<string, SavedCell> {
  const next: Record<string, SavedCell> = { ...passport };
  const year = Number(passport.year);
  if (year > 2000 && year < 2100) next.year = String(year + 1);
  for (const key of ['periodFrom', 'periodTo', 'reportingDate']) {
    const cell = passport[key] ?? null;
    if (cell !== null && typeof cell === 'object' && 'd' in cell) next[key] = { d: yearLater(cell.d) };
  }
  return next;
}

/** A date cell is midnight where the spreadsheet is, which may be another day in UTC: half a day on is the same day. */
function yearLater(iso: string): string {
  const half = 12 * 3600 * 1000;
  const noon = new Date(new Date(iso).getTime() + half);
  const day = noon.getUTCMonth() === 1 && noon.getUTCDate() === 29 ? 28 : noon.getUTCDate();
  return new Date(
    Date.UTC(noon.getUTCFullYear() + 1, noon.getUTCMonth(), day, noon.getUTCHours(), noon.getUTCMinutes()) - half,
  ).toISOString();
}
