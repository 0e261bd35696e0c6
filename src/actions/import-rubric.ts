import { compareRubrics, type RubricDifference } from '../catalog/compare-rubrics';
import { readRubricFile } from '../catalog/read-rubric-file';
import { splitFramework } from '../catalog/region-identity';
import type { RubricEdition } from '../catalog/rubric-edition';
import type { Host } from '../host/contract';
import { readPassport } from '../workbook/read-passport';
import type { FileReport, JobProgress } from './calls';
import { fillRubric } from './fill-rubric';
import { findBook } from './find-book';
import { offerOf } from './offer-frameworks';
import { type OpenBook, openBook } from './open-book';
import { ownFramework } from './own-framework';
import type { RubricFilePayload } from './payload-schema';
import { personFailure } from './person-failure';
import { pinnedMethod } from './pinned-rubric';
import { shippedRubric } from './shipped-rubric';
import { startUpgrade } from './start-upgrade';

/** What is in a file, and what it would change in this workbook; nothing is written. */
export function judgeRubricFile(host: Host, { text }: RubricFilePayload): FileReport {
  const { edition, problems } = readRubricFile(text, shippedRubric);
  if (!edition) return { problems, offer: null, difference: null };
  const offer = offerOf(edition);
  const found = findBook(host);
  if (!found || typeof found.state === 'string' || found.state.sheets.length === 0) {
    return { problems, offer, difference: compareWithBase(edition) };
  }
  const book = openBook(host);
  if (!fits(book, edition)) return { problems, offer, difference: null };
  return { problems, offer, difference: compareRubrics(pinnedMethod(book), pinnedBy(book, edition)) };
}

/** Against the shipped framework the file grew from, cut to its systems; `null` where it grew from none. */
function compareWithBase(edition: RubricEdition): RubricDifference | null {
  const base = shippedRubric(splitFramework(edition.rubric.framework).base);
  const systems = new Set(edition.rubric.positions.map(({ system }) => system));
  const cut = base && { ...base, positions: base.positions.filter(({ system }) => systems.has(system)) };
  return cut && compareRubrics({ rubric: cut, bands: null }, edition);
}

/** A rubric out of a file. @throws a failure for people that tells how many problems there are, and the first */
export function takeRubricFile(text: string): RubricEdition {
  const { edition, problems } = readRubricFile(text, shippedRubric);
  if (edition) return edition;
  const [first] = problems;
  const problem = first ? `${first.place}: ${first.sentence}` : '';
  throw personFailure('file-wrong', { count: String(problems.length), problem });
}

/**
 * Brings the workbook to the rubric of a file: a snapshot first, then sheet by sheet, answers kept by code.
 *
 * @throws a failure for people when the file is wrong, belongs to another framework or says what stands here already
 */
export function importRubric(host: Host, { text }: RubricFilePayload): JobProgress {
  const edition = takeRubricFile(text);
  const book = openBook(host);
  const { framework, version } = edition.rubric;
  const theirs = `${framework}@${version}`;
  const ours = `${book.framework.id}@${book.framework.version}`;
  if (!fits(book, edition)) throw personFailure('file-foreign', { theirs, ours });
  const rubric = pinnedBy(book, edition);
  const { changes } = compareRubrics(pinnedMethod(book), rubric);
  if (theirs === ours) {
    throw changes.length === 0
      ? personFailure('rubric-unchanged', { framework: ours })
      : personFailure('rubric-number', { framework: ours });
  }
  const { notice } = book.framework;
  const own = ownFramework(edition, rubric, edition.about.level);
  // Whose workbook it is stays as it was: a foreign rubric goes on saying so.
  const said = own.notice ?? (notice === edition.about.foreignNotice ? notice : null);
  return startUpgrade(host, { rubric: 'same', year: 'same' }, { framework: { ...own, notice: said }, ...rubric });
}

/** Codes mean the same only inside one framework and its regions' editions; every system here must be in the file. */
function fits(book: OpenBook, { rubric }: RubricEdition): boolean {
  const systems = new Set(rubric.positions.map(({ system }) => system));
  return (
    splitFramework(rubric.framework).base === splitFramework(book.framework.id).base &&
    book.systems.every((system) => systems.has(system))
  );
}

function pinnedBy(book: OpenBook, { rubric, bands }: RubricEdition): Pick<RubricEdition, 'rubric' | 'bands'> {
  const passport = Object.fromEntries(readPassport(book.read('passport')?.values ?? []));
  return { rubric: fillRubric(rubric, book.systems, passport), bands };
}
