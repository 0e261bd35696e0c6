import type { Host } from '../host/contract';
import type { CheckReport } from './calls';
import { judgeBook } from './judge-book';
import { openBook } from './open-book';
import { reportCheck } from './report-check';
import { writeFixColumns } from './write-fix-columns';

/**
 * Checks the whole workbook: everything is read and judged first, then each score sheet gets its column «Что исправить».
 *
 * @throws a failure for people when rows or columns of a sheet moved since it was read; nothing is written then
 */
export function runCheck(host: Host): CheckReport {
  const book = openBook(host);
  const judged = judgeBook(book, { documents: true });
  const report = reportCheck(book, judged, host.localNow());
  const refused = writeFixColumns(host, judged, report.findings);
  return { ...report, findings: [...report.findings, ...refused] };
}
