import type { DeadlineNote, Recurrence } from '../catalog/deadline-words-schema';

/** A stretch of the calendar as words name it; `null` is what they leave open. */
export type Moment =
  | { readonly unit: 'day'; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly unit: 'month'; readonly year: number | null; readonly month: number }
  | { readonly unit: 'quarter' | 'half-year'; readonly year: number | null; readonly part: number }
  | { readonly unit: 'year'; readonly year: number | null }
  /** `year` is the one it begins in. */
  | { readonly unit: 'school-year'; readonly year: number | null };

/** From the first day of one moment to the last day of another, which may be the same one; `null` is the period's own edge. */
export interface Span {
  readonly from: Moment | null;
  readonly to: Moment | null;
  /** «До мая»: the last day is the one before the moment begins. */
  readonly untilStart: boolean;
}

/** What a deadline says, before any period is known. */
export interface DeadlineReading {
  readonly recurrence: Recurrence;
  /** Every so many years; `null` unless the recurrence is `years`. */
  readonly every: number | null;
  readonly spans: readonly Span[];
  readonly notes: readonly DeadlineNote[];
}
