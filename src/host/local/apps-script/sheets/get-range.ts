import { readA1Range, type WrittenRange } from '../../entry/read-a1-range';
import { askHost, serviceError } from '../frame/host-bridge';
import { MAKE, PLAIN_SHAPE, type RangeShape, type Shown } from './objects';

/** The range that A1 notation names on a sheet of this size. */
function rangeOn(sheetId: string, written: WrittenRange): Shown {
  const size = askHost('listSheets').find((sheet) => sheet.sheetId === sheetId);
  if (!size) throw serviceError('The sheet has been deleted (лист удалён).');
  const { startRow, endRow, startColumn, endColumn } = written;
  const shape: RangeShape = { ...PLAIN_SHAPE, wholeRows: startColumn === null, wholeColumns: startRow === null };
  const [row, column] = [startRow ?? 0, startColumn ?? 0];
  const rows = (endRow ?? size.rows - 1) - row + 1;
  const columns = (endColumn ?? size.columns - 1) - column + 1;
  return MAKE.range({ sheetId, row, column, rows, columns }, shape);
}

/** Finds the range of an A1 text, on its own sheet or on the one given; names of ranges are understood too. */
export function rangeByText(text: string, sheetId: string): Shown {
  const named = askHost('listNames').find((own) => own.name.toLowerCase() === text.toLowerCase());
  if (named) return MAKE.range(named.area);
  const written = readA1Range(text);
  if (!written) throw serviceError(`Range not found: ${text}`);
  if (written.sheetName === null) return rangeOn(sheetId, written);
  const sheet = askHost('listSheets').find(({ name }) => name === written.sheetName);
  if (!sheet) throw serviceError(`Range not found: ${text}`);
  return rangeOn(sheet.sheetId, written);
}

/** The range of numbers that count from 1, as `getRange(row, column, rows, columns)`. */
export function rangeByNumbers(sheetId: string, row: number, column: number, rows = 1, columns = 1): Shown {
  if (row < 1) throw serviceError('The starting row of the range is too small.');
  if (column < 1) throw serviceError('The starting column of the range is too small.');
  if (rows < 1) throw serviceError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw serviceError('The number of columns in the range must be at least 1.');
  return MAKE.range({ sheetId, row: row - 1, column: column - 1, rows, columns });
}
