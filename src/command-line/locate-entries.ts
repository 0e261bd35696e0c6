import { cleanText } from '../catalog/clean-text';
import { readCodeHeader } from '../catalog/code-header';
import type { HeadlessHost } from '../host/local/headless/create-headless-host';
import { columnLetter } from '../workbook/area';
import { DOCUMENT_COLUMNS, type DocumentColumn, type ScoreColumn } from '../workbook/columns';
import { locateTable } from '../workbook/locate-table';
import { documentNumber } from '../workbook/read-documents';
import { readScoreTable } from '../workbook/read-score-table';
import { readMarker, systemOfKey } from '../workbook/sheet-key';

/** A cell that a person fills, with what stands in it. */
export interface EntryCell {
  readonly sheet: string;
  /** `F6` */
  readonly a1: string;
  readonly value: unknown;
  readonly shown: string;
}

/** Everything a person fills, found by key, number and code, wherever it stands now. */
export interface Entries {
  readonly framework: { readonly id: string; readonly version: string } | null;
  readonly passport: ReadonlyMap<string, EntryCell>;
  readonly documents: ReadonlyMap<string, ReadonlyMap<DocumentColumn, EntryCell>>;
  /** By position code, in the order of the sheets; with the points column. */
  readonly positions: ReadonlyMap<string, ReadonlyMap<ScoreColumn, EntryCell>>;
}

/** Reads the cells that people fill out of an open workbook. */
export function locateEntries(host: HeadlessHost): Entries {
  let framework: Entries['framework'] = null;
  const passport = new Map<string, EntryCell>();
  const documents = new Map<string, Map<DocumentColumn, EntryCell>>();
  const positions = new Map<string, Map<ScoreColumn, EntryCell>>();
  for (const name of host.sheetNames()) {
    const { lastRow, lastColumn } = host.sheet(name);
    if (lastRow === 0) continue;
    const cells = host.read(name, `A1:${columnLetter(lastColumn)}${lastRow}`);
    const values = cells.map((row) => row.map(({ value }) => value));
    const key = values
      .slice(0, 10)
      .flatMap((row) => row.map(readMarker))
      .find((found) => found !== null);
    const at = (row: number, column: number): EntryCell => ({
      sheet: name,
      a1: `${columnLetter(column)}${row}`,
      value: values[row - 1]?.[column - 1] ?? '',
      shown: cells[row - 1]?.[column - 1]?.shown ?? '',
    });
    if (key === 'passport') readFields(values, at, passport);
    const located = key === 'documents' ? locateTable(values, DOCUMENT_COLUMNS, 'documents') : null;
    for (let row = located?.first ?? 1; located && row <= located.last; row += 1) {
      const line = new Map([...located.columns].map(([column, place]) => [column, at(row, place)]));
      const no = documentNumber(line.get('no')?.value);
      if (no !== '') documents.set(no, line);
    }
    const system = key ? systemOfKey(key) : null;
    const table = system === null ? null : readScoreTable({ id: 0, name, values }, system);
    if (!table) continue;
    const header = readCodeHeader(values[table.located.headerRow - 1]?.[(table.located.columns.get('code') ?? 1) - 1]);
    if (header) framework = { id: header.framework, version: header.version };
    for (const { row, cell } of table.rows) {
      const code = cleanText(cell('code'));
      if (code !== '')
        positions.set(code, new Map([...table.located.columns].map(([column, place]) => [column, at(row, place)])));
    }
  }
  return { framework, passport, documents, positions };
}

function readFields(
  values: unknown[][],
  at: (row: number, column: number) => EntryCell,
  found: Map<string, EntryCell>,
): void {
  const start = values.findIndex((row) => row.some((cell) => readMarker(cell) === 'passport'));
  const keys = values[start] ?? [];
  const keyAt = keys.findIndex((cell) => readMarker(cell) === 'passport');
  const valueAt = keys.findIndex((cell) => cleanText(cell) === 'value');
  values.forEach((row, index) => {
    const key = cleanText(row[keyAt]);
    if (index > start && key !== '') found.set(key, at(index + 1, valueAt + 1));
  });
}
