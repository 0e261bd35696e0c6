import type { CellInput, Host } from '../host/contract';
import { type CellChange, joinChanges } from '../upgrade/cell-change';
import type { SavedCell } from '../workbook/snapshot';

/**
 * Writes saved cells back, few rectangles in all.
 *
 * @param numbers columns where a number is a number; elsewhere the cells are text and get it as people type it
 */
export function writeSaved(
  host: Host,
  id: number,
  changes: readonly CellChange[],
  numbers: ReadonlySet<number | undefined> = new Set(),
): void {
  for (const { row, column, cells } of joinChanges(changes)) {
    const input = cells.map((line) => line.map((cell, index) => inputOf(cell, numbers.has(column + index))));
    host.write(id, row, column, input);
  }
}

function inputOf(cell: SavedCell, isNumber: boolean): CellInput {
  if (typeof cell === 'number') return isNumber ? cell : String(cell).replace('.', ',');
  if (cell === null || typeof cell !== 'object') return cell;
  return 'f' in cell ? { formula: cell.f } : new Date(cell.d);
}
