import { type BookState, writeState } from './book-state';
import type { SheetPlan } from './sheet-plan';

/** Hidden `_mcqm`: two columns of text, what and its value. */
export function planStateSheet(state: BookState, name: string): SheetPlan {
  const cells = writeState(state);
  return {
    key: 'state',
    name,
    rows: cells.length,
    columns: 2,
    cells,
    formats: [{ area: { row: 1, column: 1, rows: cells.length, columns: 2 }, format: '@' }],
    styles: [],
    widths: [],
    heights: [],
    validations: [],
    conditional: [],
    protection: null,
    frozenRows: 0,
    frozenColumns: 0,
    hiddenRows: null,
    hiddenColumns: null,
    filter: null,
    notes: [],
    tabColor: null,
    gridlines: true,
    hidden: true,
  };
}
