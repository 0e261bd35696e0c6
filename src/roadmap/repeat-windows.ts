import { type Day, dayOf, daysOfMonth, partsOf } from '../catalog/calendar-day';
import type { DeadlineReading } from './deadline-reading';
import type { Placed, Window } from './place-span';

/** Months between two dates of the same kind of repetition. */
const STEPS: Partial<Record<DeadlineReading['recurrence'], number>> = {
  yearly: 12,
  'half-yearly': 6,
  quarterly: 3,
  monthly: 1,
};

/**
 * Every window of a deadline: what its words name, cut into the parts that the repetition asks for.
 *
 * @param frames what the words name, placed; the whole period where they name nothing
 */
export function repeatWindows(
  { recurrence, every, spans }: DeadlineReading,
  frames: readonly Placed[],
  period: Window,
): readonly Placed[] {
  if (recurrence === 'once' || recurrence === 'always' || (recurrence === 'yearly' && spans.length > 0)) {
    return recurrence === 'always' && frames.length === 0 ? [period] : frames;
  }
  const all = frames.length > 0 ? frames : [period];
  return all.flatMap((frame) => {
    if (recurrence === 'weekly') return cut(frame, (from) => from + 6 - ((from + 5) % 7));
    if (recurrence === 'years') return cut(frame, (from) => yearsLater(from, every ?? 1) - 1);
    const step = STEPS[recurrence] ?? 12;
    return cut(frame, (from) => lastDayOfPart(from, step));
  });
}

/** Cuts a frame into pieces; the first and the last may be shorter, as the frame is. */
function cut(frame: Window, endOf: (from: Day) => Day): Window[] {
  const pieces: Window[] = [];
  for (let from = frame.from; from <= frame.to; ) {
    const to = Math.min(endOf(from), frame.to);
    pieces.push({ from, to });
    from = to + 1;
  }
  return pieces;
}

/** The last day of the calendar's part (quarter, half-year, …) that a day is in; `step` in months divides 12. */
function lastDayOfPart(from: Day, step: number): Day {
  const { year, month } = partsOf(from);
  const last = Math.ceil(month / step) * step;
  return dayOf(year, last, daysOfMonth(year, last)) as Day;
}

function yearsLater(from: Day, years: number): Day {
  const { year, month, day: date } = partsOf(from);
  const last = daysOfMonth(year + years, month);
  return dayOf(year + years, month, Math.min(date, last)) as Day;
}
