import type { Host } from '../host/contract';
import { summaryLines } from '../summary/summary-layout';
import { type Filled, writeSummaryValues } from '../summary/write-summary-values';
import { passportText } from '../workbook/read-passport-table';
import type { SummaryReport } from './calls';
import { type JudgedBook, judgeBook } from './judge-book';
import { openBook } from './open-book';
import { personFailure } from './person-failure';
import { placeOfSheet } from './place-of-sheet';
import { runAlone } from './run-alone';
import { summarise } from './summarise';

/**
 * Builds «Сводная оценка»: values with their date beside the live totals. Points come from the answers, so the sheet is
 * right also where the formulas do not count.
 *
 * @throws a failure for people when a score sheet is gone: a total without it would mislead
 */
export function buildSummary(host: Host): SummaryReport {
  const book = openBook(host);
  const judged = judgeBook(book, { documents: false });
  for (const { sheetId, table, sheetName } of judged.systems) {
    if (sheetId === null) throw personFailure('sheet-missing', { name: sheetName });
    if (!table) throw personFailure('table-lost', { name: sheetName });
  }
  const passport = judged.passport();
  const summary = summarise(book.framework, judged, {
    municipality: passportText(passport, 'municipality') || null,
    year: passportText(passport, 'year') || null,
    builtAt: host.localNow(),
  });
  const lines = summaryLines({ rubric: judged.rubric, framework: book.framework });
  const { row, cells } = writeSummaryValues(summary, lines, countFilled(judged));

  const sheet = runAlone(host, () => {
    const target = placeOfSheet(host, book, judged, 'summary');
    host.write(target.id, target.row + row - 1, target.column, cells);
    return target;
  });
  return { summary, sheetId: sheet.id, sheetName: sheet.name };
}

/** Counts as the live formula does: any answer at all, whatever it is, to a position that is not retired. */
function countFilled({ rubric, systems }: JudgedBook): ReadonlyMap<string, Filled> {
  const active = new Set(rubric.positions.flatMap(({ code, status }) => (status === 'active' ? [code] : [])));
  return new Map(
    systems.flatMap(({ number, table }) => {
      if (!table) return [];
      const rows = table.rows.filter(({ cell }) => active.has(String(cell('code'))));
      const answers = rows.filter(({ cell }) => cell('answer') !== '' && cell('answer') !== null).length;
      return [[number, { answers, codes: rows.length }] as const];
    }),
  );
}
