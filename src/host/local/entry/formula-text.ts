import { sheetLocale } from './sheet-locale';

/** A piece of a formula: quoted text and sheet names are left alone, the rest is code. */
function pieces(formula: string): Array<{ quoted: boolean; text: string }> {
  return (formula.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+|["']/g) ?? []).map((text) => ({
    quoted: text.length > 1 && /^["']/.test(text),
    text,
  }));
}

const parseError = (formula: string, why: string) =>
  new Error(`Formula parse error in «${formula}»: ${why}; Google Sheets shows #ERROR! (ошибка разбора формулы)`);

/**
 * Turns a formula of the spreadsheet's locale into the engine's form: commas between arguments, points in numbers.
 * `;` separates arguments in every locale; in a locale with decimal commas a comma stands only inside a number.
 *
 * @example
 * toEngineFormula('=IF(A1>0,5;1;2)', 'ru_RU'); // "=IF(A1>0.5,1,2)"
 */
export function toEngineFormula(formula: string, locale: string): string {
  const commas = sheetLocale(locale).decimal === ',';
  return pieces(formula)
    .map(({ quoted, text }) => {
      if (quoted) return text;
      if (text === '"' || text === "'") throw parseError(formula, 'a quote is not closed');
      if (/[{}]/.test(text)) throw new Error(`not implemented: array literals in a formula: «${formula}»`);
      if (!commas) return text.replaceAll(';', ',');
      if (/(?<![A-Za-z\d])\d+\.\d/.test(text)) throw parseError(formula, 'the decimal mark of this locale is a comma');
      const numbers = text.replace(/(?<![A-Za-z$\d])(\d+),(?=\d)/g, '$1.');
      if (numbers.includes(',')) throw parseError(formula, 'arguments are separated by «;» in this locale');
      return numbers.replaceAll(';', ',');
    })
    .join('');
}

/** Turns the engine's form of a formula into the one the spreadsheet's locale shows; inverse of `toEngineFormula`. */
export function toShownFormula(formula: string, locale: string): string {
  if (sheetLocale(locale).decimal !== ',') return formula;
  return pieces(formula)
    .map(({ quoted, text }) =>
      quoted ? text : text.replaceAll(',', ';').replace(/(?<![A-Za-z$\d])(\d+)\.(?=\d)/g, '$1,'),
    )
    .join('');
}

/** Names of the functions that a formula calls, in upper case. */
export function functionsIn(formula: string): string[] {
  const code = pieces(formula)
    .map(({ quoted, text }) => (quoted ? '""' : text))
    .join('');
  return [
    ...new Set([...code.matchAll(/([A-Za-z_][A-Za-z0-9_.]*)\s*\(/g)].map((found) => (found[1] ?? '').toUpperCase())),
  ];
}
