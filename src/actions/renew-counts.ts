import { isEndRow } from '../catalog/end-of-table';
import { findRubricHeader } from '../catalog/read-rubric-table';
import { RUBRIC_COLUMNS } from '../catalog/rubric';
import { STATUS_WORDS } from '../catalog/rubric-words';
import type { Host } from '../host/contract';
import type { TableMove } from '../upgrade/plan-table-move';
import { scoreFormulasOf } from '../workbook/score-formulas';
import type { Standing } from './move-table';
import type { OpenBook } from './open-book';

/**
 * In a workbook laid before positions could be retired, the maximum and the count of answers add up every row: they get
 * the formulas that ask «Методика» which rows count.
 */
export function renewCounts(
  host: Host,
  book: OpenBook,
  sheetId: number,
  table: Standing,
  { inserts }: TableMove,
): void {
  const { columns, headerRow } = table;
  const [answer, maximum] = [columns.get('answer') ?? 0, columns.get('maximum') ?? 0];
  const [labels, totals] = [headerRow - 2, headerRow - 1];
  const standing = table.sheet.formulas[labels - 1]?.[answer - 1] ?? '';
  if (standing === '' || standing.includes(STATUS_WORDS.active)) return;
  const method = book.read('method');
  const header = method && findRubricHeader(method.values);
  if (!method || !header) return;
  // Rows that go are still there; the ranges shrink with them.
  const rows = table.last - headerRow + 2 + inserts.reduce((sum, { count }) => sum + count, 0);
  const end = method.values.findIndex((row, index) => index > header.row && isEndRow(row));
  const formulas = scoreFormulasOf(
    (key) => ({ row: headerRow, column: columns.get(key) ?? 1, rows, columns: 1 }),
    (key) => ({ row: totals, column: columns.get(key) ?? 1, rows: 1, columns: 1 }),
    {
      sheet: method.name,
      area: {
        row: header.row + 1,
        column: header.column + 1,
        rows: (end < 0 ? method.values.length - 1 : end) - header.row + 1,
        columns: RUBRIC_COLUMNS.length,
      },
    },
  );
  host.write(sheetId, labels, answer, [[{ formula: formulas.answeredLabel }]]);
  host.write(sheetId, totals, answer, [[{ formula: formulas.answered }]]);
  host.write(sheetId, totals, maximum, [[{ formula: formulas.maximum }]]);
}
