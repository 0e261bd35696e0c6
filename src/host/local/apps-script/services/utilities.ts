import { expose } from '../frame/expose';
import type { EnumMember } from '../frame/google-enums';
import { askHost, serviceError } from '../frame/host-bridge';
import type { Shown } from '../sheets/objects';

/** Longest sleep that Google allows, in milliseconds. */
const LONGEST_SLEEP = 300_000;

/** Bytes of a text in UTF-8, 0…255; this realm has no TextEncoder. */
function utf8(text: string): number[] {
  const escaped = encodeURIComponent(text);
  const bytes: number[] = [];
  for (let i = 0; i < escaped.length; i += 1) {
    if (escaped[i] === '%') {
      bytes.push(Number.parseInt(escaped.slice(i + 1, i + 3), 16));
      i += 2;
    } else bytes.push(escaped.charCodeAt(i));
  }
  return bytes;
}

/** Without a charset Google reads the text as US-ASCII: every other letter becomes `?`. */
function ascii(text: string): number[] {
  return Array.from({ length: text.length }, (_letter, i) => (text.charCodeAt(i) < 128 ? text.charCodeAt(i) : 63));
}

function bytesOf(value: string | number[], charset: EnumMember | undefined): number[] {
  if (typeof value !== 'string') return value.map((byte) => byte & 255);
  return charset?.memberName === 'UTF_8' ? utf8(value) : ascii(value);
}

/** `Utilities`: what an add-on without network needs. */
export function utilities(): Shown {
  return expose('Utilities', {
    getUuid: () => askHost('uuid'),
    formatDate: (date: Date, timeZone: string, pattern: string) =>
      askHost('formatDate', { time: date.getTime(), timeZone, pattern }),
    computeDigest(algorithm: EnumMember, value: string | number[], charset?: EnumMember) {
      if (algorithm.memberName !== 'SHA_256') {
        throw serviceError(`not implemented: Utilities.computeDigest with ${algorithm.memberName}`);
      }
      return askHost('digest', { bytes: bytesOf(value, charset) });
    },
    // Nothing else runs meanwhile, so waiting changes nothing.
    sleep(milliseconds: number) {
      if (milliseconds < 0 || milliseconds > LONGEST_SLEEP) throw serviceError(`Invalid argument: ${milliseconds}`);
    },
  });
}
