import { isCodeHeader } from '../catalog/code-header';
import { isEndRow } from '../catalog/end-of-table';
import { readRubricTable } from '../catalog/read-rubric-table';
import type { Rubric } from '../catalog/rubric';
import { standardName } from '../workbook/sheet-names';
import type { OpenBook } from './open-book';
import { personFailure } from './person-failure';

/**
 * The rubric pinned in «Методика»: the one all points are counted by.
 *
 * @throws a failure for people when the sheet is gone or something in it would change points
 */
export function pinnedRubric(book: OpenBook): Rubric {
  const sheet = book.read('method');
  if (!sheet) throw personFailure('sheet-missing', { name: standardName('method') });
  const header = sheet.values.findIndex((row) => row.some((cell) => isCodeHeader(cell)));
  const left = sheet.values[header]?.findIndex((cell) => isCodeHeader(cell)) ?? -1;
  if (left < 0) throw personFailure('table-lost', { name: sheet.name });
  const below = sheet.values.slice(header);
  const end = below.findIndex((row) => isEndRow(row));
  const table = (end < 0 ? below : below.slice(0, end)).map((row) => row.slice(left));
  const { rubric, problems } = readRubricTable(table);
  const first = problems[0];
  if (first) throw personFailure('method-damaged', { problem: `строка ${header + first.row}: ${first.sentence}` });
  return rubric;
}
