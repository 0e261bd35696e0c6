import { PAGES } from '../views/pages';
import { lastAnswer } from './last-answer';
import type { State } from './state';

/** True while a page waits for what it stands on and has nothing older to show. */
export function isReading({ view }: State): boolean {
  if (view.kind !== 'desk' || view.problem) return false;
  const read = PAGES[view.page].read?.(view.of);
  return read !== undefined && lastAnswer(view.desk, read) === null;
}
