import { type Day, partsOf } from '../catalog/calendar-day';
import type { DeadlineNote } from '../catalog/deadline-words-schema';
import type { DeadlineReading, Moment, Span } from './deadline-reading';
import { type Placed, placeSpan, type SchoolYear, type Window } from './place-span';
import { repeatWindows } from './repeat-windows';

/** A deadline on the calendar of one period. */
export interface PlacedDeadline {
  /** In the order of their last days; empty for a deadline without dates. */
  readonly windows: readonly Window[];
  readonly notes: readonly { readonly note: DeadlineNote; readonly year: number | null }[];
}

type Notes = { note: DeadlineNote; year: number | null }[];

/**
 * Puts a deadline on the calendar of a period.
 *
 * @param reading what the words say
 * @param period first and last day of the period, both included
 * @param schoolYear when a school year begins and ends, see templates/deadlines
 */
export function placeDeadline(reading: DeadlineReading, period: Window, schoolYear: SchoolYear): PlacedDeadline {
  const notes: Notes = reading.notes.map((note) => ({ note, year: null }));
  if (reading.recurrence === 'undated') return { windows: [], notes };
  const place = (span: Span, year: number) => placeSpan(span, year, period, schoolYear);
  const frames = reading.spans.flatMap((span) => {
    if (reading.recurrence === 'yearly') return placeYearly(span, period, place);
    return placeOnce(span, period, place, notes);
  });
  const windows = repeatWindows(reading, frames, period);
  if (windows.some(({ noFebruary29 }) => noFebruary29)) notes.push({ note: 'no-29-february', year: null });
  sayOutside(reading, windows, period, notes);
  const sorted = windows.map(({ from, to }) => ({ from, to })).sort((a, b) => a.to - b.to || a.from - b.from);
  return { windows: sorted, notes };
}

/**
 * The window that is due next.
 *
 * @param from the day to look from; a window that ends on it is still due
 * @returns the last day of that window, `null` when nothing is due any more
 * @example nextDue([{ from: 44621, to: 44651 }], 44651) // 44651
 */
export function nextDue(windows: readonly Window[], from: Day): Day | null {
  return windows.find(({ to }) => to >= from)?.to ?? null;
}

const overlap = (a: Window, b: Window) => a.from <= b.to && a.to >= b.from;
const inside = (a: Window, b: Window) => a.from >= b.from && a.to <= b.to;

const yearsOf = ({ from, to }: Window): number[] => {
  const [first, last] = [partsOf(from).year, partsOf(to).year];
  return Array.from({ length: last - first + 3 }, (_, index) => first - 1 + index);
};

/** A year that is named is where «далее ежегодно» begins; two of them are the only years that «ежегодно» speaks of. */
function placeYearly(span: Span, period: Window, place: (span: Span, year: number) => Placed): readonly Placed[] {
  const named = span.from?.year ?? span.to?.year ?? null;
  const isRange = span.from?.unit === 'year' && span.from !== span.to;
  const last = isRange ? (span.to?.year ?? named) : null;
  const bare = isRange ? { ...span, to: span.from } : span;
  const yearly = { ...bare, from: withoutYear(bare.from), to: withoutYear(bare.to) };
  // One moment stays one: its edges are compared by identity.
  const each = bare.from === bare.to ? { ...yearly, to: yearly.from } : yearly;
  const all = yearsOf(period)
    .filter((year) => (named === null || year >= named) && (last === null || year <= last))
    .map((year) => place(each, year))
    .filter((window) => overlap(window, period));
  return all.length > 0 ? all : [place(each, named ?? partsOf(period.from).year)];
}

const withoutYear = (moment: Moment | null): Moment | null => moment && { ...moment, year: null };

/** Without a year the words mean one of the period's; the first that holds the window whole is taken, and said. */
function placeOnce(
  span: Span,
  period: Window,
  place: (span: Span, year: number) => Placed,
  notes: Notes,
): readonly Placed[] {
  if ((span.from?.year ?? span.to?.year ?? null) !== null) return [place(span, 0)];
  if (!span.from && !span.to) return [{ ...period }];
  const candidates = yearsOf(period).map((year) => ({ year, window: place(span, year) }));
  const fitting = candidates.filter(({ window }) => inside(window, period));
  const touching = candidates.filter(({ window }) => overlap(window, period));
  const [taken] = fitting.length > 0 ? fitting : touching;
  if (!taken) return [place(span, partsOf(period.from).year)];
  if (touching.length > 1) notes.push({ note: 'year-first-of-several', year: taken.year });
  return [taken.window];
}

/** Nothing outside the period goes without a word; a repetition that the period itself cuts short needs none. */
function sayOutside({ spans }: DeadlineReading, windows: readonly Placed[], period: Window, notes: Notes): void {
  if (spans.length === 0 || windows.every((window) => inside(window, period))) return;
  const note = windows.some((window) => overlap(window, period)) ? 'partly-outside' : 'outside-period';
  notes.push({ note, year: null });
}
