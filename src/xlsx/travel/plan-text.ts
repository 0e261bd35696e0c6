import type { ICellData } from '@univerjs/core';
import { ownValue, type SheetCells } from '../sheet-cells';
import { CELL_LIMIT, type TravelCell, type TravelNote } from './travel-plan';

/** Plans a text that the format cannot hold: one longer than its cells, or one with links over parts of it. */
export function planText(
  _sheet: SheetCells,
  { row, column, cell, name }: { row: number; column: number; cell: ICellData; name: string },
): { cell: TravelCell | null; note: TravelNote } | null {
  const text = ownValue(cell);
  if (typeof text !== 'string') return null;
  const long = text.length > CELL_LIMIT;
  const links = cell.p?.body?.customRanges?.length ?? 0;
  if (!long && links === 0) return null;
  const shown = long ? text.slice(0, CELL_LIMIT) : text;
  return {
    cell: long ? { formula: null, shown } : null,
    note: {
      kind: 'text',
      text: JSON.stringify({ shown: long ? null : shown, text: long ? text : null, rich: cell.p ?? null }),
      references: [{ sheet: name, from: { row, column, rowFixed: true, columnFixed: true }, to: null }],
    },
  };
}
