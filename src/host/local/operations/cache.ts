import type { OperationContext } from './context';

/** What the document's cache holds: a text by its key, until when, in milliseconds since 1970. */
export type DocumentCache = Map<string, { readonly text: string; readonly until: number }>;

/** Google's limits: bytes of a value, characters of a key, seconds of a life. */
const LARGEST_VALUE = 100 * 1024;
const LONGEST_KEY = 250;
const LONGEST_LIFE = 21_600;

/** Keeps texts for so many seconds. */
export function putCache(
  { cache, engine }: OperationContext,
  { entries, seconds }: { entries: Record<string, string>; seconds: number },
): void {
  if (seconds < 1 || seconds > LONGEST_LIFE) throw new Error(`Invalid argument: expirationInSeconds ${seconds}`);
  const until = engine.clock().getTime() + seconds * 1000;
  for (const [key, text] of Object.entries(entries)) {
    if (key.length > LONGEST_KEY) throw new Error(`Argument too large: key ${key.slice(0, 20)}…`);
    if (new TextEncoder().encode(text).length > LARGEST_VALUE) throw new Error(`Argument too large: value of ${key}`);
    cache.set(key, { text, until });
  }
}

/** The texts that are still there, by their keys. */
export function readCache({ cache, engine }: OperationContext, { keys }: { keys: string[] }): Record<string, string> {
  const now = engine.clock().getTime();
  const found: Record<string, string> = {};
  for (const key of keys) {
    const entry = cache.get(key);
    if (entry && entry.until > now) found[key] = entry.text;
  }
  return found;
}

/** Forgets texts; what is not there stays so. */
export function removeCache({ cache }: OperationContext, { keys }: { keys: string[] }): void {
  for (const key of keys) cache.delete(key);
}
