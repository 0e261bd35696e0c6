const two = (number: number) => String(number).padStart(2, '0');

/** Letters of a date pattern that were checked; any other is refused. Months by name come out in English in Google. */
const LETTERS: Record<string, (wall: Date) => string> = {
  yyyy: (wall) => String(wall.getUTCFullYear()).padStart(4, '0'),
  yy: (wall) => two(wall.getUTCFullYear() % 100),
  MM: (wall) => two(wall.getUTCMonth() + 1),
  M: (wall) => String(wall.getUTCMonth() + 1),
  dd: (wall) => two(wall.getUTCDate()),
  d: (wall) => String(wall.getUTCDate()),
  HH: (wall) => two(wall.getUTCHours()),
  H: (wall) => String(wall.getUTCHours()),
  mm: (wall) => two(wall.getUTCMinutes()),
  ss: (wall) => two(wall.getUTCSeconds()),
  SSS: (wall) => String(wall.getUTCMilliseconds()).padStart(3, '0'),
};

/**
 * Writes a clock time by a pattern of Java's SimpleDateFormat, as `Utilities.formatDate` does.
 *
 * @param wall what the clock shows, as if it were UTC, in milliseconds
 * @example
 * formatPattern(Date.UTC(2024, 0, 5), "dd.MM.yyyy 'г.'"); // "05.01.2024 г."
 */
export function formatPattern(wall: number, pattern: string): string {
  const date = new Date(wall);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (piece: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    const give = LETTERS[piece];
    if (!give) throw new Error(`not implemented: Utilities.formatDate with «${piece}» in «${pattern}»`);
    return give(date);
  });
}
