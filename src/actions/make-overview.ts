import { chooseNextSteps } from '../completeness/choose-next-steps';
import type { FindingCell } from '../completeness/finding';
import type { TotalRow } from '../scoring/total-row';
import { countDeliverables } from '../workbook/count-deliverables';
import { readDeliverables } from '../workbook/read-deliverables';
import { passportText } from '../workbook/read-passport-table';
import type { SheetKey } from '../workbook/sheet-key';
import type { Overview, OverviewRow } from './calls';
import type { JudgedBook } from './judge-book';
import type { ReadableBook } from './open-book';

/** The rule of the ring and the bars in words; it stands right beside the ring. */
export const PROGRESS_RULE =
  'Позиция готова, когда на неё есть ответ, при баллах больше нуля указан документ, а при «н/\u2060п» — комментарий. Кольцо и полосы показывают долю готовых позиций.';

/** Where the workbook stands: systems with their progress and points. */
export function makeOverview(book: ReadableBook, judged: JudgedBook): Overview {
  const passport = judged.passport();
  const { id, version, short, notice } = book.framework;
  const lost = judged.systems.filter(({ table }) => !table).length;
  const { total } = judged.totals;
  return {
    framework: { id, version, short, notice },
    illustration: book.state.illustration,
    municipality: passportText(passport, 'municipality') || null,
    year: passportText(passport, 'year') || null,
    systems: judged.systems.map(({ number, title, sheetId, table }) => {
      const row = judged.totals.systems.find(({ code }) => code === number);
      return row && table ? overviewRow(number, title, sheetId, row, 0) : lostRow(judged, number, title, sheetId);
    }),
    total: overviewRow('', 'Всего', null, total, lost),
    ...deliverablesOf(book),
    rule: PROGRESS_RULE,
    steps: chooseNextSteps(judged, {
      passport: cellOfSheet(book, 'passport'),
      documents: cellOfSheet(book, 'documents'),
      passportFilled: PASSPORT_HEAD.every((key) => passportText(passport, key) !== ''),
    }),
  };
}

/** Only a framework with expected results registers their sheet, so the others cost no reading. */
function deliverablesOf(book: ReadableBook): Pick<Overview, 'deliverables'> {
  if (!book.state.sheets.some(({ key }) => key === 'deliverables')) return {};
  const sheet = book.read('deliverables');
  const table = sheet && readDeliverables(sheet);
  if (!table) return {};
  return { deliverables: { sheetId: table.sheetId, ...countDeliverables(table.deliverables) } };
}

/** What every title and print needs of the passport. */
const PASSPORT_HEAD = ['municipality', 'year'] as const;

// Row 1 of our sheets holds the column keys and is hidden; the title stands below it.
const TITLE_ROW = 2;

function cellOfSheet(book: ReadableBook, key: SheetKey): FindingCell | null {
  const sheet = book.state.sheets.find((known) => known.key === key);
  return sheet ? { sheetId: sheet.id, sheetName: sheet.name, code: '', column: '', row: TITLE_ROW } : null;
}

/** @param lost systems whose sheet is gone: with them, no total may be given */
function overviewRow(system: string, title: string, sheetId: number | null, row: TotalRow, lost: number): OverviewRow {
  const problems = row.problems.length + lost;
  return {
    system,
    title,
    sheetId,
    positions: row.positions,
    answered: row.answered + row.notApplicable,
    complete: row.complete,
    score: problems > 0 ? null : row.score,
    maximum: row.maximum,
    problems,
  };
}

/** A system whose sheet or table is gone: its maximum is known, its points are not. */
function lostRow({ rubric }: JudgedBook, system: string, title: string, sheetId: number | null): OverviewRow {
  const own = rubric.positions.filter((position) => position.system === system && position.status === 'active');
  return {
    system,
    title,
    sheetId,
    positions: own.length,
    answered: 0,
    complete: 0,
    score: null,
    maximum: own.reduce((sum, { maximum }) => sum + (maximum ?? 0), 0),
    problems: 1,
  };
}
