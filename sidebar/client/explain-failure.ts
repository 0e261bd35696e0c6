import type { PersonError } from '../../src/actions/calls';
import { type FailureCode, failure } from './failures';

/** Words of Google's own messages, in the two languages our users meet, and what they mean for a person. */
const SIGNS: readonly [RegExp, FailureCode][] = [
  [/^Error google\.script is not/, 'no-server'],
  [/authori[sz]|permission|access denied|авториз|разрешени|доступ/i, 'no-permission'],
  [/maximum execution time|timed? ?out|deadline|максимальное время|время ожидания/i, 'took-too-long'],
  [/too many|quota|rate limit|слишком много|квот/i, 'too-many-calls'],
  [/http 0|network|connection|offline|соединени|сети/i, 'no-connection'],
];

/**
 * Turns whatever the failure handler got into a sentence and a next step. The raw text of the exception is never shown:
 * it is in English, and it speaks of scripts.
 */
export function explainFailure(thrown: unknown): PersonError {
  const text = thrown instanceof Error ? `${thrown.name} ${thrown.message}` : messageOf(thrown);
  const sign = SIGNS.find(([words]) => words.test(text));
  return failure(sign ? sign[1] : 'unknown-failure');
}

function messageOf(thrown: unknown): string {
  if (typeof thrown === 'string') return thrown;
  // An Error of another frame is no instance of ours.
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) return String(thrown.message);
  return '';
}
