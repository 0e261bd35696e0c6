import { isDate, isErrorText, saysSomething } from './cell-kind';
import { cleanText } from './clean-text';
import { NOT_SET } from './rubric-words';
import { showCell } from './show-cell';

/** A level begins at its lower bound, inclusive: `{ from: 0.7, name: 'высокий' }`. */
export interface Band {
  readonly from: number;
  readonly name: string;
}

/** What is wrong with one row of bounds. */
export interface BandProblem {
  /** Place of the row among those given, from 0. */
  readonly row: number;
  /** 0 the bound, 1 the name. */
  readonly column: 0 | 1;
  readonly sentence: string;
}

/** How two columns of bounds must look. */
export const BANDS_SHAPE = 'ожидаются два столбца: нижняя граница от 0 до 1 (входит в уровень) и название';

/**
 * Level bands out of two columns, lower bound and name, in any order; blank rows, a header and a lone «не задано» are no
 * bands.
 *
 * @param rows cells as they are; a bound may be 0.7, `0,7` or `70%`
 * @returns the bands that are right and every problem with the others
 * @example readBands([['0,7', 'высокий'], [0, 'низкий']]).bands // [{"from":0.7,"name":"высокий"},{"from":0,"name":"низкий"}]
 */
export function readBands(rows: readonly (readonly unknown[])[]): { bands: Band[]; problems: BandProblem[] } {
  const problems: BandProblem[] = [];
  const bands = new Map<number, string>();
  const first = rows.findIndex((row) => !isBlankRow(row));
  rows.forEach(([bound, name], row) => {
    if (isBlankRow([bound, name]) || isUnset([bound, name]) || (row === first && isHeader([bound, name]))) return;
    const from = readFraction(bound);
    if (from === null || !saysSomething(name) || isErrorText(name)) {
      const sentence = `границы уровней: найдено «${showCell(bound)}» и «${showCell(name)}», ${BANDS_SHAPE}`;
      problems.push({ row, column: from === null ? 0 : 1, sentence });
    } else if (bands.has(from)) {
      problems.push({ row, column: 0, sentence: `граница уровня ${showCell(bound)} указана дважды` });
    } else bands.set(from, isDate(name) ? showCell(name) : cleanText(name));
  });
  return { bands: [...bands].map(([from, name]) => ({ from, name })), problems };
}

function isBlankRow(row: readonly unknown[]): boolean {
  return row.every((cell) => cleanText(cell) === '');
}

/** «не задано» without a name: the region has set no bands. */
function isUnset([bound, name]: readonly unknown[]): boolean {
  return cleanText(name) === '' && cleanText(bound).toLowerCase() === NOT_SET;
}

/** Words over both columns. A bound that cannot be read is no header, or its level would be lost without a word. */
function isHeader(row: readonly unknown[]): boolean {
  if (cleanText(row[0]).toLowerCase() === NOT_SET) return false;
  return row.every((cell) => typeof cell === 'string' && /^[^\d#]*[а-яёa-z]{2}[^\d#]*$/i.test(cell));
}

/**
 * A share of 0..1 without binary dust; `null` for anything else.
 *
 * @example readFraction('70%') // 0.7
 */
export function readFraction(cell: unknown): number | null {
  const exact = typeof cell === 'number' ? cell : parseFraction(cleanText(cell));
  const fraction = Math.round(exact * 1e12) / 1e12;
  return fraction >= 0 && fraction <= 1 ? fraction : null;
}

/** Text typed as `0,7` or `70%`. */
function parseFraction(text: string): number {
  const found = /^(\d+(?:[.,]\d+)?) ?(%?)$/.exec(text);
  return found ? Number((found[1] as string).replace(',', '.')) / (found[2] ? 100 : 1) : Number.NaN;
}
