import { dayOf } from '../catalog/calendar-day';
import type { DeadlineReads } from '../catalog/deadline-words-schema';
import type { Moment } from './deadline-reading';
import type { DeadlineToken } from './split-deadline';

/** The pieces still to be read, in order; reading takes them from the front. */
export type Pieces = DeadlineToken[];

/** A number that waits for its unit: the 1 of «1–15 марта», the II of «II–III квартал». */
export interface LooseNumber {
  readonly unit: 'number';
  readonly value: number;
}

/** True when the next piece is one of these words; it is taken then. */
export function takeWord(pieces: Pieces, ...reads: readonly DeadlineReads[]): boolean {
  if (!isWord(pieces[0], ...reads)) return false;
  pieces.shift();
  return true;
}

/** True when the next piece is one of these marks; it is taken then. */
export function takeMark(pieces: Pieces, ...marks: readonly string[]): boolean {
  const next = pieces[0];
  if (next?.kind !== 'mark' || !marks.includes(next.mark)) return false;
  pieces.shift();
  return true;
}

/** True for a piece that is one of these words. */
export function isWord(piece: DeadlineToken | undefined, ...reads: readonly DeadlineReads[]): boolean {
  return piece?.kind === 'word' && reads.includes(piece.reads);
}

/**
 * Takes one moment off the front: a date, a month, a part of a year, a year, a school year.
 *
 * @param century the year before a dash, so that the 22 of «2021-22» is understood
 * @returns `null` when what stands there is no moment; the pieces are then of no use any more
 */
export function readMoment(pieces: Pieces, century: number | null = null): Moment | LooseNumber | null {
  while (takeWord(pieces, 'nothing'));
  const first = pieces.shift();
  if (first?.kind === 'date') return dateMoment(first);
  if (first?.kind === 'number') return readNumber(first, pieces, century);
  if (first?.kind !== 'word') return null;
  const month = /^month-(\d+)$/.exec(first.reads);
  if (month) return { unit: 'month', month: Number(month[1]), year: readYear(pieces) };
  const ordinal = /^number-(\d)$/.exec(first.reads);
  if (ordinal) return readPart(Number(ordinal[1]), pieces);
  if (first.reads === 'year') return { unit: 'year', year: null };
  return first.reads === 'school-year' ? { unit: 'school-year', year: readSchoolYear(pieces) } : null;
}

function dateMoment({ year, month, day }: DeadlineToken & { kind: 'date' }): Moment | null {
  if (dayOf(year, month, day ?? 1) === null) return null;
  return day === null ? { unit: 'month', year, month } : { unit: 'day', year, month, day };
}

function readNumber(
  { value, digits }: DeadlineToken & { kind: 'number' },
  pieces: Pieces,
  century: number | null,
): Moment | LooseNumber | null {
  if (isYear(value, digits)) {
    const school = readSchoolYear([{ kind: 'number', value, digits }, ...pieces], pieces);
    if (school !== null) return { unit: 'school-year', year: school };
    while (takeWord(pieces, 'year'));
    return { unit: 'year', year: value };
  }
  if (century !== null && digits === 2 && value === (century + 1) % 100) {
    while (takeWord(pieces, 'year'));
    return { unit: 'year', year: century + 1 };
  }
  const next = pieces[0];
  const month = next?.kind === 'word' ? /^month-(\d+)$/.exec(next.reads) : null;
  if (!month) return readPart(value, pieces);
  pieces.shift();
  const year = readYear(pieces);
  // 29 February stands in some years only; which year is meant may be said elsewhere.
  if (dayOf(year ?? 2024, Number(month[1]), value) === null) return null;
  return { unit: 'day', year, month: Number(month[1]), day: value };
}

function readPart(part: number, pieces: Pieces): Moment | LooseNumber | null {
  if (part >= 1 && part <= 4 && takeWord(pieces, 'quarter')) return { unit: 'quarter', part, year: readYear(pieces) };
  if (part >= 1 && part <= 2 && takeWord(pieces, 'half-year')) {
    return { unit: 'half-year', part, year: readYear(pieces) };
  }
  return part >= 1 && part <= 31 ? { unit: 'number', value: part } : null;
}

/** A year behind a month, with the word «год» behind it; `null` when none stands there. */
function readYear(pieces: Pieces): number | null {
  while (takeWord(pieces, 'nothing'));
  const next = pieces[0];
  const year = next?.kind === 'number' && isYear(next.value, next.digits) ? next.value : null;
  if (year !== null) pieces.shift();
  while (takeWord(pieces, 'year'));
  return year;
}

/** `2021-2022 учебный год`, `2021/22 уч. г.`, `2021/2022`: the year it begins in. Takes nothing unless it is one. */
function readSchoolYear(pieces: Pieces, taken: Pieces = pieces): number | null {
  const [first, mark, second, ...rest] = pieces;
  if (first?.kind !== 'number' || mark?.kind !== 'mark' || second?.kind !== 'number') return null;
  if (mark.mark === 'comma' || !isYear(first.value, first.digits)) return null;
  if (second.value !== (second.digits === 2 ? (first.value + 1) % 100 : first.value + 1)) return null;
  const words = rest.findIndex((piece) => !isWord(piece, 'year'));
  const after = words < 0 ? rest.length : words;
  const named = isWord(rest[after], 'school-year') ? 1 : 0;
  // A dash alone parts two calendar years; only a slash or the words make it a school year.
  if (taken !== pieces && !named && mark.mark === 'dash') return null;
  const length = 3 + after + named - (taken === pieces ? 0 : 1);
  taken.splice(0, length);
  return first.value;
}

function isYear(value: number, digits: number): boolean {
  return digits === 4 && value >= 1900 && value <= 2100;
}
