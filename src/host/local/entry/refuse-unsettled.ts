import type { SheetLocale } from './sheet-locale';

/** Texts of which nobody here has checked what Google makes of them, with the reason that is shown. */
const UNSETTLED: ReadonlyArray<{ form: RegExp; locales: readonly string[] | null; why: string }> = [
  { form: /^[+@]/, locales: null, why: 'begins with a sign that may start a formula' },
  { form: /^-(?!\d)/, locales: null, why: 'begins with a sign that may start a formula' },
  { form: /^[$€£₽]\s*\d|\d\s*(₽|€|\$|р\.|руб\.?)$/, locales: null, why: 'looks like money' },
  { form: /^\d{1,3}([ \u00a0\u202f]\d{3})+(,\d+)?$/, locales: ['ru'], why: 'looks like a number with grouped digits' },
  { form: /^\d+(,\d+)+$/, locales: null, why: 'looks like a number with commas' },
  { form: /^\d{1,2}-\d{1,2}(-\d{2,4})?$|^\d{4}[-/]\d{1,2}$/, locales: null, why: 'looks like a date with dashes' },
  { form: /^\d{1,2}\/\d{1,2}(\/\d{2,4})?$/, locales: ['ru'], why: 'looks like a date with slashes' },
  { form: /^\d{1,2}\.\d{1,2}(\.\d{2,4})?$/, locales: ['en'], why: 'looks like a date with dots' },
  { form: /^\d{1,2}\.\d{4}$/, locales: ['ru'], why: 'looks like a month with dots' },
  { form: /^\d+ \d+\/\d+$/, locales: null, why: 'looks like a fraction' },
  { form: /^[\d./-]+,? \d{1,2}:\d{2}/, locales: null, why: 'looks like a date with a time' },
  { form: /^\d{1,2}(:\d{2})* ?[ap]m$/i, locales: null, why: 'looks like a time of day' },
  {
    form: /^(\d{1,2} )?(янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\p{L}*\.?( \d{2,4})? ?(г\.?|года?)$/iu,
    locales: ['ru'],
    why: 'looks like a date in words',
  },
  {
    form: /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(, ?\d{4})?$/i,
    locales: null,
    why: 'looks like a date in words',
  },
];

/**
 * Refuses a text when it is not settled what Google Sheets turns it into.
 *
 * @throws Error that names the text, the reason and the way out
 */
export function refuseUnsettled(text: string, locale: SheetLocale): void {
  for (const { form, locales, why } of UNSETTLED) {
    if (!form.test(text) || (locales && !locales.includes(locale.formatter))) continue;
    throw new Error(
      `not implemented: entering «${text}» (${why}): what Google makes of it is not settled; ` +
        'put an apostrophe before it or format the cell as text',
    );
  }
}
