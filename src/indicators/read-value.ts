import { isDate, isErrorText } from '../catalog/cell-kind';
import { cleanText } from '../catalog/clean-text';
import { showCell } from '../catalog/show-cell';

/** A number, `null` for a blank cell, or the reason why the cell holds none. */
export type Value = number | null | { readonly problem: string };

const NUMBER = /^[-−–]?\d+(?:[.,]\d+)?$/;

/**
 * The number a cell holds. Spaces between its digits and a decimal comma are how people here write numbers, and so is a
 * percent sign: `45 %` is 0.45. A blank cell is no zero.
 *
 * @param cell a cell's value
 * @param percents whether a percent means something here: a count of people has none
 * @example readValue('1 234,5', true) // 1234.5
 * @example readValue('45 %', true) // 0.45
 */
export function readValue(cell: unknown, percents: boolean): Value {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : { problem: 'не число' };
  if (isDate(cell)) return { problem: `дата ${showCell(cell)} вместо числа` };
  if (typeof cell === 'boolean') return { problem: `${showCell(cell)} вместо числа` };
  if (isErrorText(cell)) return { problem: `ошибка ${showCell(cell)}` };
  const text = cleanText(cell);
  if (text === '') return null;
  const percent = /%$/.test(text);
  if (percent && !percents) return { problem: `«${showCell(cell)}» — процент, ожидается число` };
  const digits = text
    .replace(/%$/, '')
    .replace(/(\d) (?=\d)/g, '$1')
    .trim();
  if (!NUMBER.test(digits)) return { problem: `«${showCell(cell)}» — не число` };
  const number = Number(digits.replace(/^[−–]/, '-').replace(',', '.'));
  return percent ? number / 100 : number;
}

/** True for a cell that holds something else than a number. */
export function isProblem(value: unknown): value is { readonly problem: string } {
  return typeof value === 'object' && value !== null && 'problem' in value;
}
