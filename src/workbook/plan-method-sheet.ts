import { BAND_COLUMNS, writeBandRows } from '../catalog/bands-block';
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
/** Beside the table, after a blank column: the level bands. */
const BANDS_AT = WIDTH + 2;
const SHEET_WIDTH = BANDS_AT + BAND_COLUMNS.length - 1;
const at = (key: (typeof METHOD_COLUMN_KEYS)[number]) => METHOD_COLUMN_KEYS.indexOf(key) + 1;

/** The pinned table from its header to the locked end row: what formulas hand over as the rubric. */
export function methodTableArea(context: Pick<WorkbookContext, 'rubricTable'>): Area {
  return { row: METHOD_ROWS.header, column: 1, rows: context.rubricTable.length + 1, columns: WIDTH };
}

/** «Методика»: the rubric pinned in the workbook. All points come from here, so a later version changes nothing silently. */
export function planMethodSheet(context: WorkbookContext): SheetPlan {
  const table = methodTableArea(context);
  const end = METHOD_ROWS.header + context.rubricTable.length;
  const line = (row: number): Area => ({ row, column: 1, rows: 1, columns: SHEET_WIDTH });
  const pad = (...cells: PlanCell[]) => [...cells, ...Array<null>(SHEET_WIDTH - cells.length).fill(null)];
  const beside = (cells: readonly PlanCell[], block: readonly PlanCell[]) => pad(...cells, null, ...block);
  const bands = writeBandRows(context.bands ?? null);
  const [header = [], ...positions] = context.rubricTable;
  return {
    ...emptySheet(context, 'method'),
    rows: end,
    columns: SHEET_WIDTH,
    cells: [
      beside(
        [sheetMarker('method'), ...METHOD_COLUMN_KEYS.slice(1)],
        BAND_COLUMNS.map(({ key }) => key),
      ),
      pad(context.framework.title),
      pad(`${noticeLine(context)}. Баллы считаются по этому листу.`),
      beside(
        header,
        BAND_COLUMNS.map(({ title }) => title),
      ),
      ...positions.map((row, index) =>
        beside(
          row.map((cell) => (cell === '' ? null : cell)),
          bands[index] ?? [],
        ),
      ),
      pad(null, null, null, null, null, null, END_OF_TABLE),
    ],
    // System numbers and codes are text (1.1 is no date); only the stage and the maximum are numbers.
    formats: [
      { area: table, format: '@' },
      { area: { ...table, column: at('stage'), columns: 1 }, format: '0' },
      { area: { ...table, column: at('maximum'), columns: 1 }, format: 'General' },
      // As text, «70%» and «0,7» stay what was typed.
      { area: { ...table, column: BANDS_AT, columns: BAND_COLUMNS.length }, format: '@' },
    ],
    styles: [
      { area: { ...line(METHOD_ROWS.title), rows: 2 }, background: PALETTE.head },
      { area: { ...line(METHOD_ROWS.title), columns: 1 }, bold: true, size: 14, color: PALETTE.ink },
      { area: line(METHOD_ROWS.notice), color: PALETTE.muted },
      { area: line(METHOD_ROWS.header), background: PALETTE.header, bold: true },
      { area: { ...table, columns: SHEET_WIDTH }, wrap: true, valign: 'top' },
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
      { start: WIDTH + 1, count: 1, size: 24 },
      { start: BANDS_AT + 1, count: 1, size: 180 },
    ],
    protection: { open: [] },
    frozenRows: METHOD_ROWS.header,
    hiddenRows: { start: METHOD_ROWS.keys, count: 1 },
    notes: [
      {
        row: METHOD_ROWS.header,
        column: BANDS_AT,
        text: 'Нижняя граница уровня, доля баллов от 0 до 1 или в процентах; она входит в уровень. По одной границе в строке.',
      },
      { row: METHOD_ROWS.header, column: BANDS_AT + 1, text: 'Как называется уровень, начиная с этой границы.' },
    ],
    tabColor: TABS.reference,
  };
}
