import { cleanText } from '../catalog/clean-text';
import { writeCodeHeader } from '../catalog/code-header';
import { isEndRow } from '../catalog/end-of-table';
import { findRubricHeader } from '../catalog/read-rubric-table';
import { RUBRIC_COLUMNS } from '../catalog/rubric';
import type { Host } from '../host/contract';
import { planTableMove, type StandingRows, type TableGoal } from '../upgrade/plan-table-move';
import { documentsGoal, type Ends, methodGoal, scoreGoal } from '../upgrade/table-goals';
import { type Column, DOCUMENT_COLUMNS, LAST_YEAR, SCORE_COLUMNS } from '../workbook/columns';
import { locateTable } from '../workbook/locate-table';
import { documentNumber } from '../workbook/read-documents';
import { type SheetKey, systemOfKey } from '../workbook/sheet-key';
import type { FormatBlock } from '../workbook/sheet-plan';
import { keepAside } from './keep-aside';
import { layLastYear } from './lay-last-year';
import { listsForRows } from './move-lists';
import { writeNotice } from './move-notice';
import type { BookSheet, OpenBook } from './open-book';
import { personFailure } from './person-failure';
import { renewCounts } from './renew-counts';
import { writeSaved } from './write-saved';

/** An upgrade under way: where it began, where it goes. */
export interface Move extends Ends {
  /** True when the step was begun before and did not finish. */
  readonly again: boolean;
  /** Id of the job. */
  readonly job: string;
}

/** A table with its header as it stands. */
export interface Standing extends StandingRows {
  readonly headerRow: number;
  readonly titles: readonly unknown[];
  /** Column of the codes; `null` in the register. */
  readonly codes: number | null;
  /** Columns that hold numbers. */
  readonly numbers: ReadonlySet<number | undefined>;
}

/**
 * Brings one table to its goal where it stands.
 *
 * @param begin called once before lines are inserted or deleted
 * @returns places that people changed meanwhile
 */
export function moveTable(
  host: Host,
  book: OpenBook,
  move: Move,
  key: Exclude<SheetKey, 'passport'>,
  begin: () => void,
): readonly string[] {
  const goal = goalOf(move, key);
  if (!goal) return [];
  const sheet = book.read(key);
  if (!sheet)
    throw personFailure('sheet-missing', { name: book.state.sheets.find((own) => own.key === key)?.name ?? key });
  // Read once: from the first change on, what formulas show is not to be looked at.
  const read = { values: sheet.values, formulas: host.readFormulas(sheet.id) ?? [] };
  writeNotice(host, sheet, move);
  if (key === 'documents' && JSON.stringify(move.from.documents) === JSON.stringify(move.goal.documents)) return [];
  const system = systemOfKey(key);
  const laid = system === null ? read : layLastYear(host, sheet, read, { move, system, begin });
  const table = standingRows(sheet, laid, key);
  const planned = planTableMove(table, goal, move.again);
  if (planned.inserts.length + planned.deletes.length > 0) begin();
  for (const { before, count, below } of planned.inserts) {
    host.insertLines(sheet.id, 'rows', below ? { before } : { after: before - 1 }, count);
  }
  for (const key of planned.fresh) {
    const row = planned.rows.get(key);
    if (row !== undefined) host.setFormats(sheet.id, rowFormats(table, row));
  }
  if (system !== null) {
    const lists = listsForRows(book, move, { ...planned, columns: table.columns });
    if (lists.length > 0) host.setLists(sheet.id, lists);
  }
  writeSaved(host, sheet.id, planned.cells, table.numbers);
  if (table.codes !== null) writeHeader(host, sheet, table, table.codes, move);
  if (system !== null) {
    keepAside(
      host,
      move,
      sheet.name,
      table,
      planned.deletes.map(({ key: code }) => code),
    );
    renewCounts(host, book, sheet.id, table, planned);
  }
  for (const { row } of planned.deletes) host.deleteLines(sheet.id, 'rows', row, 1);
  return planned.kept;
}

/** Codes and answers are text before anything is written: 1.1 is no date. A new row need not have the looks of its neighbour. */
function rowFormats({ columns, numbers }: Standing, row: number): FormatBlock[] {
  const places = [...columns.values()].filter((place) => place > 0);
  const first = Math.min(...places);
  const area = { row, rows: 1 };
  return [
    { area: { ...area, column: first, columns: Math.max(...places) - first + 1 }, format: '@' },
    ...[...numbers].flatMap((column) =>
      column === undefined ? [] : [{ area: { ...area, column, columns: 1 }, format: 'General' }],
    ),
  ];
}

function goalOf(move: Ends, key: SheetKey): TableGoal | null {
  if (key === 'method') return methodGoal(move);
  if (key === 'documents') return documentsGoal(move);
  const system = systemOfKey(key);
  return system === null ? null : scoreGoal(move, system);
}

/** Of «Оценка»; the register has none. */
const NUMBERS = ['maximum', 'points', 'expertPoints', 'finalPoints'];

function standingRows(sheet: BookSheet, read: StandingRows['sheet'], key: SheetKey): Standing {
  const { values } = read;
  const lost = personFailure('table-lost', { name: sheet.name });
  const cellAt = (row: number, column: number | undefined) => values[row - 1]?.[(column ?? 0) - 1];
  if (key === 'method') {
    const header = findRubricHeader(values);
    if (!header) throw lost;
    const titles = (values[header.row] ?? []).map((cell) => cleanText(cell));
    const columns = new Map(
      RUBRIC_COLUMNS.map((title, index) => [
        title as string,
        (index === 0 ? header.column : titles.indexOf(title)) + 1,
      ]),
    );
    const end = values.findIndex((row, index) => index > header.row && isEndRow(row));
    const codes = header.column + 1;
    return {
      sheet: read,
      columns,
      headerRow: header.row + 1,
      titles,
      codes,
      numbers: new Set([columns.get('Этап'), columns.get('Макс.')]),
      first: header.row + 2,
      last: end < 0 ? values.length : end,
      keyOf: (row) => cleanText(cellAt(row, codes)),
    };
  }
  const documents = key === 'documents';
  const all: readonly Column[] = documents ? DOCUMENT_COLUMNS : [...SCORE_COLUMNS, LAST_YEAR];
  const located = locateTable<string>(values, all, key);
  const codes = located?.columns.get(documents ? 'no' : 'code');
  if (!located || codes === undefined) throw lost;
  return {
    sheet: read,
    ...located,
    titles: values[located.headerRow - 1] ?? [],
    codes: documents ? null : codes,
    numbers: new Set(NUMBERS.map((column) => located.columns.get(column))),
    keyOf: (row) => (documents ? documentNumber : cleanText)(cellAt(row, codes)),
  };
}

/** The header names the framework of the codes below it. */
function writeHeader(host: Host, sheet: BookSheet, { headerRow }: Standing, column: number, { goal }: Move): void {
  const { id: framework, version } = goal.framework;
  const header = writeCodeHeader({ framework, version });
  if (cleanText(sheet.values[headerRow - 1]?.[column - 1]) !== header)
    host.write(sheet.id, headerRow, column, [[header]]);
}
