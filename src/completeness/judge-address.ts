import type { FindingCode } from './finding-code';

type Verdict = Extract<FindingCode, 'link-local-path' | 'link-not-open' | 'link-not-address' | 'link-hidden'>;

/** A disk of a computer, a folder of a network, a file of a browser. */
const LOCAL = /^([a-zа-я]:[\\/]|\\\\|\/\/[^/]+\\|file:|\/(home|users|mnt|media)\/|~\/)/i;
/** A scheme may be left out, a host with a dot may not; nothing is looked up. */
const ADDRESS =
  /^(https?:\/\/)?([\p{L}\p{N}]([\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*(:\d+)?([/?#]\S*)?$/iu;

/**
 * Judges what stands in the link column of the register: what the cell shows, else where it leads (design, section 6).
 *
 * @param shown the text of the cell
 * @param target where a link in the cell leads; `null` when it holds none
 * @param closed beginnings of addresses that nobody outside can open
 * @returns `null` for a blank cell and for an open address
 * @example judgeAddress('C:\\Приказ.pdf', null, []) // "link-local-path"
 * @example judgeAddress('https://uo.example.ru/22.pdf', null, []) // null
 */
export function judgeAddress(shown: string, target: string | null, closed: readonly string[]): Verdict | null {
  if (shown === '') return null;
  const address = isAddress(shown) || target === null ? shown : target;
  if (LOCAL.test(address)) return 'link-local-path';
  const bare = address.replace(/^https?:\/\//i, '').toLowerCase();
  if (closed.some((beginning) => bare.startsWith(beginning))) return 'link-not-open';
  if (!isAddress(address)) return 'link-not-address';
  return target !== null && !isSame(shown, target) ? 'link-hidden' : null;
}

function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}

/** Google adds the scheme and a last slash by itself; that hides nothing. */
function isSame(one: string, other: string): boolean {
  const plain = (address: string) =>
    safelyDecode(address)
      .replace(/^https?:\/\//i, '')
      .replace(/\/$/, '')
      .toLowerCase();
  return plain(one) === plain(other);
}

/** Russian letters of an address are shown as they are, and stand in the link as percent signs. */
function safelyDecode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
