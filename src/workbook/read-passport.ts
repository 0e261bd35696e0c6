import { cleanText } from '../catalog/clean-text';
import { readMarker } from './sheet-key';

/**
 * Fields of «Паспорт» by their keys in the hidden first column; the value stands under the key word `value`.
 *
 * @returns empty when the keys are gone
 */
export function readPassport(values: readonly (readonly unknown[])[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const start = values.findIndex((row) => row.some((cell) => readMarker(cell) === 'passport'));
  const keys = values[start];
  if (!keys) return fields;
  const keyAt = keys.findIndex((cell) => readMarker(cell) === 'passport');
  const valueAt = keys.findIndex((cell) => cleanText(cell) === 'value');
  if (valueAt < 0) return fields;
  for (const row of values.slice(start + 1)) {
    const key = cleanText(row[keyAt]);
    if (key !== '') fields.set(key, cleanText(row[valueAt]));
  }
  return fields;
}
