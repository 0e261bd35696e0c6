import type { CheckReport } from '../../src/actions/calls';
import { lastAnswer } from './last-answer';
import type { Desk } from './state';

/** What the last check found, or null before any check. */
export function lastReport(desk: Pick<Desk, 'answers'>): CheckReport | null {
  return lastAnswer(desk, { name: 'check.run', payload: {} })?.value ?? null;
}
