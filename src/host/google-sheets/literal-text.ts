/** Begins with a letter or a sign no parser acts on, and holds no digit: nothing in it can turn into anything else. */
const PLAIN = /^[A-Za-zА-Яа-яЁё«№⚠—•][^\d]*$/;
const WORDS_WITH_A_MEANING = /^(true|false|истина|ложь)$/i;

/**
 * Text as it must be given to `setValues` so that it stays text: the leading apostrophe is Google's own mark for that
 * and is no part of the stored value. Reading drops it, so every write goes through here again.
 *
 * Without it `=1+1` becomes a formula, `1.2.3` and «январь 2022» become dates, `1.10` becomes a number.
 *
 * @example literalText('=1+1') // "'=1+1"
 */
export function literalText(text: string): string {
  if (text === '') return '';
  return PLAIN.test(text) && !WORDS_WITH_A_MEANING.test(text) ? text : `'${text}`;
}
