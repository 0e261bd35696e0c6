import type { FindingCell } from '../completeness/finding';
import { writeFindings } from '../completeness/write-findings';
import type { Host } from '../host/contract';
import type { ScoreColumn } from '../workbook/columns';
import type { FindingsWritten } from './calls';
import { type JudgedBook, judgeBook } from './judge-book';
import { openBook } from './open-book';
import { placeOfSheet } from './place-of-sheet';
import { reportCheck } from './report-check';
import { runAlone } from './run-alone';
import { writeFixColumns } from './write-fix-columns';

/**
 * Writes «Что исправить» on request: what the workbook says now, so that the list never shows an older check than the
 * column beside the answers.
 *
 * @throws a failure for people when rows or columns of a sheet moved since it was read; nothing is written then
 */
export function writeFindingsSheet(host: Host): FindingsWritten {
  const book = openBook(host);
  const judged = judgeBook(book, { documents: true });
  const report = reportCheck(book, judged, host.localNow());
  const { row, cells } = writeFindings(report.findings, report.checkedAt, judged.systems, (cell) =>
    columnOf(judged, cell),
  );
  writeFixColumns(host, judged, report.findings);
  const list = runAlone(host, () => {
    const place = placeOfSheet(host, book, judged, 'findings');
    host.write(place.id, place.row + row - 1, place.column, cells);
    return place;
  });
  return { report, sheetId: list.id, sheetName: list.name };
}

function columnOf(judged: JudgedBook, cell: FindingCell): number | null {
  const table = judged.systems.find(({ sheetId }) => sheetId === cell.sheetId)?.table;
  return table?.located.columns.get(cell.column as ScoreColumn) ?? null;
}
