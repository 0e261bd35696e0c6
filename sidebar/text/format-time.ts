const two = (part: number) => String(part).padStart(2, '0');

/**
 * Hours and minutes of an ISO moment by the reader's clock, with the day when it is another than `now`'s; '' when the
 * text is no moment.
 *
 * @example formatTime('2021-02-09T09:05:00', Date.parse('2021-02-09T12:00:00')) // '09:05'
 */
export function formatTime(iso: string, now: number): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return '';
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}`;
  if (moment.toDateString() === new Date(now).toDateString()) return time;
  return `${two(moment.getDate())}.${two(moment.getMonth() + 1)}.${moment.getFullYear()} ${time}`;
}
