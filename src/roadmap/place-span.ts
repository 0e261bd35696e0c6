import { type Day, dayOf, daysOfMonth } from '../catalog/calendar-day';
import type { DeadlineWords } from '../catalog/deadline-words-schema';
import type { Moment, Span } from './deadline-reading';
import { orderInYear } from './settle-years';

/** First and last day, both included. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
}

export interface Placed extends Window {
  /** True when the words say 29 February and the year has none: the 28th was taken. */
  readonly noFebruary29?: boolean;
}

export type SchoolYear = DeadlineWords['school_year'];

/**
 * A span in one year.
 *
 * @param span what the words say
 * @param year counts only where the words name none
 * @param period its edges stand in for what the words leave open
 */
export function placeSpan(
  { from, to, untilStart }: Span,
  year: number,
  period: Window,
  schoolYear: SchoolYear,
): Placed {
  const turns = from && to && from !== to && orderInYear(from) > orderInYear(to) ? 1 : 0;
  const first = from && edges(from, from.year ?? year, schoolYear);
  const last = to && edges(to, to.year ?? (from?.year ?? year) + turns, schoolYear);
  // «Начиная с 2025 года» in a period that is over by then lasts as long as what it names.
  const open = first && first.from > period.to ? first.to : period.to;
  const end = last ? (untilStart ? last.from - 1 : last.to) : open;
  const start = first?.from ?? Math.min(period.from, end);
  return { from: start, to: end, noFebruary29: Boolean(first?.noFebruary29 || last?.noFebruary29) };
}

function edges(moment: Moment, year: number, { from, to }: SchoolYear): Placed {
  const months = (first: number, count: number): Placed => ({
    from: day(year, first, 1),
    to: day(year, first + count - 1, daysOfMonth(year, first + count - 1)),
  });
  switch (moment.unit) {
    case 'day': {
      const found = dayOf(year, moment.month, moment.day);
      const taken = found ?? day(year, moment.month, daysOfMonth(year, moment.month));
      return { from: taken, to: taken, noFebruary29: found === null };
    }
    case 'month':
      return months(moment.month, 1);
    case 'quarter':
      return months(moment.part * 3 - 2, 3);
    case 'half-year':
      return months(moment.part * 6 - 5, 6);
    case 'year':
      return wholeYear(year);
    case 'school-year':
      return { from: dayInYear(year, from), to: dayInYear(year + 1, to) };
  }
}

/** 1 January to 31 December. */
export function wholeYear(year: number): Window {
  return { from: day(year, 1, 1), to: day(year, 12, 31) };
}

function dayInYear(year: number, text: string): Day {
  const [month = 1, date = 1] = text.split('-').map(Number);
  return day(year, month, date);
}

function day(year: number, month: number, date: number): Day {
  const found = dayOf(year, month, date);
  if (found === null) throw new Error(`No such day: ${year}-${month}-${date}`);
  return found;
}
