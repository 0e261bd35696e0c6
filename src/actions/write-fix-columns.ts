import type { Finding } from '../completeness/finding';
import { writeFixColumn } from '../completeness/write-fix-column';
import type { Host } from '../host/contract';
import type { JudgedBook } from './judge-book';
import { personFailure } from './person-failure';
import { runAlone } from './run-alone';
import { stillStands } from './still-stands';

/**
 * Writes the column «Что исправить» of every score sheet, one write each. Answers are never written: people go on
 * working meanwhile, so the sheets are looked at once more before anything is laid.
 *
 * @throws a failure for people when rows or columns of a sheet moved since it was read; nothing is written then
 */
export function writeFixColumns(host: Host, judged: JudgedBook, findings: readonly Finding[]): void {
  runAlone(host, () => {
    const tables = judged.systems.flatMap(({ table }) => (table && table.rows.length > 0 ? [table] : []));
    const moved = tables.find((table) => !stillStands(host, table));
    if (moved) throw personFailure('sheet-moved', { name: moved.sheetName });
    for (const table of tables) {
      const column = table.located.columns.get('fix');
      if (column === undefined) continue;
      const own = judged.rows.filter((judgedRow) => judgedRow.table === table);
      host.write(table.sheetId, table.located.first, column, writeFixColumn(table, own, findings));
    }
  });
}
