import { ReorderRangeCommand } from '@univerjs/sheets';
import { asActiveSheet } from './as-active-sheet';
import { type Area, checkInside, type OperationContext, rangeOf, target } from './context';
import { cellReader } from './look-at-cell';

/** A column to sort by, counted from column A of the sheet as `Range.sort` does, zero-based here. */
export interface SortKey {
  column: number;
  ascending: boolean;
}

type Value = string | number | boolean;

/** Numbers, then texts, then truth values; blanks always last. */
function rank(value: Value): number {
  if (value === '') return 3;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function compare(one: Value, other: Value, collator: Intl.Collator): number {
  const byKind = rank(one) - rank(other);
  if (byKind !== 0) return byKind;
  if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other);
  return Number(one) - Number(other);
}

/**
 * Sorts rows of a range. Rows move with their formulas and looks; rows that compare equal keep their order.
 * A range that holds calculated values in its sort column cannot be sorted in the execution that changed something.
 */
export function sortCells(context: OperationContext, { area, keys }: { area: Area; keys: SortKey[] }): void {
  const look = cellReader(context.engine, checkInside(context, area));
  const collator = new Intl.Collator(context.engine.state.locale.replace('_', '-'), { sensitivity: 'base' });
  const rows = Array.from({ length: area.rows }, (_row, index) => {
    const row = area.row + index;
    return { row, values: keys.map(({ column }) => valueAt(row, column)) };
  });

  function valueAt(row: number, column: number): Value {
    if (column < area.column || column >= area.column + area.columns) {
      throw new Error('The sort column is outside the range.');
    }
    const cell = look(row, column);
    if (cell.computed && context.execution.changed) {
      throw new Error('not implemented: sorting by calculated cells in the execution that changed the workbook');
    }
    return cell.value;
  }

  rows.sort((one, other) => {
    for (const [index, { ascending }] of keys.entries()) {
      const [a, b] = [one.values[index] ?? '', other.values[index] ?? ''];
      const order = compare(a, b, collator);
      const blankLast = a === '' || b === '';
      if (order !== 0) return ascending || blankLast ? order : -order;
    }
    return one.row - other.row;
  });
  const order: Record<number, number> = {};
  for (const [index, { row }] of rows.entries()) order[area.row + index] = row;
  asActiveSheet(context, area.sheetId, () =>
    context.engine.execute(ReorderRangeCommand.id, { ...target(context, area.sheetId), range: rangeOf(area), order }),
  );
  context.execution.changed = true;
}
