import type { SavedCell } from '../workbook/snapshot';

/** A cell to be written: row and column counted from 1. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly cell: SavedCell;
}

/** A rectangle of cells to be written at once. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: SavedCell[][];
}

/**
 * Single cells as few rectangles: a filled column is one write, and so is a new row. Cells between them are not touched,
 * because what people pasted there may hold more than its text.
 */
export function joinChanges(changes: readonly CellChange[]): CellBlock[] {
  const sorted = [...changes].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: CellBlock[] = [];
  for (const { row, column, cell } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.column === column && last.row + last.cells.length === row) last.cells.push([cell]);
    else runs.push({ row, column, cells: [[cell]] });
  }
  const blocks: CellBlock[] = [];
  for (const run of runs) {
    const beside = blocks.find(
      ({ row, column, cells }) =>
        row === run.row && cells.length === run.cells.length && column + (cells[0]?.length ?? 0) === run.column,
    );
    if (!beside) blocks.push(run);
    else for (const [index, line] of beside.cells.entries()) line.push(run.cells[index]?.[0] ?? null);
  }
  return blocks;
}

export function sameCell(one: SavedCell, other: SavedCell): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
