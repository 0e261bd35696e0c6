import { END_OF_TABLE } from '../catalog/end-of-table';
import { listArea, listsOf } from './answer-lists';
import type { Area } from './area';
import { columnPlace, DOCUMENT_COLUMNS, type DocumentColumn } from './columns';
import { emptySheet, noticeLine } from './empty-sheet';
import { PALETTE, TABS } from './palette';
import { sheetMarker } from './sheet-key';
import type { PlanCell, SheetPlan } from './sheet-plan';
import { nameOf, type WorkbookContext } from './workbook-context';

export const DOCUMENT_ROWS = { keys: 1, title: 2, notice: 3, header: 4, first: 5 } as const;
/** Prepared, numbered rows; more may be inserted above the locked end. */
export const PREPARED_DOCUMENTS = 100;

const WIDTH = DOCUMENT_COLUMNS.length;
const at = (key: DocumentColumn) => columnPlace(DOCUMENT_COLUMNS, key);
const column = (key: DocumentColumn): Area => ({
  row: DOCUMENT_ROWS.first,
  column: at(key),
  rows: PREPARED_DOCUMENTS,
  columns: 1,
});

/** The numbers that «Документ №» offers; the locked end row is in, so that the list grows with inserted rows. */
export function documentNumbersArea(): Area {
  return { ...column('no'), rows: PREPARED_DOCUMENTS + 1 };
}

/** «Документы»: the register of evidence; score sheets point at its numbers. */
export function planDocumentsSheet(context: WorkbookContext): SheetPlan {
  const lists = listsOf(context);
  const list = (id: string) => ({ sheet: nameOf(context, 'lists'), area: listArea(lists, id) });
  const end = DOCUMENT_ROWS.first + PREPARED_DOCUMENTS;
  const line = (row: number): Area => ({ row, column: 1, rows: 1, columns: WIDTH });
  const table: Area = { ...line(DOCUMENT_ROWS.header), rows: PREPARED_DOCUMENTS + 2 };
  return {
    ...emptySheet(context, 'documents'),
    rows: end,
    columns: WIDTH,
    cells: documentCells(context),
    // Titles, numbers and addresses are text whatever they look like; only the date is a date.
    formats: [
      { area: table, format: '@' },
      { area: column('date'), format: 'dd.mm.yyyy' },
    ],
    styles: [
      { area: { ...line(DOCUMENT_ROWS.title), rows: 2 }, background: PALETTE.head },
      { area: { ...line(DOCUMENT_ROWS.title), columns: 1 }, bold: true, size: 14, color: PALETTE.ink },
      { area: line(DOCUMENT_ROWS.notice), color: PALETTE.muted },
      { area: line(DOCUMENT_ROWS.header), background: PALETTE.header, bold: true },
      { area: table, wrap: true, valign: 'top' },
      { area: column('no'), background: PALETTE.fixed, color: PALETTE.muted },
      { area: line(end), background: PALETTE.end, color: PALETTE.muted },
    ],
    widths: [
      { start: at('no'), count: 1, size: 48 },
      { start: at('kind'), count: 1, size: 170 },
      { start: at('title'), count: 1, size: 460 },
      { start: at('number'), count: 2, size: 110 },
      { start: at('link'), count: 1, size: 320 },
      { start: at('open'), count: 1, size: 110 },
    ],
    validations: [
      { area: column('kind'), list: list('kinds') },
      { area: column('open'), list: list('yes-no') },
    ],
    protection: {
      open: [{ row: DOCUMENT_ROWS.first, column: at('kind'), rows: PREPARED_DOCUMENTS, columns: WIDTH - 1 }],
    },
    frozenRows: DOCUMENT_ROWS.header,
    hiddenRows: { start: DOCUMENT_ROWS.keys, count: 1 },
    filter: { ...table, rows: PREPARED_DOCUMENTS + 1 },
    notes: DOCUMENT_COLUMNS.map(({ note }, index) => ({ row: DOCUMENT_ROWS.header, column: index + 1, text: note })),
    tabColor: TABS.whole,
  };
}

function documentCells(context: WorkbookContext): PlanCell[][] {
  const keys: PlanCell[] = DOCUMENT_COLUMNS.map(({ key }) => key);
  keys[0] = sheetMarker('documents');
  const pad = (...cells: PlanCell[]) => [...cells, ...Array<null>(WIDTH - cells.length).fill(null)];
  return [
    keys,
    pad('Документы'),
    pad(`${noticeLine(context)}. Номер строки ставят в столбец «Документ №» на листах оценки.`),
    DOCUMENT_COLUMNS.map(({ title }) => title),
    ...Array.from({ length: PREPARED_DOCUMENTS }, (_, index) => pad(String(index + 1))),
    pad(null, null, END_OF_TABLE),
  ];
}
