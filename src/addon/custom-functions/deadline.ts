import { isDate, isErrorText } from '../../catalog/cell-kind';
import { cleanText } from '../../catalog/clean-text';
import { findDeadlineWords } from '../../catalog/find-deadline-words';
import { readDay } from '../../catalog/read-day';
import { showCell } from '../../catalog/show-cell';
import { nextDue, placeDeadline } from '../../roadmap/place-deadline';
import type { Window } from '../../roadmap/place-span';
import { readDeadlineCell } from '../../roadmap/read-deadline-cell';
import { sayDeadline } from '../../roadmap/say-deadline';
import { type DeadlineLexicon, makeLexicon } from '../../roadmap/split-deadline';
import { isBlank, isRange, readColumn } from './read-argument';

/**
 * Срок, записанный словами («март 2022, далее ежегодно»), — датами: первая дата, последняя дата, повторяемость, ближайший срок. Чего не понять, то не угадывается: строка получает ⚠.
 *
 * @param {any[][]} text Сроки словами: ячейка или столбец, например E5:E60
 * @param {any} start Начало периода: дата, например "2022-01-01"
 * @param {any} end Конец периода: дата, например "2024-12-31"
 * @param {any} from [необязательно] День, от которого искать ближайший срок: отчётная дата из «Паспорта», например "2022-06-01"
 * @return {any[][]} Четыре столбца; даты — числа для ячеек с форматом даты
 * @customfunction
 * @example =MCQM_DEADLINE(E5:E60; "2022-01-01"; "2024-12-31"; "2022-06-01")
 */
export function MCQM_DEADLINE(text: unknown, start: unknown, end: unknown, from: unknown): unknown[][] {
  const period = { from: needDay(start, 'start (начало периода)'), to: needDay(end, 'end (конец периода)') };
  if (period.from > period.to) {
    throw new Error(`start (начало периода) ${showCell(start)} позже, чем end (конец периода) ${showCell(end)}`);
  }
  const since = isBlank(from) ? period.from : needDay(from, 'from (день, от которого искать)');
  const lexicon = makeLexicon(findDeadlineWords());
  return readColumn(text, 'text (сроки)').map((cell) => readRow(cell, period, since, lexicon));
}

function readRow(cell: unknown, period: Window, since: number, lexicon: DeadlineLexicon): unknown[] {
  if (isBlank(cell)) return ['', '', '', ''];
  const reading = isErrorText(cell) ? null : readDeadlineCell(cell, lexicon);
  if (!reading)
    return [`⚠ срок «${showCell(cell)}» не понятен: ожидается, например, «март 2022» или «ежегодно, май»`, '', '', ''];
  const placed = placeDeadline(reading, period, lexicon.words.school_year);
  const first = placed.windows[0];
  const last = placed.windows[placed.windows.length - 1];
  const said = sayDeadline(reading, placed, lexicon.words);
  return [first?.from ?? '', last?.to ?? '', said, nextDue(placed.windows, since) ?? ''];
}

function needDay(argument: unknown, name: string): number {
  const cell = isRange(argument) && argument.length === 1 && argument[0]?.length === 1 ? argument[0][0] : argument;
  const day = isRange(cell) || isBlank(cell) ? null : readDay(cell);
  if (day !== null) return day;
  const found = isRange(cell) ? 'диапазон' : isDate(cell) || cleanText(cell) !== '' ? `«${showCell(cell)}»` : 'пусто';
  throw new Error(`${name}: найдено ${found}, ожидается дата, например "2022-01-01" или ячейка с датой`);
}
