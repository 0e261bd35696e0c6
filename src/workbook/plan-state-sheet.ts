import { type BookState, STATE_AREA, writeState } from './book-state';
import { namedEmptySheet } from './empty-sheet';
import type { SheetPlan } from './sheet-plan';

/** Hidden `_mcqm`: two columns of text, what and its value. */
export function planStateSheet(state: BookState, name: string): SheetPlan {
  return {
    ...namedEmptySheet('state', name),
    rows: STATE_AREA.rows,
    columns: STATE_AREA.columns,
    cells: writeState(state),
    formats: [{ area: STATE_AREA, format: '@' }],
    hidden: true,
  };
}
