import { deadlines } from 'mcqm:templates';
import type { DeadlineWords } from './deadline-words-schema';

/** How Russian deadlines are read; the text is parsed only now, because every custom function call loads the add-on anew. */
export function findDeadlineWords(): DeadlineWords {
  return JSON.parse(deadlines.russian as string) as DeadlineWords;
}
