import type { FindingCell } from '../completeness/finding';
import { readNotes } from '../completeness/read-notes';
import { sayChecked, writeFindings } from '../completeness/write-findings';
import type { Host } from '../host/contract';
import { FINDING_COLUMNS, type ScoreColumn } from '../workbook/columns';
import { locateTable } from '../workbook/locate-table';
import type { FindingsWritten } from './calls';
import { type JudgedBook, judgeBook } from './judge-book';
import { type OpenBook, openBook, type PlacedSheet } from './open-book';
import { personFailure } from './person-failure';
import { placeOfSheet } from './place-of-sheet';
import { reportCheck } from './report-check';
import { runAlone } from './run-alone';
import { writeFixColumns } from './write-fix-columns';

/**
 * Writes «Что исправить» on request: what the workbook says now, so that the list never shows an older check than the
 * column beside the answers. What people wrote beside the findings stays beside them.
 *
 * @throws a failure for people when rows or columns of a sheet moved since it was read, or the list has lost its table
 */
export function writeFindingsSheet(host: Host): FindingsWritten {
  const book = openBook(host);
  const judged = judgeBook(book, { documents: true });
  const report = reportCheck(book, judged, host.localNow());
  writeFixColumns(host, judged, report.findings);
  const list = runAlone(host, () => writeList(host, book, judged, report));
  return { report, sheetId: list.id, sheetName: list.name };
}

function writeList(host: Host, book: OpenBook, judged: JudgedBook, report: FindingsWritten['report']): PlacedSheet {
  const place = placeOfSheet(host, book, judged, 'findings');
  const values = host.readSheet(place.id)?.values ?? [];
  const located = locateTable(values, FINDING_COLUMNS, 'findings');
  if (!located) throw personFailure('table-lost', { name: place.name });
  const { columns, first, last, headerRow } = located;
  const rows = writeFindings(
    {
      ...report,
      systems: judged.systems,
      notes: readNotes(values, located),
      columnOf: (cell) => columnOf(judged, cell),
    },
    Math.max(0, last - headerRow),
  );
  host.write(place.id, headerRow - 1, columns.get('severity') ?? place.column, [[sayChecked(report)]]);
  const start = columns.get('severity');
  const asLaid = FINDING_COLUMNS.every(({ key }, at) => columns.get(key) === (start ?? 0) + at);
  if (asLaid && start !== undefined) host.write(place.id, first, start, rows);
  // Somebody moved, inserted or deleted columns: each is written where it stands, and nothing beside it.
  else
    FINDING_COLUMNS.forEach(({ key }, at) => {
      const column = columns.get(key);
      if (column !== undefined)
        host.write(
          place.id,
          first,
          column,
          rows.map((row) => [row[at] ?? null]),
        );
    });
  return place;
}

function columnOf(judged: JudgedBook, cell: FindingCell): number | null {
  const table = judged.systems.find(({ sheetId }) => sheetId === cell.sheetId)?.table;
  return table?.located.columns.get(cell.column as ScoreColumn) ?? null;
}
