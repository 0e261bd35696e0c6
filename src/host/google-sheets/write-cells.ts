import type { PlanCell } from '../../workbook/sheet-plan';
import { literalText } from './literal-text';

/** A plan's cells as `setValues` takes them, filled up to `columns`: the one place where our text meets Google. */
export function cellsToWrite(cells: readonly (readonly PlanCell[])[], columns: number): (string | number)[][] {
  return cells.map((row) => Array.from({ length: columns }, (_, index) => cellToWrite(row[index] ?? null)));
}

function cellToWrite(cell: PlanCell): string | number {
  if (cell === null) return '';
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? literalText(cell) : cell.formula;
}
