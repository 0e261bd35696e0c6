import type { Host } from '../host/contract';
import type { TableMove } from '../upgrade/plan-table-move';
import { rubricOf } from '../upgrade/table-goals';
import { areaNotation } from '../workbook/area';
import { RETIRED_MAXIMUM } from '../workbook/columns';
import type { Move, Standing } from './move-table';

/** Counts of answers stand this far above the header of the table. */
const ABOVE = { label: 2, count: 1 } as const;

/**
 * «Отвечено из N» leaves out rows of retired positions: they stay where they are with their answers, and count no more.
 * Formulas are written only on a sheet that has or had such rows.
 */
export function writeRetiredCounts(
  host: Host,
  sheetId: number,
  { columns, headerRow, last }: Standing,
  { rows, inserts }: TableMove,
  move: Move,
): void {
  const retired = (ends: Move['goal']) =>
    rubricOf(ends).positions.some(({ code, status }) => status === 'retired' && rows.has(code));
  const answer = columns.get('answer');
  if (answer === undefined || (!retired(move.from) && !retired(move.goal))) return;
  // The rows that go are still there and shrink the ranges when they do.
  const end = last + inserts.reduce((sum, { count }) => sum + count, 0) + 1;
  const range = (key: string) =>
    areaNotation({ row: headerRow, column: columns.get(key) ?? 1, rows: end - headerRow + 1, columns: 1 });
  const [codes, answers, maxima] = [range('code'), range('answer'), range('maximum')];
  const without = retired(move.goal);
  const label = without ? `-COUNTIF(${maxima};"${RETIRED_MAXIMUM}")` : '';
  const count = without ? `-COUNTIFS(${maxima};"${RETIRED_MAXIMUM}";${answers};"<>")` : '';
  host.write(sheetId, headerRow - ABOVE.label, answer, [[{ formula: `="Отвечено из "&(COUNTA(${codes})-1${label})` }]]);
  host.write(sheetId, headerRow - ABOVE.count, answer, [[{ formula: `=COUNTA(${answers})-1${count}` }]]);
}
