import { isDate, isErrorText, saysSomething } from '../../catalog/cell-kind';
import { cleanText } from '../../catalog/clean-text';
import { NOT_SET } from '../../catalog/rubric-words';
import { showCell } from '../../catalog/show-cell';
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

function readBands(argument: unknown): Band[] {
  if (isBlank(argument)) return [];
  if (!isRange(argument) || argument.some((row) => row.length !== 2)) throw new Error(`границы уровней: ${SHAPE}`);
  const rows = argument.filter((row) => !isBlank([row]));
  const bands = new Map<number, string>();
  for (const [bound, name] of isHeader(rows[0] ?? []) ? rows.slice(1) : rows) {
    const from = readFraction(bound);
    if (from === null || !saysSomething(name) || isErrorText(name)) {
      throw new Error(`границы уровней: найдено «${showCell(bound)}» и «${showCell(name)}», ${SHAPE}`);
    }
    if (bands.has(from)) throw new Error(`граница уровня ${showCell(bound)} указана дважды`);
    bands.set(from, isDate(name) ? showCell(name) : cleanText(name));
  }
  return [...bands].map(([from, name]) => ({ from, name }));
}

/** Words over both columns. A bound that cannot be read is no header, or its level would be lost without a word. */
function isHeader(row: readonly unknown[]): boolean {
  if (cleanText(row[0]).toLowerCase() === NOT_SET) return false;
  return row.every((cell) => typeof cell === 'string' && /^[^\d#]*[а-яёa-z]{2}[^\d#]*$/i.test(cell));
}

/** 0..1 without binary dust; `null` for anything else. */
function readFraction(cell: unknown): number | null {
  const exact = typeof cell === 'number' ? cell : parseFraction(cleanText(cell));
  const fraction = Math.round(exact * 1e12) / 1e12;
  return fraction >= 0 && fraction <= 1 ? fraction : null;
}

/** Text typed as `0,7` or `70%`. */
function parseFraction(text: string): number {
  const found = /^(\d+(?:[.,]\d+)?) ?(%?)$/.exec(text);
  return found ? Number((found[1] as string).replace(',', '.')) / (found[2] ? 100 : 1) : Number.NaN;
}
