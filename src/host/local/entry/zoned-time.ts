const DAY_MS = 86_400_000;
/** Serial number 0 of a spreadsheet is 30 December 1899. */
const SERIAL_ZERO_MS = Date.UTC(1899, 11, 30);

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(timeZone, clock);
  }
  return clock;
}

/** What the clock on the wall shows in a time zone, as if it were UTC, in milliseconds. */
export function wallTime(time: number, timeZone: string): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(time)) parts[type] = value;
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  wall.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second), ((time % 1000) + 1000) % 1000);
  return wall.getTime();
}

/** The moment when the clock on the wall shows `wall` in a time zone; inverse of `wallTime`. */
export function momentOf(wall: number, timeZone: string): number {
  const guess = wall - (wallTime(wall, timeZone) - wall);
  return guess - (wallTime(guess, timeZone) - wall);
}

/**
 * Serial number of a moment in a spreadsheet's time zone: days since 30.12.1899, the time as a fraction.
 *
 * @example
 * toSerial(Date.UTC(2024, 0, 4, 21), 'Europe/Moscow'); // 45296: 5 January 2024, midnight in Moscow
 */
export function toSerial(time: number, timeZone: string): number {
  return (wallTime(time, timeZone) - SERIAL_ZERO_MS) / DAY_MS;
}

/** The moment of a serial number in a spreadsheet's time zone, in milliseconds since 1970 UTC. */
export function fromSerial(serial: number, timeZone: string): number {
  return momentOf(SERIAL_ZERO_MS + Math.round(serial * DAY_MS), timeZone);
}

/** Serial number of a calendar day, which no time zone changes; month counts from 1. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return (date.getTime() - SERIAL_ZERO_MS) / DAY_MS;
}
