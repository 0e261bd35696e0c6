import { cleanText } from '../../catalog/clean-text';
import { type Band, nameLevel } from '../../scoring/name-level';
import { isBlank, isRange } from './read-argument';

const SHAPE = 'ожидаются два столбца: нижняя граница от 0 до 1 (входит в уровень) и название';

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
  const levels = readBands(bands);
  if (!isRange(fraction)) return levelOf(fraction, levels);
  return fraction.map((row) => row.map((cell) => markLevel(cell, levels)));
}

function levelOf(cell: unknown, levels: readonly Band[]): string {
  if (levels.length === 0 || isBlank(cell)) return '';
  const fraction = readFraction(cell);
  if (fraction === null) throw new Error(`доля — «${cleanText(cell)}», ожидается число от 0 до 1`);
  const name = nameLevel(fraction, levels);
  if (name === null) throw new Error(`доля ${cleanText(cell)} ниже самой низкой границы уровней`);
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

function readBands(argument: unknown): Band[] {
  if (isBlank(argument)) return [];
  if (!isRange(argument) || argument[0]?.length !== 2) throw new Error(`границы уровней: ${SHAPE}`);
  const bands: Band[] = [];
  argument.forEach(([bound, name], index) => {
    if (isBlank(bound) && isBlank(name)) return;
    const from = readFraction(bound);
    if (from === null && index === 0 && !isBlank(bound) && !/\d/.test(cleanText(bound))) return;
    if (from === null || isBlank(name)) {
      throw new Error(`границы уровней: найдено «${cleanText(bound)}» и «${cleanText(name)}», ${SHAPE}`);
    }
    if (bands.some((band) => band.from === from)) throw new Error(`граница уровня ${cleanText(bound)} указана дважды`);
    bands.push({ from, name: cleanText(name) });
  });
  return bands;
}

/** 0..1; a percentage typed as text is a fraction too. `null` for anything else. */
function readFraction(cell: unknown): number | null {
  const found = /^(\d+(?:[.,]\d+)?) ?(%?)$/.exec(cleanText(cell));
  if (!found) return null;
  const number = Number((found[1] as string).replace(',', '.')) / (found[2] ? 100 : 1);
  return number <= 1 ? number : null;
}
