import { readBandsBlock } from '../catalog/bands-block';
import { isEndRow } from '../catalog/end-of-table';
import type { Band } from '../catalog/read-bands';
import { findRubricHeader, readRubricTable } from '../catalog/read-rubric-table';
import type { Rubric } from '../catalog/rubric';
import { standardName } from '../workbook/sheet-names';
import type { BookSheet, ReadableBook } from './open-book';
import { personFailure } from './person-failure';

/** What stands in «Методика»: the rubric that points are counted by, and the level bands beside it. */
export interface PinnedMethod {
  readonly rubric: Rubric;
  /** `null`: the region has set none. */
  readonly bands: readonly Band[] | null;
  /** What is wrong with the bands; points do not hang on them. */
  readonly bandsProblem: string | null;
}

/**
 * The rubric pinned in «Методика»: the one all points are counted by.
 *
 * @throws a failure for people when the sheet is gone or something in it would change points
 */
export function pinnedRubric(book: Pick<ReadableBook, 'read'>): Rubric {
  return pinnedMethod(book).rubric;
}

/** The same with the level bands. @throws as `pinnedRubric` */
export function pinnedMethod(book: Pick<ReadableBook, 'read'>): PinnedMethod {
  const sheet = methodSheet(book);
  const end = sheet.values.findIndex((row) => isEndRow(row));
  const { rubric, problems } = readRubricTable(end < 0 ? sheet.values : sheet.values.slice(0, end));
  const first = problems[0];
  if (first) throw personFailure('method-damaged', { problem: `строка ${first.row}: ${first.sentence}` });
  const { bands, problems: bandProblems } = readBandsBlock(sheet.values);
  return { rubric, bands, bandsProblem: bandProblems[0]?.sentence ?? null };
}

/** «Методика» as it stands. @throws a failure for people when it is gone or is no table any more */
export function methodSheet(book: Pick<ReadableBook, 'read'>): BookSheet {
  const sheet = book.read('method');
  if (!sheet) throw personFailure('sheet-missing', { name: standardName('method') });
  if (!findRubricHeader(sheet.values)) throw personFailure('table-lost', { name: sheet.name });
  return sheet;
}
