import type {
  ICellData,
  IColumnData,
  IObjectArrayPrimitiveType,
  IRowData,
  IStyleData,
  IWorksheetData,
} from '@univerjs/core';
import type { Style, Worksheet } from 'exceljs';
import type { SheetPart } from '../archive/sheet-parts';
import { rgb } from '../style-words';
import { HELPER_MARK } from '../travel/plan-points';
import { place } from '../travel/travel-plan';
import { refuse } from '../xlsx-refusal';
import { fromXlsxStyle } from './from-xlsx-style';
import type { Restore, ReturningSheet } from './plan-return';
import { putBack } from './put-back';
import { type FileCell, readFileCell } from './read-cell';
import { readRanges } from './read-rules';

/** Grid of a sheet that another program added; Google's size. */
const NEW_GRID = { rows: 1000, columns: 26 } as const;
const DEFAULT_WIDTH = 100;

export interface SheetReading {
  readonly sheet: Worksheet;
  readonly part: SheetPart | undefined;
  readonly returning: ReturningSheet | undefined;
  readonly restores: ReadonlyMap<string, Restore>;
  readonly id: string;
  readonly name: string;
  readonly rename: (formula: string) => string;
  /** Ids of all sheets by name in the file. */
  readonly ids: ReadonlyMap<string, string>;
  /** The style's id in the snapshot. */
  readonly styleId: (style: IStyleData) => string | null;
}

/** One sheet of the file as the engine's snapshot has it. */
export function readSheet(reading: SheetReading): Partial<IWorksheetData> {
  const { sheet, returning, id, name } = reading;
  const found = readCells(sheet);
  const helpers = helperColumns(found);
  const { cellData, used } = buildCells(reading, found, helpers);
  const { views, state, properties } = sheet;
  const view = views?.[0] as { state?: string; xSplit?: number; ySplit?: number; showGridLines?: boolean } | undefined;
  const [xSplit, ySplit] =
    view?.state === 'frozen'
      ? [view.xSplit ?? 0, view.ySplit ?? 0]
      : [returning?.frozen[1] ?? 0, returning?.frozen[0] ?? 0];
  const rows = returning ? used[0] + returning.rows - returning.used[0] : Math.max(NEW_GRID.rows, used[0]);
  const columns = returning ? used[1] + returning.columns - returning.used[1] : Math.max(NEW_GRID.columns, used[1]);
  const merges = (sheet.model as { merges?: string[] }).merges ?? [];
  return {
    id,
    name,
    tabColor: rgb((properties.tabColor as { argb?: string } | undefined)?.argb) ?? returning?.tabColor ?? '',
    hidden: state === 'visible' ? 0 : 1,
    rowCount: Math.max(rows, used[0], 1),
    columnCount: Math.max(columns, used[1], 1),
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: 21,
    showGridlines: view?.showGridLines === false || returning?.gridlines === 0 ? 0 : 1,
    freeze: { startRow: ySplit > 0 ? ySplit : -1, startColumn: xSplit > 0 ? xSplit : -1, ySplit, xSplit },
    mergeData: readRanges(merges.join(' ')),
    cellData,
    rowData: rowLines(reading, Math.min(sheet.rowCount, Math.max(rows, used[0]))),
    columnData: columnLines(reading, Math.max(columns, used[1]), helpers),
  };
}

type Found = Map<string, { row: number; column: number; cell: FileCell; style: IStyleData }>;

/** Nobody fills more by hand. */
const LARGEST = { rows: 20_000, columns: 500 } as const;
/** Looks of blank cells further than this from what is filled are the other program's own habit. */
const AROUND = { rows: 1000, columns: 50 } as const;

function readCells(sheet: Worksheet): Found {
  let [rows, columns] = [0, 0];
  sheet.eachRow((line, number) =>
    line.eachCell((_cell, at) => {
      rows = Math.max(rows, number);
      columns = Math.max(columns, at);
    }),
  );
  if (rows > LARGEST.rows) throw tooLarge(sheet, `${rows} строк`);
  if (columns > LARGEST.columns) throw tooLarge(sheet, `${columns} столбцов`);
  const found: Found = new Map();
  const last = Math.min(sheet.rowCount, rows + AROUND.rows);
  for (const line of sheet.getRows(1, last) ?? []) {
    line.eachCell({ includeEmpty: true }, (cell, at) => {
      if (at > columns + AROUND.columns) return;
      const [row, column] = [line.number - 1, at - 1];
      found.set(place(row, column), { row, column, cell: readFileCell(cell), style: fromXlsxStyle(cell.style) });
    });
  }
  return found;
}

function tooLarge({ name }: Worksheet, size: string): Error {
  return refuse('too-large', `лист «${name}» занимает ${size}`);
}

/** Columns with our helping formulas, wherever they stand now, and the column of points each belongs to is left alone. */
function helperColumns(found: Found): Set<number> {
  const helpers = new Set<number>();
  for (const { column, cell } of found.values()) {
    if (typeof cell.shown === 'string' && cell.shown.startsWith(HELPER_MARK)) helpers.add(column);
  }
  return helpers;
}

function buildCells({ restores, rename, ids, styleId }: SheetReading, found: Found, helpers: ReadonlySet<number>) {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const points = [...restores].flatMap(([where, { kind }]) =>
    kind === 'points' ? [where.split(',').map(Number)] : [],
  );
  let used: [number, number] = [0, 0];
  for (const { row, column, cell, style } of found.values()) {
    const native = cell.formula !== '' && points.some(([header = 0, at]) => at === column && row > header);
    const spills = native || helpers.has(column);
    const content = spills ? {} : putBack(cell, restores.get(place(row, column)), { rename, ids });
    const s = helpers.has(column) ? null : styleId(style);
    if (s === null && Object.keys(content).length === 0) continue;
    const line = cellData[row] ?? {};
    line[column] = s === null ? content : { ...content, s };
    cellData[row] = line;
    used = [Math.max(used[0], row + 1), Math.max(used[1], column + 1)];
  }
  return { cellData, used };
}

function rowLines({ sheet, part, styleId }: SheetReading, rows: number): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const lines: Record<number, Partial<IRowData>> = {};
  for (const row of sheet.getRows(1, rows) ?? []) {
    const { number } = row;
    const height =
      part?.fixedRows.has(number) && row.height ? { h: Math.round(row.height / 0.75), ia: 0 as const } : {};
    const s = styleId(fromXlsxStyle((row as typeof row & { style?: Partial<Style> }).style));
    const line = { ...(row.hidden ? { hd: 1 as const } : {}), ...height, ...(s === null ? {} : { s }) };
    if (Object.keys(line).length > 0) lines[number - 1] = line;
  }
  return lines;
}

function columnLines(
  { sheet, styleId }: SheetReading,
  columns: number,
  helpers: ReadonlySet<number>,
): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const lines: Record<number, Partial<IColumnData>> = {};
  for (let column = 0; column < columns; column += 1) {
    const { width, hidden, style } = sheet.getColumn(column + 1);
    const s = styleId(fromXlsxStyle(style));
    const pixels = width === undefined ? DEFAULT_WIDTH : Math.round(width * 7 + 5);
    if (helpers.has(column) || (pixels === DEFAULT_WIDTH && !hidden && s === null)) continue;
    lines[column] = {
      ...(pixels === DEFAULT_WIDTH ? {} : { w: pixels }),
      ...(hidden ? { hd: 1 } : {}),
      ...(s === null ? {} : { s }),
    };
  }
  return lines;
}
