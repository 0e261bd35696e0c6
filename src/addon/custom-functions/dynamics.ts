import { cleanText } from '../../catalog/clean-text';
import { showCell } from '../../catalog/show-cell';
import { dynamicsOf, type YearValue } from '../../indicators/dynamics';
import { DIRECTION_WORDS } from '../../indicators/indicator-words';
import { isProblem, readValue } from '../../indicators/read-value';
import { isBlank, isRange } from './read-argument';

/**
 * Динамика показателя по годам: изменение от первого года к последнему, изменение за год (по всем годам) и слово. Год без значения не считается нулём.
 *
 * @param {any[][]} values Значения: строка на показатель, столбец на год, например C5:E20
 * @param {any[][]} years [необязательно] Годы этих столбцов, например C4:E4; пусто — годы подряд
 * @return {any[][]} Три столбца: изменение, изменение за год, слово (рост, снижение, без изменений, мало данных)
 * @customfunction
 * @example =MCQM_DYNAMICS(C5:E20; C4:E4)
 */
export function MCQM_DYNAMICS(values: unknown, years: unknown): unknown[][] {
  const rows = isRange(values) ? values : [[values]];
  const width = rows[0]?.length ?? 0;
  const named = isBlank(years) ? Array.from({ length: width }, (_, index) => index + 1) : readYears(years);
  if (named.length !== width) {
    throw new Error(`years (годы): найдено ${named.length}, ожидается по одному на столбец значений: ${width}`);
  }
  return rows.map((row) => sayDynamics(row, named));
}

/**
 * The three cells of one row.
 *
 * @param cells values as cells hold them, one for each year
 */
export function sayDynamics(cells: readonly unknown[], years: readonly number[]): unknown[] {
  const given: YearValue[] = [];
  for (const [index, year] of years.entries()) {
    const value = readValue(cells[index], true);
    if (isProblem(value)) return ['', '', `⚠ ${value.problem}`];
    if (value !== null) given.push({ year, value });
  }
  const { change, perYear, direction } = dynamicsOf(given);
  return [change ?? '', perYear ?? '', DIRECTION_WORDS[direction]];
}

/**
 * Years as a row or a column of cells: numbers, or text such as «2021 год».
 *
 * @throws Error in Russian for anything that is no year, and for a year that stands twice
 */
export function readYears(argument: unknown): number[] {
  const cells = isRange(argument) ? argument.flat() : [argument];
  const years = cells.map((cell) => {
    const found = /^(\d{4})(?: ?(?:г\.?|год))?$/i.exec(cleanText(cell));
    const year = Number(found?.[1] ?? Number.NaN);
    if (year >= 1900 && year <= 2100) return year;
    throw new Error(`years (годы): найдено «${showCell(cell)}», ожидается год, например 2021`);
  });
  const twice = years.find((year, index) => years.indexOf(year) !== index);
  if (twice !== undefined) throw new Error(`years (годы): год ${twice} указан дважды`);
  return years;
}
