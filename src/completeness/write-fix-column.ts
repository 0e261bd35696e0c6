import type { ScoreTable } from '../workbook/read-score-table';
import type { PlanCell } from '../workbook/sheet-plan';
import type { CheckedRow } from './checked-book';
import type { Finding } from './finding';

/** A row nobody has answered in a system that is started: the list says how many, the row itself says it is one. */
const NOT_ANSWERED = 'Нет ответа';

/**
 * The column «Что исправить» of one score sheet, from its first row to its last: the sentences that concern each row.
 *
 * @param rows checked rows of this sheet
 */
export function writeFixColumn(
  table: ScoreTable,
  rows: readonly CheckedRow[],
  findings: readonly Finding[],
): PlanCell[][] {
  const started = rows.some(({ scored }) => scored.answer.state !== 'unanswered');
  return rows.map(({ cells, scored }) => {
    const own = findings.filter(
      ({ cell, code }) =>
        code !== 'unanswered' &&
        cell?.sheetId === table.sheetId &&
        cell.row === cells.row &&
        cell.row > table.located.headerRow,
    );
    const sentences = own.map(({ sentence, next }) => `${sentence} ${next}`);
    const open = scored.position?.status === 'active' && scored.answer.state === 'unanswered' && !scored.problem;
    if (started && open) sentences.push(NOT_ANSWERED);
    return [sentences.length > 0 ? sentences.join('\n') : null];
  });
}
