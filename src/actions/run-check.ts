import { checkBook } from '../completeness/check-book';
import type { FindingCell } from '../completeness/finding';
import { writeFindings } from '../completeness/write-findings';
import { writeFixColumn } from '../completeness/write-fix-column';
import type { Host } from '../host/contract';
import type { ScoreColumn } from '../workbook/columns';
import type { CheckReport } from './calls';
import { type JudgedBook, judgeBook } from './judge-book';
import { makeOverview } from './make-overview';
import { openBook } from './open-book';
import { restoreSheet } from './restore-sheet';
import { runAlone } from './run-alone';

/**
 * Checks the whole workbook: everything is read and judged first, then each score sheet gets its column «Что исправить»
 * and the list of findings its table, one write each. Answers are never written.
 */
export function runCheck(host: Host): CheckReport {
  const book = openBook(host);
  const judged = judgeBook(book, { documents: true });
  const overview = makeOverview(book, judged);
  const findings = checkBook(judged);
  const checkedAt = host.localNow();
  const list = book.locate('findings');

  runAlone(host, () => {
    for (const { table } of judged.systems) {
      const column = table?.located.columns.get('fix');
      if (!table || column === undefined || table.rows.length === 0) continue;
      const own = judged.rows.filter((row) => row.table === table);
      host.write(table.sheetId, table.located.first, column, writeFixColumn(table, own, findings));
    }
    const { row, cells } = writeFindings(findings, checkedAt, judged.systems, (cell) => columnOf(judged, cell));
    const sheet = list ?? restoreSheet(host, book, judged.rubric, 'findings');
    host.write(sheet.id, row, 1, cells);
  });
  return { overview, findings, checkedAt };
}

function columnOf(judged: JudgedBook, cell: FindingCell): number | null {
  const table = judged.systems.find(({ sheetId }) => sheetId === cell.sheetId)?.table;
  return table?.located.columns.get(cell.column as ScoreColumn) ?? null;
}
