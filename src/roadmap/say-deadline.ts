import type { DeadlineWords } from '../catalog/deadline-words-schema';
import type { DeadlineReading } from './deadline-reading';
import type { PlacedDeadline } from './place-deadline';

/**
 * How often a deadline falls due, and what had to be assumed, in the words of the word list.
 *
 * @example sayDeadline(reading, { windows: [], notes: [] }, lexicon.words) // "ежегодно"
 */
export function sayDeadline(
  { recurrence, every }: Pick<DeadlineReading, 'recurrence' | 'every'>,
  { notes }: PlacedDeadline,
  words: DeadlineWords,
): string {
  const years = (every ?? 0) >= 2 && (every ?? 0) <= 4 ? 'years-few' : 'years-many';
  const often = words.recurrences[recurrence === 'years' ? years : recurrence].replace('{n}', String(every));
  const said = notes.map(({ note, year }) => words.notes[note].replace('{year}', String(year)));
  return [often, ...new Set(said)].join('; ');
}
