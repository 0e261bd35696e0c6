import { END_OF_TABLE } from '../catalog/end-of-table';
import type { Area } from './area';
import { METHOD_COLUMN_KEYS } from './columns';
import { emptySheet, noticeLine } from './empty-sheet';
import { PALETTE, TABS } from './palette';
import { sheetMarker } from './sheet-key';
import type { PlanCell, SheetPlan } from './sheet-plan';
import type { WorkbookContext } from './workbook-context';

export const METHOD_ROWS = { keys: 1, title: 2, notice: 3, header: 4, first: 5 } as const;
const WIDTH = METHOD_COLUMN_KEYS.length;
const at = (key: (typeof METHOD_COLUMN_KEYS)[number]) => METHOD_COLUMN_KEYS.indexOf(key) + 1;

/** The pinned table from its header to the locked end row: what formulas hand over as the rubric. */
export function methodTableArea(context: Pick<WorkbookContext, 'rubricTable'>): Area {
  return { row: METHOD_ROWS.header, column: 1, rows: context.rubricTable.length + 1, columns: WIDTH };
}

/** «Методика»: the rubric pinned in the workbook. All points come from here, so a later version changes nothing silently. */
export function planMethodSheet(context: WorkbookContext): SheetPlan {
  const table = methodTableArea(context);
  const end = METHOD_ROWS.header + context.rubricTable.length;
  const line = (row: number): Area => ({ row, column: 1, rows: 1, columns: WIDTH });
  const keys: PlanCell[] = [...METHOD_COLUMN_KEYS];
  keys[0] = sheetMarker('method');
  const pad = (...cells: PlanCell[]) => [...cells, ...Array<null>(WIDTH - cells.length).fill(null)];
  return {
    ...emptySheet(context, 'method'),
    rows: end,
    columns: WIDTH,
    cells: [
      keys,
      pad(context.framework.title),
      pad(`${noticeLine(context)}. Баллы считаются по этому листу.`),
      ...context.rubricTable.map((row) => row.map((cell) => (cell === '' ? null : cell))),
      pad(null, null, null, null, null, null, END_OF_TABLE),
    ],
    // System numbers and codes are text (1.1 is no date); only the stage and the maximum are numbers.
    formats: [
      { area: table, format: '@' },
      { area: { ...table, column: at('stage'), columns: 1 }, format: '0' },
      { area: { ...table, column: at('maximum'), columns: 1 }, format: 'General' },
    ],
    styles: [
      { area: { ...line(METHOD_ROWS.title), rows: 2 }, background: PALETTE.head },
      { area: { ...line(METHOD_ROWS.title), columns: 1 }, bold: true, size: 14, color: PALETTE.ink },
      { area: line(METHOD_ROWS.notice), color: PALETTE.muted },
      { area: line(METHOD_ROWS.header), background: PALETTE.header, bold: true },
      { area: table, wrap: true, valign: 'top' },
      { area: line(end), background: PALETTE.end, color: PALETTE.muted },
    ],
    widths: [
      { start: at('code'), count: 1, size: 110 },
      { start: at('mechanism'), count: 2, size: 84 },
      { start: at('systemTitle'), count: 1, size: 220 },
      { start: at('stage'), count: 1, size: 60 },
      { start: at('group'), count: 2, size: 300 },
      { start: at('scale'), count: 1, size: 100 },
      { start: at('words'), count: 1, size: 280 },
      { start: at('maximum'), count: 2, size: 84 },
      { start: at('links'), count: 4, size: 110 },
    ],
    protection: { open: [] },
    frozenRows: METHOD_ROWS.header,
    hiddenRows: { start: METHOD_ROWS.keys, count: 1 },
    tabColor: TABS.reference,
  };
}
