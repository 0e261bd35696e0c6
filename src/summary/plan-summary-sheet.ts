import type { Area } from '../workbook/area';
import { emptySheet, noticeLine } from '../workbook/empty-sheet';
import { PALETTE, TABS } from '../workbook/palette';
import { sheetMarker } from '../workbook/sheet-key';
import type { PlanCell, SheetPlan } from '../workbook/sheet-plan';
import { systemsOfRubric, type WorkbookContext } from '../workbook/workbook-context';
import { liveTotals } from './live-totals';
import {
  SUMMARY_COLUMNS,
  SUMMARY_NOTES,
  SUMMARY_ROWS,
  summaryColumn,
  summaryLines,
  VALUE_COLUMNS,
} from './summary-layout';

const WIDTH = SUMMARY_COLUMNS.length;

/** What stands under the table for the hand that signs. */
const SIGNATURES = [
  'Руководитель органа управления образованием   ____________________   ____________________',
  'Дата   «____» ______________ 20____ г.',
];

/** «Сводная оценка» before it is first built: its lines, the live totals beside them, the place to sign. */
export function planSummarySheet(context: WorkbookContext): SheetPlan {
  const systems = systemsOfRubric(context.rubric);
  const lines = summaryLines(context);
  const total = SUMMARY_ROWS.first + lines.length - 1;
  const notes = total + 2;
  const signatures = notes + SUMMARY_NOTES + 1;
  const rows = signatures + SIGNATURES.length;
  const line = (row: number, columns = WIDTH): Area => ({ row, column: 1, rows: 1, columns });
  const table: Area = { row: SUMMARY_ROWS.header, column: 1, rows: lines.length + 1, columns: WIDTH };
  const pad = (...cells: PlanCell[]) => [...cells, ...Array<null>(WIDTH - cells.length).fill(null)];
  const keys: PlanCell[] = SUMMARY_COLUMNS.map(({ key }) => key);
  keys[0] = sheetMarker('summary');
  const bold = lines.flatMap(({ kind }, at) => (kind === 'system' ? [] : [at]));
  return {
    ...emptySheet(context, 'summary'),
    rows,
    columns: WIDTH,
    cells: [
      keys,
      pad('Сводная оценка'),
      pad(noticeLine(context)),
      pad(),
      pad('Ещё не построена: откройте боковую панель и нажмите «Построить сводную оценку».'),
      SUMMARY_COLUMNS.map(({ title }) => title),
      ...lines.map(({ code, title }, index) => [
        code,
        title,
        ...Array<null>(VALUE_COLUMNS - 2).fill(null),
        ...liveTotals(context, systems, lines, index),
      ]),
      ...Array.from({ length: 2 + SUMMARY_NOTES }, () => pad()),
      ...SIGNATURES.map((text) => pad(text)),
    ],
    formats: [
      { area: { ...table, columns: 2 }, format: '@' },
      { area: { ...table, column: summaryColumn('filled'), columns: 1 }, format: '@' },
      { area: { ...table, column: 3, columns: summaryColumn('maximum') - 2 }, format: 'General' },
      { area: { ...table, column: summaryColumn('fraction'), columns: 1 }, format: '0.0%' },
    ],
    styles: [
      { area: { ...line(SUMMARY_ROWS.title), rows: 4 }, background: PALETTE.head },
      { area: line(SUMMARY_ROWS.title, 1), bold: true, size: 14, color: PALETTE.ink },
      { area: { ...line(SUMMARY_ROWS.notice), rows: 3 }, color: PALETTE.muted },
      { area: line(SUMMARY_ROWS.header), background: PALETTE.header, bold: true },
      { area: table, wrap: true, valign: 'top' },
      { area: { ...table, column: 3, columns: WIDTH - 2 }, align: 'center' },
      ...bold.map((at) => ({ area: line(SUMMARY_ROWS.first + at), bold: true, background: PALETTE.fixed })),
      { area: { ...table, column: VALUE_COLUMNS + 1, columns: WIDTH - VALUE_COLUMNS }, color: PALETTE.muted },
    ],
    widths: [
      { start: 1, count: 1, size: 56 },
      { start: 2, count: 1, size: 320 },
      { start: 3, count: 9, size: 124 },
      { start: 12, count: WIDTH - 11, size: 92 },
    ],
    conditional: [
      {
        areas: [{ ...table, column: summaryColumn('changed'), columns: 1 }],
        when: { contains: 'изменилось' },
        style: { background: PALETTE.open, bold: true },
      },
      {
        areas: [{ ...table, column: 3, columns: WIDTH - 2 }],
        when: { contains: '⚠' },
        style: { background: PALETTE.bad, color: PALETTE.badInk, bold: true },
      },
    ],
    protection: { open: [{ row: signatures, column: 1, rows: SIGNATURES.length, columns: WIDTH }] },
    frozenRows: SUMMARY_ROWS.header,
    hiddenRows: { start: SUMMARY_ROWS.keys, count: 1 },
    notes: SUMMARY_COLUMNS.map(({ note }, index) => ({ row: SUMMARY_ROWS.header, column: index + 1, text: note })),
    tabColor: TABS.whole,
  };
}
