import { type JudgedBook, judgeBook } from '../../src/actions/judge-book';
import type { BookSheet } from '../../src/actions/open-book';
import { planSheet } from '../../src/actions/plan-sheet';
import { writeRubricTable } from '../../src/catalog/write-rubric-table';
import { type BookState, EMPTY_STATE } from '../../src/workbook/book-state';
import { DOCUMENT_COLUMNS, type DocumentColumn, SCORE_COLUMNS, type ScoreColumn } from '../../src/workbook/columns';
import { locatePassport } from '../../src/workbook/read-passport';
import type { SheetKey } from '../../src/workbook/sheet-key';
import { sheetOrder } from '../../src/workbook/sheet-names';
import { contextOf } from '../workbook/plan-context';

/** A workbook written down: only what differs from an empty one. */
export interface WrittenBook {
  framework?: string;
  systems?: string[];
  passport?: Record<string, unknown>;
  /** By number of the row in the register. */
  documents?: Record<string, Partial<Record<DocumentColumn | 'target', unknown>>>;
  /** Positions where the region allows «н/п»; no shipped framework does. */
  allow?: string[];
  /** Cells of every position; what `rows` say wins. */
  everywhere?: Partial<Record<ScoreColumn, unknown>>;
  /** By code of the position. */
  rows?: Record<string, Partial<Record<ScoreColumn, unknown>>>;
  damage?: Damage[];
}

/** What happened to a sheet after it was laid. */
export type Damage =
  | { drop: SheetKey }
  | { wipe: SheetKey }
  | { sheet: SheetKey; dropColumn: string }
  | { sheet: SheetKey; dropKeys: true }
  | { sheet: SheetKey; dropRow: string }
  | { sheet: SheetKey; copyRow: string }
  | { sheet: SheetKey; header: string; becomes: string }
  | { sheet: SheetKey; row: string; column: string; becomes: unknown };

type Cell = BookSheet['values'][number][number];
type Values = Cell[][];

/** `{ "date": "2021-03-01" }` stands for what a date cell hands over: midnight in Moscow. */
function cellOf(value: unknown): Cell {
  const day = (value as { date?: string } | null)?.date;
  return day === undefined ? (value as Cell) : new Date(`${day}T00:00:00+03:00`);
}

/** The workbook as the check reads it: sheets as they are planned, then filled, then damaged. */
export function judgeWritten(written: WrittenBook): JudgedBook {
  const whole = contextOf(written.framework ?? 'municipal-model');
  const systems = written.systems ?? ['2.4'];
  const positions = whole.rubric.positions
    .filter(({ system }) => systems.includes(system))
    .map((position) =>
      written.allow?.includes(position.code)
        ? { ...position, scale: [...position.scale, { code: 'н/п', words: 'не применимо' }] }
        : position,
    );
  const rubric = { ...whole.rubric, positions };
  const context = { ...whole, rubric, rubricTable: writeRubricTable(rubric) };
  const keys = sheetOrder(systems);
  const sheets = new Map<SheetKey, Values>(keys.map((key) => [key, layOut(planSheet(context, key).cells)]));
  const links: (string | null)[][] = (sheets.get('documents') ?? []).map((row) => row.map(() => null));
  const everywhere = Object.fromEntries(positions.map(({ code }) => [code, written.everywhere ?? {}]));
  fill(sheets, links, { ...written, rows: { ...everywhere, ...written.rows } });
  for (const damage of written.damage ?? []) harm(sheets, damage);
  const state: BookState = {
    ...EMPTY_STATE,
    framework: context.framework,
    sheets: keys.map((key, index) => ({ key, id: 100 + index, name: context.names.get(key) ?? key })),
  };
  return judgeBook(
    {
      state,
      framework: context.framework,
      systems,
      read: (key) => {
        const values = sheets.get(key);
        const registered = state.sheets.find((sheet) => sheet.key === key);
        return values && registered ? { ...registered, values, ...(key === 'documents' ? { links } : {}) } : null;
      },
    },
    { documents: true },
  );
}

/** A formula shows the header of «Балл» where the points are counted, and a blank elsewhere. */
function layOut(cells: ReturnType<typeof planSheet>['cells']): Values {
  const width = Math.max(...cells.map((row) => row.length));
  return cells.map((row) =>
    Array.from({ length: width }, (_, at) => {
      const cell = row[at] ?? '';
      return typeof cell === 'object' ? (cell.formula.startsWith('=MCQM_POINTS') ? 'Балл' : '') : cell;
    }),
  );
}

function rowOf(values: Values | undefined, name: string): Cell[] {
  const row = values?.find(([first]) => String(first) === name);
  if (!row) throw new Error(`there is no row ${name}`);
  return row;
}

function fill(sheets: Map<SheetKey, Values>, links: (string | null)[][], written: WrittenBook): void {
  for (const [code, cells] of Object.entries(written.rows ?? {})) {
    const row = rowOf(sheets.get(`score:${code.slice(0, 3)}`), code);
    for (const [key, value] of Object.entries(cells)) {
      row[SCORE_COLUMNS.findIndex((column) => column.key === key)] = cellOf(value);
    }
  }
  const register = sheets.get('documents') ?? [];
  for (const [no, { target, ...cells }] of Object.entries(written.documents ?? {})) {
    const row = rowOf(register, no);
    const at = (key: string) => DOCUMENT_COLUMNS.findIndex((column) => column.key === key);
    for (const [key, value] of Object.entries(cells)) row[at(key)] = cellOf(value);
    const marks = links[register.indexOf(row)];
    if (marks && typeof target === 'string') marks[at('link')] = target;
  }
  const passport = sheets.get('passport') ?? [];
  for (const { key, row, column } of locatePassport(passport)) {
    const cells = passport[row - 1];
    const value = written.passport?.[key] ?? written.passport?.['*'];
    if (cells && value !== undefined) cells[column - 1] = cellOf(value);
  }
}

function harm(sheets: Map<SheetKey, Values>, damage: Damage): void {
  if ('drop' in damage) {
    sheets.delete(damage.drop);
    return;
  }
  if ('wipe' in damage) {
    sheets.set(damage.wipe, [['заметки']]);
    return;
  }
  const values = sheets.get(damage.sheet) ?? [];
  const headerAt = values.findIndex((row) => row.includes('Самооценка') || row.includes('Ссылка'));
  const header = values[headerAt] ?? [];
  if ('dropColumn' in damage) {
    const at = header.indexOf(damage.dropColumn);
    for (const row of values) row.splice(at, 1);
  }
  if ('dropKeys' in damage) values.splice(0, 1);
  if ('dropRow' in damage) values.splice(values.indexOf(rowOf(values, damage.dropRow)), 1);
  if ('copyRow' in damage) {
    const row = rowOf(values, damage.copyRow);
    values.splice(values.indexOf(row) + 1, 0, [...row]);
  }
  if ('header' in damage) {
    header[header.findIndex((cell) => String(cell).startsWith(damage.header))] = damage.becomes;
  }
  if ('row' in damage)
    rowOf(values, damage.row)[header.findIndex((cell) => String(cell).startsWith(damage.column))] = cellOf(
      damage.becomes,
    );
}
