import { END_OF_TABLE } from '../catalog/end-of-table';
import type { Area } from '../workbook/area';
import { columnPlace, FINDING_COLUMNS } from '../workbook/columns';
import { emptySheet, noticeLine } from '../workbook/empty-sheet';
import { PALETTE, TABS } from '../workbook/palette';
import { sheetMarker } from '../workbook/sheet-key';
import type { PlanCell, SheetPlan } from '../workbook/sheet-plan';
import type { WorkbookContext } from '../workbook/workbook-context';
import { FINDINGS_ROOM, FINDINGS_ROWS } from './findings-layout';

const WIDTH = FINDING_COLUMNS.length;
const LINK = columnPlace(FINDING_COLUMNS, 'cell');
const NOTE = columnPlace(FINDING_COLUMNS, 'note');

/** «Что исправить» before the first check. */
export function planFindingsSheet(context: WorkbookContext): SheetPlan {
  const end = FINDINGS_ROWS.first + FINDINGS_ROOM;
  const line = (row: number): Area => ({ row, column: 1, rows: 1, columns: WIDTH });
  const table: Area = { ...line(FINDINGS_ROWS.header), rows: FINDINGS_ROOM + 1 };
  const pad = (...cells: PlanCell[]) => [...cells, ...Array<null>(WIDTH - cells.length).fill(null)];
  const keys: PlanCell[] = FINDING_COLUMNS.map(({ key }) => key);
  keys[0] = sheetMarker('findings');
  return {
    ...emptySheet(context, 'findings'),
    rows: end,
    columns: WIDTH,
    cells: [
      keys,
      pad('Что исправить'),
      pad(noticeLine(context)),
      pad('Список ещё не записан: в боковой панели нажмите «Записать на лист» или выберите «Проверить» в меню.'),
      FINDING_COLUMNS.map(({ title }) => title),
      ...Array.from({ length: FINDINGS_ROOM }, () => pad()),
      pad(null, null, null, END_OF_TABLE),
    ],
    formats: [
      { area: { ...line(FINDINGS_ROWS.first), rows: FINDINGS_ROOM, columns: LINK - 1 }, format: '@' },
      {
        area: { ...line(FINDINGS_ROWS.first), column: LINK + 1, rows: FINDINGS_ROOM, columns: WIDTH - LINK },
        format: '@',
      },
    ],
    styles: [
      { area: { ...line(FINDINGS_ROWS.title), rows: 3 }, background: PALETTE.head },
      { area: { ...line(FINDINGS_ROWS.title), columns: 1 }, bold: true, size: 14, color: PALETTE.ink },
      { area: { ...line(FINDINGS_ROWS.notice), rows: 2 }, color: PALETTE.muted },
      { area: line(FINDINGS_ROWS.header), background: PALETTE.header, bold: true },
      { area: table, wrap: true, valign: 'top' },
      { area: { ...line(FINDINGS_ROWS.first), column: LINK, rows: FINDINGS_ROOM, columns: 1 }, color: PALETTE.link },
      { area: line(end), background: PALETTE.end, color: PALETTE.muted },
    ],
    widths: [
      { start: 1, count: 1, size: 120 },
      { start: 2, count: 1, size: 240 },
      { start: 3, count: 1, size: 130 },
      { start: 4, count: 3, size: 330 },
      { start: LINK, count: 2, size: 150 },
      { start: NOTE - 1, count: 2, size: 240 },
    ],
    conditional: [
      {
        areas: [{ ...line(FINDINGS_ROWS.first), rows: FINDINGS_ROOM, columns: 1 }],
        when: { contains: 'ошибка' },
        style: { background: PALETTE.bad, color: PALETTE.badInk, bold: true },
      },
      {
        areas: [{ ...line(FINDINGS_ROWS.first), rows: FINDINGS_ROOM, columns: 1 }],
        when: { contains: 'предупреждение' },
        style: { background: PALETTE.open },
      },
    ],
    protection: { open: [{ row: FINDINGS_ROWS.first, column: NOTE, rows: FINDINGS_ROOM, columns: 1 }] },
    frozenRows: FINDINGS_ROWS.header,
    hiddenRows: { start: FINDINGS_ROWS.keys, count: 1 },
    hiddenColumns: { start: WIDTH, count: 1 },
    filter: table,
    tabColor: TABS.whole,
  };
}
