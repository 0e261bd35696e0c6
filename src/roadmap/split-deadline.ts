import { cleanText } from '../catalog/clean-text';
import type { DeadlineReads, DeadlineWords } from '../catalog/deadline-words-schema';

/** A piece of a deadline that the reader understands. */
export type DeadlineToken =
  | { readonly kind: 'word'; readonly reads: DeadlineReads }
  | { readonly kind: 'number'; readonly value: number; readonly digits: number }
  | { readonly kind: 'date'; readonly year: number; readonly month: number; readonly day: number | null }
  | { readonly kind: 'mark'; readonly mark: 'dash' | 'comma' | 'slash' };

/** Every phrase of the word list by its text, and how many words the longest one has. */
export interface DeadlineLexicon {
  readonly words: DeadlineWords;
  readonly reads: ReadonlyMap<string, DeadlineReads>;
  readonly longest: number;
}

/** The word list, ready to be looked up. */
export function makeLexicon(words: DeadlineWords): DeadlineLexicon {
  const reads = new Map(words.words.flatMap((group) => group.words.map((word) => [word, group.reads] as const)));
  return { words, reads, longest: Math.max(...[...reads.keys()].map((word) => word.split(' ').length)) };
}

const DATE = /^(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})[./](\d{1,2})[./](\d{4}|\d\d)|(\d{1,2})[./](\d{4}))(?![\d./]*\d)/;
const NUMBER = /^(\d+)(?:-?(?:ый|ой|й|ое|ые|ого|ом|го|му|е|я|ая))?(?![а-яa-z0-9])/;
const STRANGE = /^(?:[а-яa-z0-9]+|.)/su;
const MARKS: Readonly<Record<string, 'dash' | 'comma' | 'slash'>> = {
  '-': 'dash',
  ',': 'comma',
  ';': 'comma',
  ':': 'comma',
  '(': 'comma',
  ')': 'comma',
  '/': 'slash',
};
/** What parts nothing and says nothing. */
const SILENT = /^[\s.«»"]+/;

/**
 * Cuts a deadline into what the word list knows; the longest phrase wins.
 *
 * @returns the pieces in order, and the words that nobody taught it
 */
export function splitDeadline(
  text: string,
  { reads, longest }: DeadlineLexicon,
): { tokens: DeadlineToken[]; unknown: string[] } {
  const tokens: DeadlineToken[] = [];
  const unknown: string[] = [];
  let rest = simplify(text);
  while (rest !== '') {
    const silent = SILENT.exec(rest);
    const date = silent ? null : DATE.exec(rest);
    const phrase = silent || date ? null : longestPhrase(rest, reads, longest);
    const number = silent || date || phrase ? null : NUMBER.exec(rest);
    const mark = MARKS[rest[0] ?? ''];
    if (date) tokens.push(dateToken(date));
    else if (phrase) tokens.push({ kind: 'word', reads: phrase.reads });
    else if (number) tokens.push({ kind: 'number', value: Number(number[1]), digits: number[1]?.length ?? 0 });
    else if (mark) tokens.push({ kind: 'mark', mark });
    const strange = silent || date || phrase || number || mark ? null : STRANGE.exec(rest);
    if (strange) unknown.push(strange[0]);
    rest = rest.slice((silent ?? date ?? number ?? strange)?.[0].length ?? phrase?.length ?? 1);
  }
  return { tokens, unknown };
}

/** Small letters, е for ё, one kind of dash, abbreviations without their dots. */
function simplify(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/([а-я])\./g, '$1 ')
    .replace(/(\d)(?=(?:г|гг|год|года|году|кв)(?![а-я]))/g, '$1 ')
    .trim();
}

function longestPhrase(rest: string, reads: DeadlineLexicon['reads'], longest: number) {
  const found = /^[а-яa-z0-9]+(?: +[а-яa-z0-9]+)*/.exec(rest)?.[0] ?? '';
  // Words with the spaces behind them, so that what is cut off can be measured.
  const words = found.match(/[а-яa-z0-9]+ */g) ?? [];
  for (let count = Math.min(longest, words.length); count > 0; count--) {
    const piece = words.slice(0, count).join('');
    const read = reads.get(piece.trim().replace(/ +/g, ' '));
    if (read) return { reads: read, length: piece.length };
  }
  return null;
}

function dateToken([, year, month, day, d, m, y, onlyMonth, itsYear]: RegExpExecArray): DeadlineToken {
  if (year) return { kind: 'date', year: Number(year), month: Number(month), day: Number(day) };
  if (itsYear) return { kind: 'date', year: Number(itsYear), month: Number(onlyMonth), day: null };
  return { kind: 'date', year: Number(y) + (y?.length === 2 ? 2000 : 0), month: Number(m), day: Number(d) };
}
