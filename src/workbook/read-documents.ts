import { cleanText } from '../catalog/clean-text';
import { DOCUMENT_COLUMNS, type DocumentColumn } from './columns';
import { type LocatedTable, locateTable } from './locate-table';

export interface DocumentsTable {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly located: LocatedTable<DocumentColumn>;
  readonly rows: readonly DocumentRow[];
}

/** A numbered row of the register; prepared rows without a title are no document yet. */
export interface DocumentRow {
  readonly row: number;
  readonly no: string;
  readonly title: string;
  /** The cell as it is: a date, or what somebody wrote instead. */
  readonly date: unknown;
  /** What the cell of the link shows. */
  readonly link: string;
  /** Where a link in the cell leads, whatever the cell shows; `null` when it holds none. */
  readonly target: string | null;
}

/** @returns `null` when the sheet holds no register any more */
export function readDocuments(sheet: {
  id: number;
  name: string;
  values: readonly (readonly unknown[])[];
  links?: readonly (readonly (string | null)[])[];
}): DocumentsTable | null {
  const located = locateTable(sheet.values, DOCUMENT_COLUMNS, 'documents');
  if (!located) return null;
  const rows: DocumentRow[] = [];
  for (let row = located.first; row <= located.last; row += 1) {
    const at = (key: DocumentColumn) => (located.columns.get(key) ?? 0) - 1;
    const cell = (key: DocumentColumn) => sheet.values[row - 1]?.[at(key)] ?? '';
    rows.push({
      row,
      no: documentNumber(cell('no')),
      title: cleanText(cell('title')),
      date: cell('date'),
      link: cleanText(cell('link')),
      target: sheet.links?.[row - 1]?.[at('link')] ?? null,
    });
  }
  return { sheetId: sheet.id, sheetName: sheet.name, located, rows };
}

/**
 * A document's number as people write it in a cell: `3`, `3.0`, `№ 3`, `3 — приказ`.
 *
 * @example documentNumber('№ 03') // "3"
 */
export function documentNumber(cell: unknown): string {
  const text = cleanText(cell).replace(/^№\s*/, '');
  const number = /^0*(\d+)(?:[.,]0+)?(?=$|\s|[-–—])/.exec(text);
  return number?.[1] ?? text;
}
