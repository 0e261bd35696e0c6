/** True for a date that came out of a sheet, also when it was made in another realm. */
export function isDate(cell: unknown): cell is Date {
  return typeof cell === 'object' && Object.prototype.toString.call(cell) === '[object Date]';
}

/** What a sheet writes for an error, in English and in Russian. */
const ERROR =
  /^#(REF|N\/A|NAME|VALUE|DIV\/0|NUM|NULL|ERROR|SPILL|ССЫЛКА|Н\/Д|ИМЯ|ЗНАЧ|ДЕЛ\/0|ЧИСЛО|ПУСТО|ОШИБКА|ПЕРЕНОС)[!?]?$/i;

/** True for what a cell with an error hands to a function: its text, such as `#REF!` or `#ДЕЛ/0!`. */
export function isErrorText(cell: unknown): boolean {
  return typeof cell === 'string' && cell[0] === '#' && ERROR.test(cell);
}

/**
 * True where a person wrote something: a letter or a digit. A dash that stands for «нет» says nothing, and neither does
 * a checkbox.
 */
export function saysSomething(cell: unknown): boolean {
  return typeof cell !== 'boolean' && /[\p{L}\p{N}]/u.test(String(cell ?? ''));
}

/**
 * The day a date cell shows, as people here write it. A date cell is midnight in the sheet's time zone, which may be
 * another day in UTC: twelve hours later is the same day everywhere from UTC-12 to UTC+12.
 *
 * @example writeDay(new Date('2024-02-29T21:00:00Z')) // "01.03.2024"
 */
export function writeDay(date: Date): string {
  const day = new Date(date.getTime() + 12 * 3600 * 1000);
  if (Number.isNaN(day.getTime())) return 'неверная дата';
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(day.getUTCDate())}.${two(day.getUTCMonth() + 1)}.${day.getUTCFullYear()}`;
}
