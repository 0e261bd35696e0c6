import { cleanText } from '../catalog/clean-text';
import type { Host } from '../host/contract';
import type { ScoreColumn } from '../workbook/columns';
import { readScoreTable } from '../workbook/read-score-table';
import { systemOfKey } from '../workbook/sheet-key';
import { markerOf } from './find-book';
import type { CellOpenPayload } from './payload-schema';
import { personFailure } from './person-failure';

/**
 * Takes the person to a cell. It is found again by code and column key, because people sort and insert between the
 * check and the click; only a cell without a code is found by the row it was seen in.
 */
export function openCell(host: Host, { sheetId, code, column, row }: CellOpenPayload): { opened: true } {
  const content = host.readSheet(sheetId);
  if (!content) throw personFailure('sheet-gone');
  const key = markerOf(content);
  const table = key && readScoreTable({ id: sheetId, name: '', values: content.values }, systemOfKey(key) ?? '');
  const place = table?.located.columns.get(column as ScoreColumn) ?? 1;
  if (code === '' || !table) {
    host.openCell(sheetId, row, place);
    return { opened: true };
  }
  const found = table.rows.find(({ cell }) => cleanText(cell('code')) === code);
  if (!found) throw personFailure('cell-gone', { name: nameOf(host, sheetId), code });
  host.openCell(sheetId, found.row, place);
  return { opened: true };
}

function nameOf(host: Host, sheetId: number): string {
  return host.sheets().find(({ id }) => id === sheetId)?.name ?? '';
}
