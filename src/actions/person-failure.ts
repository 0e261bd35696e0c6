import type { PersonError } from './calls';
import { ERROR_SENTENCES, type ErrorCode } from './error-sentences';

/** An exception that carries what to tell the person; everything else that is thrown is our mistake or the platform's. */
export interface PersonFailure extends Error {
  readonly person: PersonError;
}

/**
 * An error a person can fix, ready to be thrown.
 *
 * @param code a code of the table of sentences
 * @param words what the braces of the sentence stand for
 * @example throw personFailure('sheet-missing', { name: 'Методика' })
 */
export function personFailure(code: ErrorCode, words: Readonly<Record<string, string>> = {}): PersonFailure {
  const person = describeError(code, words);
  return Object.assign(new Error(person.sentence), { person });
}

export function describeError(code: ErrorCode, words: Readonly<Record<string, string>> = {}): PersonError {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? '…');
  const { sentence, next } = ERROR_SENTENCES[code];
  return { code, sentence: fill(sentence), next: fill(next) };
}

export function isPersonFailure(thrown: unknown): thrown is PersonFailure {
  return typeof thrown === 'object' && thrown !== null && 'person' in thrown;
}
