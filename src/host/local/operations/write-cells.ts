import { CellValueType, type ICellData } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { BridgeValue } from '../bridge';
import { CHECKED_FUNCTIONS } from '../entry/checked-functions';
import { functionsIn, toEngineFormula } from '../entry/formula-text';
import { parseEntry } from '../entry/parse-entry';
import { sheetLocale } from '../entry/sheet-locale';
import { toSerial } from '../entry/zoned-time';
import { type Area, checkInside, type OperationContext, target } from './context';
import { cellReader } from './look-at-cell';

/** Longest text of a cell in Google Sheets. */
const MAX_TEXT = 50_000;
const BLANK: ICellData = { v: null, f: null, si: null, p: null, t: null };

/** A formula in the engine's form, checked to call only functions that the local host is sure of. */
function formulaCell(context: EntryContext, formula: string): ICellData {
  for (const name of functionsIn(formula)) {
    if (CHECKED_FUNCTIONS.has(name) || context.customFunctions.has(name)) continue;
    throw new Error(`not implemented: function ${name} in «${formula}» (не реализовано: функция ${name})`);
  }
  return { ...BLANK, f: toEngineFormula(formula, context.engine.state.locale) };
}

/** A text that looks like a number or a truth value would be turned into one by the engine unless it is forced. */
function textCell(text: string): ICellData {
  const looksOtherwise = text.trim() !== '' && (!Number.isNaN(Number(text)) || /^(true|false)$/i.test(text.trim()));
  if (text === '') return { ...BLANK, v: '', t: CellValueType.STRING };
  return { ...BLANK, v: text, t: looksOtherwise ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function numberCell(value: number, pattern: string, fallback: string | undefined): ICellData {
  if (!Number.isFinite(value)) throw new Error(`not implemented: writing ${value} into a cell`);
  if (pattern === '@') {
    throw new Error(`not implemented: writing the number or date ${value} into a text-formatted cell; pass a string`);
  }
  const cell: ICellData = { ...BLANK, v: value, t: CellValueType.NUMBER };
  return fallback !== undefined && pattern === '' ? { ...cell, s: { n: { pattern: fallback } } } : cell;
}

/** What reading an entry needs to know: the spreadsheet and the functions its formulas may call. */
export type EntryContext = Pick<OperationContext, 'engine' | 'customFunctions'>;

/** What a value turns a cell with this number format into. */
export function cellFor(
  context: EntryContext,
  value: BridgeValue,
  pattern: string,
  by: 'person' | 'script',
): ICellData {
  const { locale, timeZone } = context.engine.state;
  if (typeof value === 'boolean') return { ...BLANK, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return numberCell(value, pattern, undefined);
  if (typeof value === 'object') {
    const serial = toSerial(value.date, timeZone);
    const rules = sheetLocale(locale);
    return numberCell(serial, pattern, Number.isInteger(serial) ? rules.datePattern : rules.dateTimePattern);
  }
  if (value.length > MAX_TEXT) {
    throw new Error(`Your input contains more than the maximum of ${MAX_TEXT} characters in a single cell.`);
  }
  const year = context.engine.clock().getFullYear();
  const entry = parseEntry(value, { locale, pattern, year, by });
  if (entry.kind === 'blank') return BLANK;
  if (entry.kind === 'text') return textCell(entry.text);
  if (entry.kind === 'formula') return formulaCell(context, entry.formula);
  if (entry.kind === 'boolean') return { ...BLANK, v: entry.value ? 1 : 0, t: CellValueType.BOOLEAN };
  return numberCell(entry.value, pattern, entry.pattern);
}

/** Writes rows of values, texts being read as Google reads them. */
export function writeValues(context: OperationContext, { area, rows }: { area: Area; rows: BridgeValue[][] }): void {
  const look = cellReader(context.engine, checkInside(context, area));
  put(context, area, (row, column) =>
    cellFor(context, rows[row]?.[column] ?? '', look(area.row + row, area.column + column).pattern, 'script'),
  );
}

/** Writes rows of formulas; an empty string clears the cell. */
export function writeFormulas(context: OperationContext, { area, rows }: { area: Area; rows: string[][] }): void {
  checkInside(context, area);
  put(context, area, (row, column) => {
    const formula = rows[row]?.[column] ?? '';
    return formula === '' ? BLANK : formulaCell(context, formula.startsWith('=') ? formula : `=${formula}`);
  });
}

/** Empties cells, keeping their looks. */
export function clearValues(context: OperationContext, area: Area): void {
  checkInside(context, area);
  put(context, area, () => BLANK);
}

/** Sets the cells of an area in one change of the engine. */
export function put(context: OperationContext, area: Area, give: (row: number, column: number) => ICellData): void {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < area.rows; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = 0; column < area.columns; column += 1) line[area.column + column] = { ...give(row, column) };
    cellValue[area.row + row] = line;
  }
  putCells(context, area.sheetId, cellValue);
}

/** Sets cells by row and column in one change of the engine, which looks through the whole workbook at each. */
export function putCells(
  context: OperationContext,
  sheetId: string,
  cellValue: Record<number, Record<number, ICellData>>,
): void {
  context.engine.execute(SetRangeValuesMutation.id, { ...target(context, sheetId), cellValue });
  context.execution.changed = true;
}
