import { isDefaultFormat, numfmt } from '@univerjs/core';
import { sheetLocale } from './sheet-locale';

/**
 * What a cell shows: numbers and dates by the cell's format in the words of the spreadsheet's locale.
 *
 * @param value blank is the empty string
 * @param pattern number format, empty for none
 */
export function formatValue(value: string | number | boolean, pattern: string, locale: string): string {
  const rules = sheetLocale(locale);
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? rules.trueWord : rules.falseWord;
  const format = pattern === '' || isDefaultFormat(pattern) ? 'General' : pattern;
  if (format === '@') return formatValue(value, '', locale);
  return numfmt.format(format, value, { locale: rules.formatter });
}
