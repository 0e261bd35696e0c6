import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/**
 * Decides whether a request may be answered at all.
 *
 * The studio listens on the loopback address only, but every site open in the same browser can reach that too. So the
 * Host header must be ours (a name that was rebound to 127.0.0.1 is refused), and a request that a foreign page caused
 * is refused by its Origin or Sec-Fetch-Site.
 *
 * @returns why it is refused, or `null`
 */
export function refuseRequest(request: Pick<IncomingMessage, 'headers' | 'method'>, port: number): string | null {
  const { host, origin } = request.headers;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return 'foreign host';
  if (origin !== undefined && origin !== `http://${host}`) return 'foreign origin';
  const site = request.headers['sec-fetch-site'];
  const navigation = request.headers['sec-fetch-mode'] === 'navigate' && request.method === 'GET';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !navigation) return 'foreign page';
  return null;
}

/** Compares a key in constant time. */
export function isKey(given: unknown, key: string): boolean {
  const a = Buffer.from(typeof given === 'string' ? given : '');
  const b = Buffer.from(key);
  return a.length === b.length && timingSafeEqual(a, b);
}
