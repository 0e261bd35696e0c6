import { cleanText } from '../catalog/clean-text';
import type { Host, SheetContent } from '../host/contract';
import type { ScoreColumn } from '../workbook/columns';
import { readScoreTable } from '../workbook/read-score-table';
import { systemOfKey } from '../workbook/sheet-key';
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
  const table = key && readScoreTable({ id: sheetId, name: '', values: content.values }, systemOfKey(key) ?? '');
  const place = table?.located.columns.get(column as ScoreColumn) ?? columnByKey(content, column);
  if (code === '' || !table) {
    host.openCell(sheetId, row, place);
    return { opened: true };
  }
  const found = table.rows.find(({ cell }) => cleanText(cell('code')) === code);
  if (!found) throw personFailure('cell-gone', { name: nameOf(host, sheetId), code });
  host.openCell(sheetId, found.row, place);
  return { opened: true };
}

/** On other sheets the hidden key row tells the column; the first one carries the sheet's marker in place of its key. */
function columnByKey({ values }: SheetContent, column: string): number {
  const row = values.slice(0, KEY_ROWS).find((cells) => column !== '' && cells.includes(column));
  return (row?.indexOf(column) ?? 0) + 1;
}

function nameOf(host: Host, sheetId: number): string {
  return host.sheets().find(({ id }) => id === sheetId)?.name ?? '';
}
