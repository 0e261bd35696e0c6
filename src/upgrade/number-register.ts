import { documentNumber } from '../workbook/read-documents';

/**
 * Numbers of all rows of a register that takes over the documents of another: theirs stay word for word, and the
 * prepared rows after them go on behind the greatest, so that no number is given twice.
 *
 * @param carried numbers of the rows that are taken over, in their order
 * @param prepared how many rows the new register has
 * @example numberRegister(['1', '4'], 4) // ["1","4","5","6"]
 */
export function numberRegister(carried: readonly string[], prepared: number): string[] {
  const numbers = carried.map((no) => Number(documentNumber(no))).filter((no) => Number.isSafeInteger(no));
  const greatest = Math.max(carried.length, ...numbers);
  const rest = Math.max(0, prepared - carried.length);
  return [...carried, ...Array.from({ length: rest }, (_, index) => String(greatest + index + 1))];
}
