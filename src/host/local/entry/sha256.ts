const PRIMES = firstPrimes(64);
/** The first 32 bits of the fractional part of a root of a prime, as the standard (FIPS 180-4) derives its constants. */
const fraction = (value: number) => ((value - Math.floor(value)) * 2 ** 32) | 0;
const ROUND_WORDS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const START_WORDS = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return primes;
}

const turn = (word: number, bits: number) => (word >>> bits) | (word << (32 - bits));

/** The message with its end mark and length, in whole blocks of 64 bytes. */
function padded(message: Uint8Array): DataView {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(bytes.length - 4, (message.length << 3) >>> 0);
  return view;
}

/**
 * SHA-256 of bytes, by FIPS 180-4; written out because the page's own digest is asynchronous and Apps Script's is not.
 *
 * @returns 32 bytes, 0…255
 */
export function sha256(message: Uint8Array): number[] {
  const view = padded(message);
  const state = Int32Array.from(START_WORDS);
  const words = new Int32Array(64);
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let i = 0; i < 16; i += 1) words[i] = view.getInt32(block + i * 4);
    for (let i = 16; i < 64; i += 1) words[i] = extend(words, i);
    mix(state, words);
  }
  return Array.from(state).flatMap((word) => [24, 16, 8, 0].map((bits) => (word >>> bits) & 0xff));
}

function extend(words: Int32Array, i: number): number {
  const [early, late] = [words[i - 15] ?? 0, words[i - 2] ?? 0];
  const small = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
  const large = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
  return ((words[i - 16] ?? 0) + small + (words[i - 7] ?? 0) + large) | 0;
}

function mix(state: Int32Array, words: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i += 1) {
    const choice = (e & f) ^ (~e & g);
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (ROUND_WORDS[i] ?? 0) + (words[i] ?? 0)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    [a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = ((state[i] ?? 0) + word) | 0;
}
