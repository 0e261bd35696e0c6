import type { CellInput } from '../contract';
import { literalText } from './literal-text';

/** A plan's cells as `setValues` takes them, filled up to `columns`: the one place where our text meets Google. */
export function cellsToWrite(
  cells: readonly (readonly CellInput[])[],
  columns: number,
): (string | number | boolean | Date)[][] {
  return cells.map((row) => Array.from({ length: columns }, (_, index) => cellToWrite(row[index] ?? null)));
}

function cellToWrite(cell: CellInput): string | number | boolean | Date {
  if (cell === null) return '';
  if (typeof cell === 'string') return literalText(cell);
  return typeof cell === 'object' && 'formula' in cell ? cell.formula : cell;
}
