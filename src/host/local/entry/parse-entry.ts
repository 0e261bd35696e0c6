import { readDateEntry } from './read-date-entry';
import { refuseUnsettled } from './refuse-unsettled';
import { type SheetLocale, sheetLocale } from './sheet-locale';

/** What a text turns into when it is entered into a cell; `pattern` is the format a cell without one gets. */
export type Entry =
  | { kind: 'blank' }
  | { kind: 'text'; text: string }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'number'; value: number; pattern?: string }
  | { kind: 'formula'; formula: string };

export interface EntryPlace {
  /** Locale of the spreadsheet. */
  locale: string;
  /** Number format of the cell, empty for none. */
  pattern: string;
  /** Today's year, for dates typed without one. */
  year: number;
  /** Typed by a person in the grid, or written by a script. */
  by: 'person' | 'script';
}

/** More digits than a number keeps exactly. */
const MAX_DIGITS = 15;

/**
 * Reads a text as Google Sheets does when it is typed or passed to `setValues`: a formula, a number, a date of the
 * spreadsheet's locale, or text. Where Google's own behaviour is not settled the text is refused, never guessed at.
 *
 * @example
 * parseEntry('1.2', { locale: 'ru_RU', pattern: '', year: 2024, by: 'script' });
 * // { kind: 'number', value: 45323, pattern: 'dd.MM' }: the first of February
 */
export function parseEntry(text: string, place: EntryPlace): Entry {
  if (text === '') return { kind: 'blank' };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (place.pattern === '@') {
    if (text.startsWith('=') && place.by === 'script') {
      throw new Error(
        `not implemented: «${text}» into a text-formatted cell: whether Google makes it a formula is not settled; put an apostrophe before it`,
      );
    }
    return { kind: 'text', text };
  }
  if (text.startsWith('=')) return { kind: 'formula', formula: text };
  const locale = sheetLocale(place.locale);
  const trimmed = text.trim();
  const truth = readTruth(trimmed, locale);
  if (truth !== null) return { kind: 'boolean', value: truth };
  const number = readNumber(trimmed, locale);
  if (number) return number;
  const date = readDateEntry(trimmed, locale, place.year);
  if (date) return date;
  refuseUnsettled(trimmed, locale);
  return { kind: 'text', text };
}

function readTruth(text: string, locale: SheetLocale): boolean | null {
  const word = text.toUpperCase();
  if (word === 'TRUE' || word === locale.trueWord) return true;
  if (word === 'FALSE' || word === locale.falseWord) return false;
  return null;
}

/** A number of the locale, with its own thousands, percent or exponent. */
function readNumber(text: string, locale: SheetLocale): Entry | null {
  const grouped = locale.decimal === '.' ? /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?%?$/ : null;
  const plain =
    locale.decimal === '.' ? /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?%?$/i : /^[-+]?(\d+,?\d*|,\d+)(e[-+]?\d+)?%?$/i;
  const isGrouped = grouped?.test(text) === true;
  if (!isGrouped && !plain.test(text)) return null;
  if (text.replace(/\D/g, '').length > MAX_DIGITS) {
    throw new Error(`not implemented: «${text}»: a number of more than ${MAX_DIGITS} digits; write it as text`);
  }
  const percent = text.endsWith('%');
  const bare = isGrouped ? text.replaceAll(',', '') : text.replace(',', '.');
  const value = Number(percent ? bare.slice(0, -1) : bare);
  const fraction = /[.]\d/.test(bare);
  if (percent) return { kind: 'number', value: value / 100, pattern: fraction ? '0.00%' : '0%' };
  if (isGrouped) return { kind: 'number', value, pattern: fraction ? '#,##0.00' : '#,##0' };
  if (/e/i.test(bare)) return { kind: 'number', value, pattern: '0.00E+00' };
  return { kind: 'number', value };
}
