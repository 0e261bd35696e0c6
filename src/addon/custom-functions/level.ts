import { BANDS_SHAPE, type Band, readBands, readFraction } from '../../catalog/read-bands';
import { showCell } from '../../catalog/show-cell';
import { nameLevel } from '../../scoring/name-level';
import { isBlank, isRange } from './read-argument';

/**
 * Название уровня по доле баллов. Границы задаёт регион: пока их нет, ячейка остаётся пустой.
 *
 * @param {any[][]} fraction Доля от 0 до 1: ячейка или диапазон, например N3 или N3:N12
 * @param {any[][]} bands Границы уровней: два столбца — нижняя граница (входит) и название, в любом порядке, например R2:S5
 * @return {string} Название уровня
 * @customfunction
 * @example =MCQM_LEVEL(N3; R2:S5)
 */
export function MCQM_LEVEL(fraction: unknown, bands: unknown): unknown {
  const levels = takeBands(bands);
  if (!isRange(fraction)) return levelOf(fraction, levels);
  return fraction.map((row) => row.map((cell) => markLevel(cell, levels)));
}

function levelOf(cell: unknown, levels: readonly Band[]): string {
  if (levels.length === 0 || isBlank(cell)) return '';
  const fraction = readFraction(cell);
  if (fraction === null) throw new Error(`доля — «${showCell(cell)}», ожидается число от 0 до 1`);
  const name = nameLevel(fraction, levels);
  if (name === null) {
    throw new Error(`доля ${showCell(cell)} ниже самой низкой границы уровней: добавьте уровень с границей 0`);
  }
  return name;
}

/** In a range a bad cell tells its reason in its own place. */
function markLevel(cell: unknown, levels: readonly Band[]): string {
  try {
    return levelOf(cell, levels);
  } catch (error) {
    return `⚠ ${(error as Error).message}`;
  }
}

function takeBands(argument: unknown): Band[] {
  if (isBlank(argument)) return [];
  if (!isRange(argument) || argument.some((row) => row.length !== 2))
    throw new Error(`границы уровней: ${BANDS_SHAPE}`);
  const { bands, problems } = readBands(argument);
  if (problems[0]) throw new Error(problems[0].sentence);
  return bands;
}
