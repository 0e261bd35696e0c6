import { writeRubricFile } from '../catalog/write-rubric-file';
import type { Host } from '../host/contract';
import { openBook } from './open-book';
import { aboutFramework } from './own-framework';
import { personFailure } from './person-failure';
import { readMethod, reportMethod } from './read-method';

/**
 * The rubric of this workbook as one file. Only what is right goes into a file.
 *
 * @throws a failure for people when «Методика» has problems, or edits that no edition has a number for yet
 */
export function exportRubric(host: Host): { name: string; text: string } {
  const book = openBook(host);
  const read = readMethod(book);
  const { rubric, bands, problems } = read.checked;
  const [first] = reportMethod(book, read).problems;
  if (first) {
    throw personFailure('rubric-wrong', {
      count: String(problems.length),
      problem: `${first.place}: ${first.sentence}`,
    });
  }
  if (read.edited) throw personFailure('rubric-unaccepted', { framework: `${rubric.framework}@${rubric.version}` });
  const file = writeRubricFile({ rubric, bands, about: aboutFramework(book.framework) }, read.shipped);
  return {
    name: `${rubric.framework}@${rubric.version}.json`,
    text: `${JSON.stringify(file, null, 2)}\n`,
  };
}
