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
import { personFailure } from './person-failure';
import { placeOfSheet } from './place-of-sheet';
import { runAlone } from './run-alone';
import { stillStands } from './still-stands';

/**
 * Checks the whole workbook: everything is read and judged first, then each score sheet gets its column «Что исправить»
 * and the list of findings its table, one write each. Answers are never written: people go on working meanwhile, so the
 * sheets are looked at once more before anything is laid.
 *
 * @throws a failure for people when rows or columns of a sheet moved since it was read; nothing is written then
 */
export function runCheck(host: Host): CheckReport {
  const book = openBook(host);
  const judged = judgeBook(book, { documents: true });
  const overview = makeOverview(book, judged);
  const findings = checkBook(judged);
  const checkedAt = host.localNow();
  const { row, cells } = writeFindings(findings, checkedAt, judged.systems, (cell) => columnOf(judged, cell));

  runAlone(host, () => {
    const tables = judged.systems.flatMap(({ table }) => (table && table.rows.length > 0 ? [table] : []));
    const moved = tables.find((table) => !stillStands(host, table));
    if (moved) throw personFailure('sheet-moved', { name: moved.sheetName });
    const list = placeOfSheet(host, book, judged, 'findings');
    for (const table of tables) {
      const column = table.located.columns.get('fix');
      if (column === undefined) continue;
      const own = judged.rows.filter((judgedRow) => judgedRow.table === table);
      host.write(table.sheetId, table.located.first, column, writeFixColumn(table, own, findings));
    }
    host.write(list.id, list.row + row - 1, list.column, cells);
  });
  return { overview, findings, checkedAt };
}

function columnOf(judged: JudgedBook, cell: FindingCell): number | null {
  const table = judged.systems.find(({ sheetId }) => sheetId === cell.sheetId)?.table;
  return table?.located.columns.get(cell.column as ScoreColumn) ?? null;
}
