/** Spreadsheet programs take no longer sheet names. */
export const NAME_LIMIT = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/**
 * Names that every program takes, in the order of the sheets: at most 31 characters, none of `\ / ? * [ ] :`, no
 * apostrophe at the ends, no two alike whatever their case.
 *
 * @example fitSheetNames(['1.1 Оценка', 'Список: новый']) // ["1.1 Оценка","Список_ новый"]
 */
export function fitSheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean = name.replace(FORBIDDEN, '_').replace(/^'+|'+$/g, '_');
    let fitted = clean.slice(0, NAME_LIMIT) || 'Лист';
    for (let number = 2; taken.has(fitted.toLowerCase()); number += 1) {
      const tail = ` (${number})`;
      fitted = clean.slice(0, NAME_LIMIT - tail.length) + tail;
    }
    taken.add(fitted.toLowerCase());
    return fitted;
  });
}
