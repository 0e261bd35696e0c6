import { type Day, dayAt, dayOf } from './calendar-day';
import { isDate } from './cell-kind';
import { cleanText } from './clean-text';

const TEXT = /^(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})\.(\d{1,2})\.(\d{4}))$/;
/** 1 January 1900 to 31 December 2200: a serial number outside is no date of anybody's plan. */
const RANGE = { from: 2, to: 109_939 } as const;

/**
 * The day a cell holds: a date (the day containing it twelve hours later in UTC, as a sheet shows it), a serial number,
 * or text as `2022-03-15` and `15.03.2022`.
 *
 * @returns `null` for anything else
 * @example readDay('15.03.2022') // 44635
 */
export function readDay(cell: unknown): Day | null {
  if (isDate(cell)) {
    const day = dayAt(cell.getTime() + 43_200_000);
    return Number.isNaN(day) ? null : day;
  }
  if (typeof cell === 'number') {
    const day = Math.floor(cell);
    return day >= RANGE.from && day <= RANGE.to ? day : null;
  }
  const found = TEXT.exec(cleanText(cell));
  if (!found) return null;
  const [, year, month, day, d, m, y] = found.map(Number);
  return year ? dayOf(year, month as number, day as number) : dayOf(y as number, m as number, d as number);
}
