import { namedEmptySheet } from './empty-sheet';
import { PALETTE, TABS } from './palette';
import { sheetMarker } from './sheet-key';
import type { SheetPlan } from './sheet-plan';

const ROWS = { keys: 1, title: 2, notice: 3, header: 4 } as const;
const WIDTH = 5;

/** First row for what is kept aside. */
export const ASIDE_FIRST = ROWS.header + 1;

/** «Не перенесено»: what people entered in rows that are gone, one line for each. */
export function planAsideSheet(name: string): SheetPlan {
  const line = (row: number) => ({ row, column: 1, rows: 1, columns: WIDTH });
  return {
    ...namedEmptySheet('aside', name),
    rows: 200,
    columns: WIDTH,
    cells: [
      [sheetMarker('aside'), 'when', 'sheet', 'code', 'words'],
      [null, 'Не перенесено', null, null, null],
      [
        null,
        'Сюда попадает введённое в строках, которых в методике больше нет. В баллы не входит; ненужное можно удалить.',
        null,
        null,
        null,
      ],
      [null, 'Когда', 'Лист', 'Код', 'Что было введено'],
    ],
    formats: [{ area: { row: 1, column: 1, rows: 200, columns: WIDTH }, format: '@' }],
    styles: [
      { area: { ...line(ROWS.title), rows: 2 }, background: PALETTE.head },
      { area: { ...line(ROWS.title), column: 2, columns: 1 }, bold: true, size: 14, color: PALETTE.ink },
      { area: line(ROWS.notice), color: PALETTE.muted },
      { area: line(ROWS.header), background: PALETTE.header, bold: true },
      { area: { row: ROWS.header, column: 5, rows: 200 - ROWS.header + 1, columns: 1 }, wrap: true, valign: 'top' },
    ],
    widths: [
      { start: 2, count: 2, size: 150 },
      { start: 4, count: 1, size: 90 },
      { start: 5, count: 1, size: 700 },
    ],
    frozenRows: ROWS.header,
    hiddenRows: { start: ROWS.keys, count: 1 },
    hiddenColumns: { start: 1, count: 1 },
    tabColor: TABS.reference,
  };
}
