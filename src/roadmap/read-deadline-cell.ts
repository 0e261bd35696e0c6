import { partsOf } from '../catalog/calendar-day';
import { isDate } from '../catalog/cell-kind';
import { readDay } from '../catalog/read-day';
import type { DeadlineReading, Moment } from './deadline-reading';
import { readDeadline } from './read-deadline';
import type { DeadlineLexicon } from './split-deadline';

/**
 * A deadline from a cell: words, or the date that the table made of them. A Russian sheet turns «январь 2022» into
 * 1 January 2022, so the first of a month is read as its month, and that is said.
 *
 * @returns `null` when it is not understood
 */
export function readDeadlineCell(cell: unknown, lexicon: DeadlineLexicon): DeadlineReading | null {
  // «2022» comes as a number; any other number says nothing about a day.
  if (typeof cell === 'string' || typeof cell === 'number') return readDeadline(String(cell), lexicon);
  const day = isDate(cell) ? readDay(cell) : null;
  if (day === null) return null;
  const { year, month, day: date } = partsOf(day);
  const moment: Moment = date === 1 ? { unit: 'month', year, month } : { unit: 'day', year, month, day: date };
  const span = { from: moment, to: moment, untilStart: false };
  return { recurrence: 'once', every: null, spans: [span], notes: date === 1 ? ['cell-was-date'] : [] };
}
