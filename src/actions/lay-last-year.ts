import { cleanText } from '../catalog/clean-text';
import type { Host } from '../host/contract';
import type { StandingRows } from '../upgrade/plan-table-move';
import { tableOf } from '../upgrade/table-goals';
import { type Column, LAST_YEAR, SCORE_COLUMNS } from '../workbook/columns';
import { locateTable } from '../workbook/locate-table';
import { scoreKey } from '../workbook/sheet-key';
import type { Move } from './move-table';
import type { BookSheet } from './open-book';

type Read = StandingRows['sheet'];

/**
 * Lays the column «Прошлый год» beside the points where the goal has one, takes it away where the goal has none.
 *
 * @param read the sheet as it was read
 * @returns the same as it stands now, without another look at it
 */
export function layLastYear(
  host: Host,
  { id }: Pick<BookSheet, 'id'>,
  read: Read,
  { move, system, begin }: { move: Move; system: string; begin: () => void },
): Read {
  const columns: readonly Column[] = [...SCORE_COLUMNS, LAST_YEAR];
  const located = locateTable<string>(read.values, columns, scoreKey(system));
  const wanted = tableOf(move.goal, system)?.columns.includes(LAST_YEAR.key) ?? false;
  const place = located?.columns.get(LAST_YEAR.key);
  const points = located?.columns.get('points');
  if (!located || wanted === (place !== undefined)) return read;
  begin();
  if (place !== undefined) {
    host.deleteLines(id, 'columns', place, 1);
    return splice(read, (row) => [...row.slice(0, place - 1), ...row.slice(place)]);
  }
  const after = points ?? Math.max(...located.columns.values());
  const laid = move.again && read.values.every((row) => (row[after] ?? '') === '');
  if (!laid) host.insertLines(id, 'columns', { after }, 1);
  const rows = located.last - located.headerRow + 2;
  host.setFormats(id, [{ area: { row: located.headerRow, column: after + 1, rows, columns: 1 }, format: '@' }]);
  const keys = read.values.findIndex((row) => row.some((cell) => cleanText(cell) === 'points'));
  if (keys >= 0) host.write(id, keys + 1, after + 1, [[LAST_YEAR.key]]);
  host.write(id, located.headerRow, after + 1, [[LAST_YEAR.title]]);
  const words = new Map<number, string>([
    [keys, LAST_YEAR.key],
    [located.headerRow - 1, LAST_YEAR.title],
  ]);
  return splice(read, (row, index, said) => [
    ...Array.from({ length: after }, (_, at) => row[at] ?? said('')),
    said(words.get(index) ?? ''),
    ...row.slice(laid ? after + 1 : after),
  ]);
}

type Change = <T>(row: readonly T[], index: number, said: (text: string) => T) => T[];

function splice({ values, formulas }: Read, change: Change): Read {
  return {
    values: values.map((row, index) => change<unknown>(row, index, (text) => text)),
    formulas: formulas.map((row, index) => change<string>(row, index, () => '')),
  };
}
