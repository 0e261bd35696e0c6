import { isEndRow } from '../catalog/end-of-table';
import { findRubricHeader, readRubricTable } from '../catalog/read-rubric-table';
import type { Rubric } from '../catalog/rubric';
import { standardName } from '../workbook/sheet-names';
import type { ReadableBook } from './open-book';
import { personFailure } from './person-failure';

/**
 * The rubric pinned in «Методика»: the one all points are counted by.
 *
 * @throws a failure for people when the sheet is gone or something in it would change points
 */
export function pinnedRubric(book: ReadableBook): Rubric {
  const sheet = book.read('method');
  if (!sheet) throw personFailure('sheet-missing', { name: standardName('method') });
  if (!findRubricHeader(sheet.values)) throw personFailure('table-lost', { name: sheet.name });
  const end = sheet.values.findIndex((row) => isEndRow(row));
  const { rubric, problems } = readRubricTable(end < 0 ? sheet.values : sheet.values.slice(0, end));
  const first = problems[0];
  if (first) throw personFailure('method-damaged', { problem: `строка ${first.row}: ${first.sentence}` });
  return rubric;
}
