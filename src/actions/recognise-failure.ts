import type { PersonError } from './calls';
import type { ErrorCode } from './error-sentences';
import { describeError, isPersonFailure } from './person-failure';

/** What Google says when it fails, in English and in Russian, and the sentence a person gets instead. */
const KNOWN: readonly { readonly code: ErrorCode; readonly said: RegExp }[] = [
  { code: 'protected', said: /protected (cell|range|sheet|object)|защищ[её]нн/i },
  {
    code: 'no-permission',
    said: /do not have (permission|access)|permission denied|not have authorization|нет (прав|доступа|разрешения)|authorization is required/i,
  },
  { code: 'lock-busy', said: /lock timeout|could not obtain lock/i },
  { code: 'too-large', said: /10000000|10,?000,?000|above the limit of|limit of .* cells|превы.{1,20}(лимит|предел)/i },
  {
    code: 'google-busy',
    said: /service (spreadsheets|error)|timed? ?out|maximum execution time|invoked too many times|too many (scripts|simultaneous)|try again|server error|too much computer time|limit exceeded|сервис.{0,40}(недоступ|ошибк)|истекло время|attempt to connect/i,
  },
];

/** Turns anything thrown into words for a person; a raw exception never reaches her. */
export function recogniseFailure(thrown: unknown): PersonError {
  if (isPersonFailure(thrown)) return thrown.person;
  const said =
    typeof thrown === 'object' && thrown !== null && 'message' in thrown ? String(thrown.message) : String(thrown);
  const known = KNOWN.find((failure) => failure.said.test(said));
  return describeError(known?.code ?? 'unexpected');
}
