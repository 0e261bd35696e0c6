import { cleanText } from '../catalog/clean-text';
import type { Host, SheetContent } from '../host/contract';
import { DOCUMENT_COLUMNS, type DocumentColumn, type ScoreColumn } from '../workbook/columns';
import { locateTable } from '../workbook/locate-table';
import { locatePassport } from '../workbook/read-passport';
import { readScoreTable } from '../workbook/read-score-table';
import { type SheetKey, systemOfKey } from '../workbook/sheet-key';
import { markerOf } from './find-book';
import type { CellOpenPayload } from './payload-schema';
import { personFailure } from './person-failure';

/** People insert a row or two above; nobody moves a table further than this. */
const KEY_ROWS = 30;

/**
 * Takes the person to a cell. It is found again by code and column key, because people sort and insert between the
 * check and the click; only a cell without a code is found by the row it was seen in.
 */
export function openCell(host: Host, { sheetId, code, column, row }: CellOpenPayload): { opened: true } {
  const content = host.readSheet(sheetId);
  if (!content) throw personFailure('sheet-gone');
  const key = markerOf(content);
  const system = key && systemOfKey(key);
  const table = system ? readScoreTable({ id: sheetId, name: '', values: content.values }, system) : null;
  const place = table?.located.columns.get(column as ScoreColumn) ?? placeOf(content.values, key, column);
  if (code === '' || !table) {
    host.openCell(sheetId, row, place);
    return { opened: true };
  }
  const found = table.rows.find(({ cell }) => cleanText(cell('code')) === code);
  if (!found) throw personFailure('cell-gone', { name: nameOf(host, sheetId), code });
  host.openCell(sheetId, found.row, place);
  return { opened: true };
}

/** The register is found by its columns, the passport by its fields; any other sheet is entered at its first column. */
function placeOf(values: SheetContent['values'], key: SheetKey | null, column: string): number {
  if (key === 'documents') {
    return locateTable(values, DOCUMENT_COLUMNS, key)?.columns.get(column as DocumentColumn) ?? 1;
  }
  if (key === 'method') return columnByKey(values, column);
  if (key !== 'passport') return 1;
  return locatePassport(values).find((field) => field.key === column)?.column ?? 1;
}

/** On «Методика» the hidden key row tells the column; the first one carries the sheet's marker in place of its key. */
function columnByKey(values: SheetContent['values'], column: string): number {
  const row = values.slice(0, KEY_ROWS).find((cells) => column !== '' && cells.includes(column));
  return (row?.indexOf(column) ?? 0) + 1;
}

function nameOf(host: Host, sheetId: number): string {
  return host.sheets().find(({ id }) => id === sheetId)?.name ?? '';
}
