import { cleanText } from './clean-text';

/** Text of the locked row that ends a table: ranges run to it, so they grow with the rows inserted above it. */
export const END_OF_TABLE = 'Конец таблицы: новые строки вставляйте выше этой';

/** True for the locked row: it is inside the ranges and holds no data. */
export function isEndRow(row: readonly unknown[]): boolean {
  return row.some((cell) => typeof cell === 'string' && cleanText(cell) === END_OF_TABLE);
}
