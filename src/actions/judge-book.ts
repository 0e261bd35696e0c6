import { findFindingRules } from '../catalog/find-finding-rules';
import type { Rubric } from '../catalog/rubric';
import type { CheckedBook, CheckedRow, CheckedSystem } from '../completeness/checked-book';
import { scoreRows } from '../scoring/score-rows';
import { type ScopeTotals, totalScopes } from '../scoring/total-scopes';
import { readDocuments } from '../workbook/read-documents';
import { readPassportTable } from '../workbook/read-passport-table';
import { readScoreTable } from '../workbook/read-score-table';
import { type SheetKey, scoreKey } from '../workbook/sheet-key';
import { standardName } from '../workbook/sheet-names';
import { systemsOfRubric } from '../workbook/workbook-context';
import type { ReadableBook } from './open-book';
import { type PinnedMethod, pinnedMethod } from './pinned-rubric';

/** The workbook read once and scored from its inputs by the functions that the formulas call. */
export interface JudgedBook extends CheckedBook {
  readonly rubric: Rubric;
  readonly levels: Pick<PinnedMethod, 'bands' | 'bandsProblem'>;
  readonly totals: ScopeTotals;
}

/**
 * Reads and scores the whole workbook; computed cells are never looked at for points.
 *
 * @param parts `documents: false` leaves the register unread where nobody asks about it
 */
export function judgeBook(book: ReadableBook, parts: { documents: boolean }): JudgedBook {
  const { rubric, ...levels } = pinnedMethod(book);
  const nameOf = (key: SheetKey) => book.state.sheets.find((sheet) => sheet.key === key)?.name ?? standardName(key);
  const systems = systemsOfRubric(rubric)
    .filter(({ number }) => book.systems.includes(number))
    .map(({ number, title }): CheckedSystem => {
      const sheet = book.read(scoreKey(number));
      return {
        number,
        title,
        sheetName: sheet?.name ?? nameOf(scoreKey(number)),
        sheetId: sheet?.id ?? null,
        table: sheet && readScoreTable(sheet, number),
      };
    });
  const rows = judgeRows(systems, rubric);
  const register = parts.documents ? book.read('documents') : null;
  return {
    rubric,
    levels,
    systems,
    rows,
    totals: totalScopes(
      rows.map(({ scored }) => scored),
      rubric,
      Object.fromEntries(book.framework.mechanisms.map(({ number, title }) => [number, title])),
    ),
    documents: register && readDocuments(register),
    documentsName: register?.name ?? nameOf('documents'),
    documentsId: register?.id ?? null,
    passport: once(() => {
      const sheet = book.read('passport');
      return sheet && readPassportTable(sheet);
    }),
    rules: findFindingRules(),
    accepted: book.state.accepted,
  };
}

/** «Паспорт» is read when somebody asks what stands in it, and then once. */
function once<Value>(read: () => Value): () => Value {
  let known: { value: Value } | null = null;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

/** All sheets are scored together: a row copied to another sheet is the same code twice. */
function judgeRows(systems: readonly CheckedSystem[], rubric: Rubric): CheckedRow[] {
  const read = systems.flatMap(({ table }) => table?.rows.map((cells) => ({ table, cells })) ?? []);
  const scored = scoreRows(
    read.map(({ cells: { cell } }) => ({
      code: cell('code'),
      answer: cell('answer'),
      documents: [cell('document'), cell('document2')],
      comment: cell('comment'),
    })),
    rubric,
  );
  return read.flatMap(({ table, cells }, index) => {
    const judged = scored[index];
    return judged ? [{ table, cells, scored: judged }] : [];
  });
}
