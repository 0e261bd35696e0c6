import type { Finding } from '../completeness/finding';
import { makeFinding } from '../completeness/make-finding';
import { writeFixColumn } from '../completeness/write-fix-column';
import type { Host } from '../host/contract';
import type { ScoreTable } from '../workbook/read-score-table';
import type { JudgedBook } from './judge-book';
import { personFailure } from './person-failure';
import { recogniseFailure } from './recognise-failure';
import { runAlone } from './run-alone';
import { stillStands } from './still-stands';

/**
 * Writes the column «Что исправить» of every score sheet, one write each. Answers are never written: people go on
 * working meanwhile, so the sheets are looked at once more before anything is laid.
 *
 * @returns what became of sheets that somebody else protects: the check goes on without them
 * @throws a failure for people when rows or columns of a sheet moved since it was read; nothing is written then
 */
export function writeFixColumns(host: Host, judged: JudgedBook, findings: readonly Finding[]): Finding[] {
  return runAlone(host, () => {
    const refused: Finding[] = [];
    const tables = judged.systems.flatMap(({ table }) => (table && table.rows.length > 0 ? [table] : []));
    const moved = tables.find((table) => !stillStands(host, table));
    if (moved) throw personFailure('sheet-moved', { name: moved.sheetName });
    for (const table of tables) {
      const column = table.located.columns.get('fix');
      if (column === undefined) continue;
      const own = judged.rows.filter((judgedRow) => judgedRow.table === table);
      try {
        host.write(table.sheetId, table.located.first, column, writeFixColumn(table, own, findings));
        host.flush();
      } catch (thrown) {
        if (recogniseFailure(thrown).code !== 'protected') throw thrown;
        refused.push(sheetProtected(table));
      }
    }
    return refused;
  });
}

function sheetProtected({ sheetId, sheetName, located, system }: ScoreTable): Finding {
  const cell = { sheetId, sheetName, code: '', column: 'fix', row: located.headerRow };
  return makeFinding('sheet-protected', { words: { name: sheetName }, system, cell });
}
