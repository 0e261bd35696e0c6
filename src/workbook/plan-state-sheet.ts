import { type BookState, STATE_AREA, writeState } from './book-state';
import type { SheetPlan } from './sheet-plan';

/** Hidden `_mcqm`: two columns of text, what and its value. */
export function planStateSheet(state: BookState, name: string): SheetPlan {
  const cells = writeState(state);
  return {
    key: 'state',
    name,
    rows: STATE_AREA.rows,
    columns: STATE_AREA.columns,
    cells,
    formats: [{ area: STATE_AREA, format: '@' }],
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
