import type { Area } from '../../workbook/area';

interface Block<T> {
  readonly area: Area;
  readonly value: T;
}

/** A rectangle of values, one per cell. */
export interface Spread<T> {
  readonly area: Area;
  readonly grid: T[][];
}

/**
 * Many blocks as one rectangle of values, so that one service call paints them all; later blocks win.
 *
 * @param gap what the cells between the blocks get
 * @returns `null` when there is nothing to paint
 */
export function spreadBlocks<T>(blocks: readonly Block<T>[], gap: T): Spread<T> | null {
  if (blocks.length === 0) return null;
  const { row, column, rows, columns } = joinAreas(blocks.map(({ area }) => area));
  const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, () => gap));
  for (const { area, value } of blocks) {
    for (let r = area.row - row; r < area.row - row + area.rows; r += 1) {
      grid[r]?.fill(value, area.column - column, area.column - column + area.columns);
    }
  }
  return { area: { row, column, rows, columns }, grid };
}

/** The smallest rectangle that holds all of them. */
export function joinAreas(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  return { row, column, rows, columns };
}
