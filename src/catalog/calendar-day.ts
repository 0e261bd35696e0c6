/**
 * A day as its serial number in a sheet: 1 January 1900 is 2. The same day in every time zone, and two days differ by
 * as many days as their numbers.
 */
export type Day = number;

const MILLISECONDS = 86_400_000;
const FIRST = 25_569;

/**
 * The day of a date; months count from 1.
 *
 * @returns `null` when the calendar has no such day
 * @example dayOf(2022, 2, 29) // null
 */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? dayAt(date.getTime()) : null;
}

/**
 * The day in UTC that holds a moment.
 *
 * @param time milliseconds since 1970, as `Date.getTime` gives them
 * @example dayAt(Date.UTC(2022, 0, 1, 23)) // 44562
 */
export function dayAt(time: number): Day {
  return Math.floor(time / MILLISECONDS) + FIRST;
}

/**
 * How many days a month has.
 *
 * @example daysOfMonth(2024, 2) // 29
 */
export function daysOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * Year, month and day of a day.
 *
 * @example partsOf(44621) // {"year":2022,"month":3,"day":1}
 */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date((day - FIRST) * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
