import { cleanText } from './clean-text';
import type { ScaleAnswer } from './rubric';
import { showCell } from './show-cell';
import { writeAnswerCode } from './write-answer';

/** Codes that are no numbers: not applicable, ineffective indicator. */
export const NOT_APPLICABLE = 'н/п';
export const INEFFECTIVE = 'неэф';

/** Any dash a person or a word processor puts between a code and its words. */
export const DASH = /[-\u2010-\u2015\u2212]/;

/**
 * A code of an answer in the one form all comparisons use: lower case, numbers with a dot and no trailing zeros. Latin
 * letters that look the same are read as the Cyrillic ones: «ответ «нeэф», ожидается «неэф»» would help nobody.
 *
 * @returns `null` when it is neither a number nor one of the two words
 * @example readAnswerCode(' 1,50 ') // "1.5"
 */
export function readAnswerCode(text: string): string | null {
  const code = cleanText(text).toLowerCase();
  if (/^\d+([.,]\d+)?$/.test(code)) return String(Number(code.replace(',', '.')));
  const word = code.replace(/h/g, 'н').replace(/e/g, 'е');
  return word === NOT_APPLICABLE || word === INEFFECTIVE ? word : null;
}

/**
 * The scale of a position out of the columns «Шкала» and «Слова ответов».
 *
 * @param codes `0; 1; неэф`
 * @param words a line per code, `1 — есть`; a code without a line has no words
 * @returns the answers in the order of «Шкала», or a sentence about what is wrong
 * @example readScale('0; 1', '0 — нет\n1 — есть') // [{"code":"0","words":"нет"},{"code":"1","words":"есть"}]
 */
export function readScale(codes: unknown, words: unknown): ScaleAnswer[] | string {
  const said = new Map<string, string>();
  for (const line of String(words ?? '').split(/\r?\n/)) {
    const dash = line.search(DASH);
    const code = dash > 0 ? readAnswerCode(line.slice(0, dash)) : null;
    if (code !== null) said.set(code, cleanText(line.slice(dash + 1)));
  }
  const scale: ScaleAnswer[] = [];
  // A scale that the sheet made into a date or a number is shown as it stands there.
  const parts = typeof codes === 'string' ? cleanText(codes).split(';') : [codes];
  for (const part of parts) {
    if (cleanText(part) === '') continue;
    const code = readAnswerCode(cleanText(part));
    if (code === null)
      return `в шкале найдено «${showCell(part)}», ожидается число, «${NOT_APPLICABLE}» или «${INEFFECTIVE}»`;
    if (scale.some((answer) => answer.code === code)) return `в шкале ответ «${writeAnswerCode(code)}» стоит дважды`;
    scale.push({ code, words: said.get(code) ?? '' });
  }
  if (!scale.some(({ code }) => Number(code) >= 0)) return 'в шкале нет ни одного числа, ожидается, например, «0; 1»';
  return scale;
}
