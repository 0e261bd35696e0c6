/** What the locale of a spreadsheet changes in reading and showing; only locales that were checked are here. */
export interface SheetLocale {
  decimal: '.' | ',';
  /** Separator of arguments in formulas as Google shows them. */
  argument: ',' | ';';
  /** Name of the locale for the number formatter. */
  formatter: string;
  trueWord: string;
  falseWord: string;
  /** Formats that a cell without one gets when a date, or a date with time, is written into it. */
  datePattern: string;
  dateTimePattern: string;
  /** Beginnings of month names as people type them, January first. */
  months: readonly string[];
}

const LOCALES: Record<string, SheetLocale> = {
  ru_RU: {
    decimal: ',',
    argument: ';',
    formatter: 'ru',
    trueWord: 'ИСТИНА',
    falseWord: 'ЛОЖЬ',
    datePattern: 'dd.MM.yyyy',
    dateTimePattern: 'dd.MM.yyyy H:mm:ss',
    months: ['янв', 'фев', 'мар', 'апр', 'ма[йя]', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
  },
  en_US: {
    decimal: '.',
    argument: ',',
    formatter: 'en',
    trueWord: 'TRUE',
    falseWord: 'FALSE',
    datePattern: 'M/d/yyyy',
    dateTimePattern: 'M/d/yyyy H:mm:ss',
    months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  },
};

/** The rules of a spreadsheet's locale; a locale that was not checked is refused. */
export function sheetLocale(locale: string): SheetLocale {
  const found = LOCALES[locale];
  if (!found) {
    throw new Error(
      `not implemented: locale ${locale} (не реализовано: локаль; есть ${Object.keys(LOCALES).join(', ')})`,
    );
  }
  return found;
}
