import type { BridgeValue } from '../../bridge';
import { serviceError } from '../frame/host-bridge';

/** A cell's value as the script sees it. */
export type CellValue = string | number | boolean | Date;

/** Packs a value for the host; `null` and `undefined` clear the cell. */
export function packValue(value: unknown): BridgeValue {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw serviceError(`not implemented: writing ${value} into a cell`);
    return value;
  }
  if (Object.prototype.toString.call(value) === '[object Date]') {
    const date = (value as Date).getTime();
    if (Number.isNaN(date)) throw serviceError('not implemented: writing an invalid Date into a cell');
    return { date };
  }
  throw serviceError(`not implemented: writing ${Object.prototype.toString.call(value)} into a cell`);
}

/** Unpacks a value from the host: dates become this realm's own. */
export function unpackValue(value: BridgeValue): CellValue {
  return typeof value === 'object' ? new Date(value.date) : value;
}

/** Refuses rows that do not fit the range, in Google's words. */
export function checkSize(data: readonly (readonly unknown[])[], rows: number, columns: number): void {
  if (data.length !== rows) {
    throw serviceError(
      'The number of rows in the data does not match the number of rows in the range. ' +
        `The data has ${data.length} but the range has ${rows}.`,
    );
  }
  for (const row of data) {
    if (row.length === columns) continue;
    throw serviceError(
      'The number of columns in the data does not match the number of columns in the range. ' +
        `The data has ${row.length} but the range has ${columns}.`,
    );
  }
}
