import type { Entry } from './parse-entry';
import type { SheetLocale } from './sheet-locale';
import { serialOfDay } from './zoned-time';

/** Two-digit years below this belong to this century. */
const CENTURY_TURN = 30;

function fullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < CENTURY_TURN ? 2000 + number : 1900 + number;
}

function day(year: number, month: number, date: number, pattern: string): Entry | null {
  const value = serialOfDay(year, month, date);
  return value === null ? null : { kind: 'number', value, pattern };
}

/** Month typed by name: its number from 1, or 0. */
function monthByName(word: string, locale: SheetLocale): number {
  return locale.months.findIndex((start) => new RegExp(`^${start}`, 'i').test(word)) + 1;
}

const RUSSIAN = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{1,2}|\d{4}))?$/;
const AMERICAN = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{1,2}|\d{4}))?$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const MONTH_YEAR = /^(\p{L}+)\.? (\d{4})$/u;
const DAY_MONTH_YEAR = /^(\d{1,2}) (\p{L}+)\.?(?: (\d{4}))?$/u;

/**
 * Reads a date or time as it is typed in the locale: `05.01.2024`, `1.2`, `январь 2022`, `5 января 2024` in Russian,
 * `1/5/2024`, `Jan 2022` in American sheets, `2024-01-05` and `10:30` in both.
 *
 * @returns the entry, or `null` when the text is no date (`2.13`, `1.1.4.03` stay text)
 */
export function readDateEntry(text: string, locale: SheetLocale, year: number): Entry | null {
  const iso = ISO.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-MM-dd');
  const time = TIME.exec(text);
  if (time && Number(time[1]) < 24 && Number(time[2]) < 60 && Number(time[3] ?? 0) < 60) {
    const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
    return { kind: 'number', value: seconds / 86_400, pattern: time[3] ? 'H:mm:ss' : 'H:mm' };
  }
  return readByName(text, locale, year) ?? readByDigits(text, locale, year);
}

function readByDigits(text: string, locale: SheetLocale, year: number): Entry | null {
  const isRussian = locale.decimal === ',';
  const found = (isRussian ? RUSSIAN : AMERICAN).exec(text);
  if (!found) return null;
  const [first, second] = [Number(found[1]), Number(found[2])];
  const [date, month] = isRussian ? [first, second] : [second, first];
  if (found[3] === undefined) return day(year, month, date, isRussian ? 'dd.MM' : 'M/d');
  return day(fullYear(found[3]), month, date, locale.datePattern);
}

function readByName(text: string, locale: SheetLocale, year: number): Entry | null {
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) {
    const month = monthByName(monthYear[1] ?? '', locale);
    return month > 0 ? day(Number(monthYear[2]), month, 1, 'MMMM yyyy') : null;
  }
  const full = DAY_MONTH_YEAR.exec(text);
  const month = full ? monthByName(full[2] ?? '', locale) : 0;
  if (!full || month === 0) return null;
  return day(full[3] ? Number(full[3]) : year, month, Number(full[1]), full[3] ? 'd MMMM yyyy' : 'd MMMM');
}
