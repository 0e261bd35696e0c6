import { cleanText } from '../catalog/clean-text';
import { readMarker } from './sheet-key';

/** A field of «Паспорт» and the cell of its value, counted from 1. */
export interface PlacedField {
  readonly key: string;
  readonly row: number;
  readonly column: number;
}

/** The cells of all fields, by their keys in the hidden first column; the value stands under the key word `value`. */
export function locatePassport(values: readonly (readonly unknown[])[]): PlacedField[] {
  const start = values.findIndex((row) => row.some((cell) => readMarker(cell) === 'passport'));
  const keys = values[start];
  if (!keys) return [];
  const keyAt = keys.findIndex((cell) => readMarker(cell) === 'passport');
  const valueAt = keys.findIndex((cell) => cleanText(cell) === 'value');
  if (valueAt < 0) return [];
  return values.slice(start + 1).flatMap((row, index) => {
    const key = cleanText(row[keyAt]);
    return key === '' ? [] : [{ key, row: start + index + 2, column: valueAt + 1 }];
  });
}

/**
 * Fields of «Паспорт» as text.
 *
 * @returns empty when the keys are gone
 */
export function readPassport(values: readonly (readonly unknown[])[]): ReadonlyMap<string, string> {
  return new Map(locatePassport(values).map(({ key, row, column }) => [key, cleanText(values[row - 1]?.[column - 1])]));
}
