import type { PlanCell } from '../workbook/sheet-plan';
import type { RepairStep } from './repair-step';

interface OneCell {
  readonly row: number;
  readonly column: number;
  readonly cell: PlanCell;
}

/** Single cells as few writes: those under one another in a column go together. */
export function writeRuns(sheetId: number, cells: readonly OneCell[]): RepairStep[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { row: number; column: number; cells: PlanCell[][] }[] = [];
  for (const { row, column, cell } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.column === column && last.row + last.cells.length === row) last.cells.push([cell]);
    else runs.push({ row, column, cells: [[cell]] });
  }
  return runs.map((run): RepairStep => ({ do: 'write', sheetId, ...run }));
}

/** Rows of one column as blocks of consecutive rows. */
export function blocksOf(column: number, rows: readonly number[]) {
  const blocks: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = blocks[blocks.length - 1];
    if (last && last.row + last.rows === row) last.rows += 1;
    else blocks.push({ row, column, rows: 1, columns: 1 });
  }
  return blocks;
}

const SHOWN = 5;

/** «A, B, C и ещё 4»: a long list is named by its beginning. */
export function nameSome(items: readonly (string | number)[]): string {
  const more = items.length > SHOWN ? ` и ещё ${items.length - SHOWN}` : '';
  return `${items.slice(0, SHOWN).join(', ')}${more}`;
}
