import { END_OF_TABLE } from '../catalog/end-of-table';
import { listArea, listsOf } from './answer-lists';
import { type Area, areaNotation, columnLetter } from './area';
import { columnPlace } from './columns';
import { type DeliverableColumn, DONE, deliverableColumns } from './deliverable-columns';
import { emptySheet, noticeLine } from './empty-sheet';
import { PALETTE, TABS } from './palette';
import { documentNumbersArea } from './plan-documents-sheet';
import { sheetMarker } from './sheet-key';
import type { ConditionalRule, ListValidation, PlanCell, SheetPlan, StyleBlock } from './sheet-plan';
import {
  nameOf,
  type PlannedDeliverables,
  systemHeading,
  systemsOfRubric,
  type WorkbookContext,
} from './workbook-context';

export const DELIVERABLE_ROWS = { keys: 1, title: 2, notice: 3, progress: 4, header: 5, first: 6 } as const;

/** «Ожидаемые результаты»: what the concept means to have ready, by system and year, each with its state and its proof. */
export function planDeliverablesSheet(context: WorkbookContext): SheetPlan {
  const table = context.deliverables;
  if (!table) throw new Error(`The framework ${context.framework.id} has no expected results`);
  const layout = layOut(table);
  const { rows, width, end, area } = layout;
  return {
    ...emptySheet(context, 'deliverables'),
    rows: end,
    columns: width,
    cells: [...headCells(context, layout), ...rowCells(context, table), endCells(layout)],
    // Codes and numbers of documents are text: 1.1.01 is no date.
    formats: [
      { area: { row: DELIVERABLE_ROWS.header, column: 1, rows: rows + 2, columns: width }, format: '@' },
      ...table.years.map((year) => ({ area: area(`date${year}`), format: 'dd.mm.yyyy' })),
    ],
    styles: styles(layout),
    widths: [
      { start: layout.at('system'), count: 1, size: 200 },
      ...table.years.map((year) => ({ start: layout.at(`result${year}`), count: 1, size: 260 })),
    ],
    validations: lists(context, layout),
    conditional: colours(layout),
    protection: { open: table.years.map((year) => ({ ...area(`status${year}`), columns: 3 })) },
    frozenRows: DELIVERABLE_ROWS.header,
    frozenColumns: layout.at('system'),
    hiddenRows: { start: DELIVERABLE_ROWS.keys, count: 1 },
    filter: { row: DELIVERABLE_ROWS.header, column: 1, rows: rows + 1, columns: width },
    notes: layout.columns.map(({ note }, index) => ({
      row: DELIVERABLE_ROWS.header,
      column: index + 1,
      text: note,
    })),
    tabColor: TABS.whole,
  };
}

interface Layout {
  readonly years: readonly string[];
  readonly columns: ReturnType<typeof deliverableColumns>;
  readonly rows: number;
  readonly width: number;
  /** The locked row that ends the table. */
  readonly end: number;
  readonly at: (key: DeliverableColumn) => number;
  /** A column over all rows of the table. */
  readonly area: (key: DeliverableColumn) => Area;
  /** Cells where no result is expected that year. */
  readonly blanks: readonly Area[];
}

function layOut({ years, rows }: PlannedDeliverables): Layout {
  const columns = deliverableColumns(years);
  const at = (key: DeliverableColumn) => columnPlace(columns, key);
  return {
    years,
    columns,
    rows: rows.length,
    width: columns.length,
    end: DELIVERABLE_ROWS.first + rows.length,
    at,
    area: (key) => ({ row: DELIVERABLE_ROWS.first, column: at(key), rows: rows.length, columns: 1 }),
    blanks: rows.flatMap(({ cells }, index) =>
      years
        .filter((year) => cells[year] === undefined)
        .map((year) => ({ row: DELIVERABLE_ROWS.first + index, column: at(`result${year}`), rows: 1, columns: 4 })),
    ),
  };
}

function headCells(context: WorkbookContext, { columns, width, years, at, rows }: Layout): PlanCell[][] {
  const keys: PlanCell[] = columns.map(({ key }) => key);
  keys[0] = sheetMarker('deliverables');
  const row = (cells: Record<number, PlanCell>) => Array.from({ length: width }, (_, i) => cells[i + 1] ?? null);
  const toEnd = (key: DeliverableColumn) =>
    areaNotation({ row: DELIVERABLE_ROWS.header, column: at(key), rows: rows + 2, columns: 1 });
  const progress = years.map((year): [number, PlanCell] => [
    at(`result${year}`),
    {
      formula: `="${year}: выполнено "&COUNTIF(${toEnd(`status${year}`)};"${DONE}")&" из "&(COUNTA(${toEnd(`result${year}`)})-1)`,
    },
  ]);
  return [
    keys,
    row({ 1: context.deliverables?.title ?? null }),
    row({ 1: `${noticeLine(context)}. Статус, документ и дату ставят рядом с каждым ожидаемым результатом.` }),
    row(Object.fromEntries(progress)),
    columns.map(({ title }) => title),
  ];
}

function rowCells(context: WorkbookContext, { years, rows }: PlannedDeliverables): PlanCell[][] {
  const systems = new Map(systemsOfRubric(context.rubric).map((system) => [system.number, systemHeading(system)]));
  return rows.map(({ code, system, cells }) => [
    code,
    systems.get(system) ?? system,
    ...years.flatMap((year): PlanCell[] => [cells[year] ?? null, null, null, null]),
  ]);
}

function endCells({ columns }: Layout): PlanCell[] {
  return columns.map(({ key }) => (key === 'system' ? END_OF_TABLE : null));
}

function styles({ width, rows, end, area, blanks }: Layout): StyleBlock[] {
  const line = (row: number): Area => ({ row, column: 1, rows: 1, columns: width });
  return [
    { area: { ...line(DELIVERABLE_ROWS.title), rows: 3 }, background: PALETTE.head },
    { area: { ...line(DELIVERABLE_ROWS.title), columns: 1 }, bold: true, size: 14, color: PALETTE.ink },
    { area: line(DELIVERABLE_ROWS.notice), color: PALETTE.muted },
    { area: line(DELIVERABLE_ROWS.progress), bold: true, color: PALETTE.ink },
    { area: line(DELIVERABLE_ROWS.header), background: PALETTE.header, bold: true },
    { area: { ...line(DELIVERABLE_ROWS.header), rows: rows + 2 }, wrap: true, valign: 'top' },
    { area: area('code'), background: PALETTE.fixed, color: PALETTE.muted },
    { area: area('system'), background: PALETTE.fixed },
    ...blanks.map((blank) => ({ area: blank, background: PALETTE.end })),
    { area: line(end), background: PALETTE.end, color: PALETTE.muted },
  ];
}

function lists(context: WorkbookContext, { years, area, blanks, at }: Layout): ListValidation[] {
  const statuses = { sheet: nameOf(context, 'lists'), area: listArea(listsOf(context), 'deliverable-status') };
  const documents = { sheet: nameOf(context, 'documents'), area: documentNumbersArea() };
  const expected = (key: DeliverableColumn, year: string) => {
    const { row, rows, ...column } = area(key);
    const blank = new Set(blanks.flatMap((one) => (one.column === at(`result${year}`) ? [one.row] : [])));
    return Array.from({ length: rows }, (_, index) => row + index)
      .filter((own) => !blank.has(own))
      .map((own): Area => ({ ...column, row: own, rows: 1 }));
  };
  return years.flatMap((year) => [
    ...expected(`status${year}`, year).map((own) => ({ area: own, list: statuses })),
    ...expected(`document${year}`, year).map((own) => ({ area: own, list: documents })),
  ]);
}

/** Done without a document is to be seen; a repeated system is greyed, as on «Оценка». */
function colours({ years, at, area }: Layout): ConditionalRule[] {
  const first = (key: DeliverableColumn, row: number = DELIVERABLE_ROWS.first) => `$${columnLetter(at(key))}${row}`;
  const system = first('system');
  return [
    ...years.map((year) => ({
      areas: [{ ...area(`status${year}`), columns: 2 }],
      when: { formula: `=AND(${first(`status${year}`)}="${DONE}";LEN(${first(`document${year}`)})=0)` },
      style: { background: PALETTE.unproved },
    })),
    {
      areas: [area('system')],
      when: { formula: `=AND(${system}<>"";${system}=${first('system', DELIVERABLE_ROWS.header)})` },
      style: { color: PALETTE.repeated },
    },
  ];
}
