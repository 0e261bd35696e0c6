import { cleanText } from '../catalog/clean-text';
import type { CellReading, HeadlessHost, RichText } from '../host/local/headless/create-headless-host';
import { columnLetter } from '../workbook/area';
import { DOCUMENT_COLUMNS, type DocumentColumn } from '../workbook/columns';
import { hyperlinkTarget } from '../workbook/hyperlink-target';
import { type LocatedTable, locateTable } from '../workbook/locate-table';
import { readMarker } from '../workbook/sheet-key';
import { CommandError } from './command-error';

/** «Документы» with everything that stands in its rows, wherever its columns stand now. */
export interface Register {
  readonly sheet: string;
  readonly located: LocatedTable<DocumentColumn>;
  /** Rows down to the last one that says something besides its number. */
  readonly rows: readonly ReadonlyMap<DocumentColumn, RegisterCell>[];
  /** Titles of columns that people added and filled. */
  readonly foreign: readonly string[];
}

export interface RegisterCell {
  readonly text: RichText;
  /** Typed anew, this gives the same value: a date or a number, which is no text. */
  readonly entry: string | null;
}

/** @throws CommandError when the register is gone */
export function readRegister(host: HeadlessHost): Register {
  for (const sheet of host.sheetNames()) {
    const { lastRow, lastColumn } = host.sheet(sheet);
    if (lastRow === 0) continue;
    const a1 = `A1:${columnLetter(lastColumn)}${lastRow}`;
    const cells = host.read(sheet, a1);
    const values = cells.map((row) => row.map(({ value }) => value));
    if (!values.slice(0, 10).some((row) => row.some((cell) => readMarker(cell) === 'documents'))) continue;
    const located = locateTable(values, DOCUMENT_COLUMNS, 'documents');
    if (!located) continue;
    const texts = host.readTexts(sheet, a1);
    const rows = cells.slice(located.first - 1, located.last).map(
      (row, index) =>
        new Map(
          [...located.columns].map(([key, column]) => {
            const text = texts[located.first - 1 + index]?.[column - 1];
            return [key, registerCell(row[column - 1], text)] as const;
          }),
        ),
    );
    while (rows.length > 0 && !saysMore(rows.at(-1))) rows.pop();
    return { sheet, located, rows, foreign: foreignColumns(values, located) };
  }
  throw new CommandError('В книге не найден лист «Документы». Проверьте книгу командой mcqm doctor.');
}

function registerCell(cell: CellReading | undefined, rich: RichText | undefined): RegisterCell {
  if (!cell || cell.value === '') return { text: { text: '', links: [] }, entry: null };
  const text = typeof cell.value === 'string' ? cell.value : cell.shown;
  const url = hyperlinkTarget(cell.formula);
  const own = rich?.text === text ? rich.links : [];
  const links = url !== null && /^https?:/i.test(url) ? [{ start: 0, end: text.length, url }] : own;
  return { text: { text, links }, entry: typeof cell.value === 'string' ? null : cell.shown };
}

function saysMore(row: ReadonlyMap<DocumentColumn, RegisterCell> | undefined): boolean {
  return [...(row ?? [])].some(([key, { text }]) => key !== 'no' && text.text !== '');
}

function foreignColumns(
  values: readonly (readonly unknown[])[],
  { headerRow, columns, first, last }: Register['located'],
) {
  const ours = new Set(columns.values());
  const width = Math.max(...values.map((row) => row.length));
  return Array.from({ length: width }, (_, index) => index + 1)
    .filter((column) => !ours.has(column))
    .filter((column) => values.slice(first - 1, last).some((row) => cleanText(row[column - 1]) !== ''))
    .map((column) => cleanText(values[headerRow - 1]?.[column - 1]) || columnLetter(column));
}
