import { listsOf } from './answer-lists';
import { readSuggestionsId } from './comment-suggestions';
import { emptySheet } from './empty-sheet';
import { sheetMarker } from './sheet-key';
import type { PlanCell, SheetPlan } from './sheet-plan';
import type { WorkbookContext } from './workbook-context';

/** Hidden `_lists`: what the dropdowns offer, one column for each list, the marker in the first column's head. */
export function planListsSheet(context: WorkbookContext): SheetPlan {
  const lists = listsOf(context);
  const longest = Math.max(...lists.map(({ entries }) => entries.length));
  const rows = longest + 1;
  const heads: PlanCell[] = lists.map(({ id }, index) =>
    index === 0 ? sheetMarker('lists') : readSuggestionsId(id) ? id : `list:${index + 1}`,
  );
  const entries = Array.from({ length: longest }, (_, row) => lists.map((list): PlanCell => list.entries[row] ?? null));
  return {
    ...emptySheet(context, 'lists'),
    rows,
    columns: lists.length,
    cells: [heads, ...entries],
    formats: [{ area: { row: 1, column: 1, rows, columns: lists.length }, format: '@' }],
    protection: { open: [] },
    hidden: true,
  };
}
