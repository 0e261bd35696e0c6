import { cleanText } from '../../catalog/clean-text';

/** One cell comes as a value, a range as rows of columns. */
export function isRange(argument: unknown): argument is unknown[][] {
  return Array.isArray(argument);
}

/** True for what Sheets hands over when an argument is left out, skipped or an empty cell, and for an empty range. */
export function isBlank(argument: unknown): boolean {
  if (isRange(argument)) return argument.every((row) => row.every((cell) => cleanText(cell) === ''));
  return cleanText(argument) === '';
}

/**
 * An argument as one column.
 *
 * @param name the argument's name as the help shows it, for the message
 * @throws Error in Russian when the range is wider than one column
 */
export function readColumn(argument: unknown, name: string): unknown[] {
  if (!isRange(argument)) return [argument ?? ''];
  const wide = argument.find((row) => row.length !== 1);
  if (wide) throw new Error(`${name}: ожидается один столбец, найдено столбцов: ${wide.length}`);
  return argument.map((row) => row[0]);
}

/**
 * Two arguments cell by cell: ranges of one size, or two cells.
 *
 * @param one the argument and its name as the help shows it
 * @param other likewise
 * @throws Error in Russian when the sizes differ
 */
export function pairCells(one: [unknown, string], other: [unknown, string]): [unknown, unknown][][] {
  const [first, second] = [one[0], other[0]].map((argument) => (isRange(argument) ? argument : [[argument]])) as [
    unknown[][],
    unknown[][],
  ];
  const sizes = [first, second].map((rows) => `${rows.length} × ${rows[0]?.length ?? 0}`);
  if (sizes[0] !== sizes[1]) {
    throw new Error(`${other[1]}: найдено ${sizes[1]}, ожидается как ${one[1]}: ${sizes[0]} (строк × столбцов)`);
  }
  return first.map((row, y) => row.map((cell, x) => [cell, second[y]?.[x]]));
}
