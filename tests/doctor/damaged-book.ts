import { judgeBook } from '../../src/actions/judge-book';
import { openBook } from '../../src/actions/open-book';
import { isDate, writeDay } from '../../src/catalog/cell-kind';
import { cleanText } from '../../src/catalog/clean-text';
import type { CheckedRow } from '../../src/completeness/checked-book';
import { SCORE_COLUMNS, type ScoreColumn } from '../../src/workbook/columns';
import { create } from '../actions/drive-host';
import { moveLines, placesOf, renameGrid } from '../actions/memory-grid';
import { type MemoryHost, type MemorySheet, memoryHost } from '../actions/memory-host';

/** 1-based column of a score sheet as it is laid. */
export const columnOf = (key: ScoreColumn): number => SCORE_COLUMNS.findIndex((column) => column.key === key) + 1;

const whole = new Map<string, MemoryHost>();

/** A workbook of these systems where every position is answered with evidence that names its code. */
export function answeredBook(...systems: string[]): MemoryHost {
  const own = systems.length === 0 ? ['1.1', '2.4'] : systems;
  const made = whole.get(own.join()) ?? answer(own);
  whole.set(own.join(), made);
  return copyBook(made);
}

function answer(systems: string[]): MemoryHost {
  const host = memoryHost();
  create(host, systems);
  for (const system of systems) {
    const { values } = host.sheet(`${system} Оценка`);
    for (const row of values) {
      const code = String(row[0]);
      if (!/^\d\.\d\.\d\.\d\d$/.test(code)) continue;
      row[columnOf('answer') - 1] = '1';
      row[columnOf('document') - 1] = '3';
      row[columnOf('clause') - 1] = `п. ${code}`;
      row[columnOf('comment') - 1] = `пояснение ${code}`;
    }
  }
  const documents = host.sheet('Документы').values;
  for (const row of documents.slice(4, 8)) row[2] = `Приказ о позиции ${String(row[0])}`;
  return host;
}

export function copyBook(host: MemoryHost): MemoryHost {
  const copy = memoryHost();
  for (const { id, name, hidden, plan, values, formulas, links, formats, lists } of host.book) {
    copy.book.push({
      id,
      name,
      hidden,
      plan,
      values: values.map((row) => [...row]),
      formulas: { ...formulas },
      links: { ...links },
      formats: { ...formats },
      lists: { ...lists },
    });
  }
  return copy;
}

/** The same in small, for a thousand runs: fewer prepared rows, no other system. */
export function smallBook(): MemoryHost {
  const known = whole.get('small');
  if (known) return copyBook(known);
  const host = answeredBook('2.4');
  moveLines(host.book, host.sheet('Документы'), 'rows', 15, -85);
  moveLines(host.book, host.sheet('Что исправить'), 'rows', 10, -390);
  whole.set('small', copyBook(host));
  return host;
}

/** What people do to sheets, by accident. */
export const hands = {
  set(sheet: MemorySheet, row: number, column: number, value: MemorySheet['values'][number][number]): void {
    while (sheet.values.length < row) sheet.values.push([]);
    const line = sheet.values[row - 1] ?? [];
    while (line.length < column) line.push('');
    line[column - 1] = value;
    for (const place of placesOf({ row, column, rows: 1, columns: 1 })) delete sheet.formulas[place];
  },
  deleteRows: (host: MemoryHost, sheet: MemorySheet, first: number, count = 1) =>
    moveLines(host.book, sheet, 'rows', first, -count),
  deleteColumns: (host: MemoryHost, sheet: MemorySheet, first: number, count = 1) =>
    moveLines(host.book, sheet, 'columns', first, -count),
  insertRows: (host: MemoryHost, sheet: MemorySheet, before: number, count = 1) =>
    moveLines(host.book, sheet, 'rows', before, count),
  insertColumns: (host: MemoryHost, sheet: MemorySheet, before: number, count = 1) =>
    moveLines(host.book, sheet, 'columns', before, count),
  rename: (host: MemoryHost, sheet: MemorySheet, name: string) => renameGrid(host.book, sheet, name),
  clearFormats(sheet: MemorySheet): void {
    sheet.formats = {};
  },
  duplicate(host: MemoryHost, sheet: MemorySheet): MemorySheet {
    const copy = host.addSheet(
      `${sheet.name} (копия)`,
      sheet.values.map((row) => [...row]),
    );
    Object.assign(copy, {
      formulas: { ...sheet.formulas },
      formats: { ...sheet.formats },
      lists: { ...sheet.lists },
    });
    return copy;
  },
};

/** Answers with their evidence by code, as the check reads them; rows with a problem are not readable. */
export function readAnswers(host: MemoryHost): ReadonlyMap<string, string> {
  return readRows(host, ({ scored }) => !scored.problem && scored.answer.state !== 'unanswered');
}

/** What stands in the row of each position that the check recognises, answered or not. */
export function readRows(
  host: MemoryHost,
  wanted: (row: CheckedRow) => boolean = ({ scored }) => scored.problem?.kind !== 'code-twice',
): ReadonlyMap<string, string> {
  let rows: readonly CheckedRow[];
  try {
    rows = judgeBook(openBook(host), { documents: false }).rows;
  } catch {
    return new Map();
  }
  const entries = ['answer', 'document', 'clause', 'comment'] as const satisfies readonly ScoreColumn[];
  return new Map(
    rows.flatMap((row) => {
      if (!row.scored.position || !wanted(row)) return [];
      return [[row.scored.code, entries.map((key) => showWhole(row.cells.cell(key))).join('|')] as const];
    }),
  );
}

/** A date by its day: as text it says the same. */
const showWhole = (cell: unknown) => (isDate(cell) ? writeDay(cell) : cleanText(cell));

/** Calls that change something. */
export function changes(host: MemoryHost, work: () => void): string[] {
  const before = host.calls.length;
  work();
  return host.calls.slice(before).filter((call) => /^(write|set|insert|build|delete|hide|show|grow)/.test(call));
}
