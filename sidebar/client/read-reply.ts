import type { CallResult, PersonError } from '../../src/actions/calls';
import { failure } from './failures';

/**
 * Reads what `mcqmCall` returned. The value's inside is trusted (both sides share the types); that the reply is a reply
 * at all is not: an empty, cut or foreign text becomes an error with a sentence.
 */
export function readReply<T>(reply: unknown): CallResult<T> {
  const parsed = parse(reply);
  if (isRecord(parsed) && parsed.ok === true && isRecord(parsed.value)) return { ok: true, value: parsed.value as T };
  if (isRecord(parsed) && parsed.ok === false && isPersonError(parsed.error)) return { ok: false, error: parsed.error };
  return { ok: false, error: failure('malformed-reply') };
}

function parse(reply: unknown): unknown {
  if (typeof reply !== 'string') return undefined;
  try {
    return JSON.parse(reply);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function isPersonError(value: unknown): value is PersonError {
  return isRecord(value) && ['code', 'sentence', 'next'].every((field) => typeof value[field] === 'string');
}
