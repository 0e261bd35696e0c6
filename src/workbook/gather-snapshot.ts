import { locateBands } from '../catalog/bands-block';
import { isDate } from '../catalog/cell-kind';
import { cleanText } from '../catalog/clean-text';
import { isEndRow } from '../catalog/end-of-table';
import { findRubricHeader } from '../catalog/read-rubric-table';
import { RUBRIC_COLUMNS } from '../catalog/rubric';
import { type Column, DOCUMENT_COLUMNS, INPUT_SCORE_COLUMNS, LAST_YEAR, SCORE_COLUMNS } from './columns';
import { locateTable } from './locate-table';
import { documentNumber } from './read-documents';
import { locatePassport } from './read-passport';
import { type SheetKey, systemOfKey } from './sheet-key';
import type { SavedCell, SavedTable, Snapshot } from './snapshot';

/** A sheet as it was read: its values, and the formulas that people typed into it ('' where there is none). */
export interface ReadSheet {
  readonly key: SheetKey;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
}

type Gathered = Pick<Snapshot, 'rubric' | 'bands' | 'scores' | 'documents' | 'passport'>;

/** What people entered on these sheets and the rubric as it stands, damaged or not. */
export function gatherSnapshot(sheets: readonly ReadSheet[]): Gathered {
  const sheet = (key: SheetKey) => sheets.find((own) => own.key === key) ?? null;
  const [method, documents, passport] = [sheet('method'), sheet('documents'), sheet('passport')];
  return {
    rubric: method && gatherRubric(method),
    ...(method ? gatherBands(method) : {}),
    scores: sheets.flatMap((own) => {
      const system = systemOfKey(own.key);
      const table = system === null ? null : gatherScore(own);
      return system === null || !table ? [] : [{ system, ...table }];
    }),
    documents: documents && gatherDocuments(documents),
    passport: passport && gatherPassport(passport),
  };
}

function gatherScore(sheet: ReadSheet): SavedTable | null {
  const columns: readonly Column[] = [...SCORE_COLUMNS, LAST_YEAR];
  return gatherTable(sheet, columns, [...INPUT_SCORE_COLUMNS, LAST_YEAR.key], 'code', cleanText);
}

function gatherDocuments(sheet: ReadSheet): SavedTable | null {
  const [, ...filled] = DOCUMENT_COLUMNS.map(({ key }) => key);
  return gatherTable(sheet, DOCUMENT_COLUMNS, filled, 'no', documentNumber);
}

/** Rows that say nothing and are found by nothing are left out; columns that are gone as well. */
function gatherTable(
  sheet: ReadSheet,
  columns: readonly Column[],
  wanted: readonly string[],
  keyColumn: string,
  keyOf: (cell: unknown) => string,
): SavedTable | null {
  const located = locateTable<string>(sheet.values, columns, sheet.key);
  if (!located) return null;
  const kept = wanted.filter((key) => located.columns.has(key));
  const rows: [string, ...SavedCell[]][] = [];
  for (let row = located.first; row <= located.last; row += 1) {
    const at = (key: string) => (located.columns.get(key) ?? 0) - 1;
    const key = keyOf(sheet.values[row - 1]?.[at(keyColumn)]);
    const cells = kept.map((column) => savedCell(sheet, row - 1, at(column)));
    if (key !== '' || cells.some((cell) => cell !== null)) rows.push([key, ...cells]);
  }
  return { columns: kept, rows };
}

function gatherRubric(sheet: ReadSheet): SavedCell[][] | null {
  const header = findRubricHeader(sheet.values);
  if (!header) return null;
  const titles = (sheet.values[header.row] ?? []).map((cell) => cleanText(cell));
  const places = RUBRIC_COLUMNS.map((title, index) => (index === 0 ? header.column : titles.indexOf(title)));
  const end = sheet.values.findIndex((row, index) => index > header.row && isEndRow(row));
  const rows: SavedCell[][] = [];
  for (let row = header.row; row < (end < 0 ? sheet.values.length : end); row += 1) {
    const cells = places.map((place) => savedCell(sheet, row, place));
    if (cells.some((cell) => cell !== null)) rows.push(cells);
  }
  return rows;
}

function gatherBands(sheet: ReadSheet): Pick<Snapshot, 'bands'> {
  const place = locateBands(sheet.values);
  if (!place) return {};
  const rows = sheet.values.map((_, row): [SavedCell, SavedCell] => [
    savedCell(sheet, row, place.from),
    savedCell(sheet, row, place.name),
  ]);
  return { bands: rows.slice(place.header + 1).filter(([from, name]) => from !== null || name !== null) };
}

function gatherPassport(sheet: ReadSheet): Record<string, SavedCell> {
  const fields: Record<string, SavedCell> = {};
  for (const { key, row, column } of locatePassport(sheet.values)) fields[key] = savedCell(sheet, row - 1, column - 1);
  return fields;
}

/** A cell as it stands, its formula before its value. */
export function savedCell({ values, formulas }: Omit<ReadSheet, 'key'>, row: number, column: number): SavedCell {
  const formula = formulas[row]?.[column] ?? '';
  if (formula !== '') return { f: formula };
  const cell = values[row]?.[column] ?? '';
  if (cell === '') return null;
  if (isDate(cell)) return { d: cell.toISOString() };
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell);
}
