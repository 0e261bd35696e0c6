import { isRegionName, nextEdition, splitFramework } from '../catalog/region-identity';
import type { Host } from '../host/contract';
import type { JobProgress, RubricReport } from './calls';
import { openBook } from './open-book';
import { aboutFramework, ownFramework } from './own-framework';
import type { RubricAcceptPayload } from './payload-schema';
import { personFailure } from './person-failure';
import { readMethod, reportMethod } from './read-method';
import { startUpgrade } from './start-upgrade';

/** «Методика» as it stands, for the panel and the command line; nothing is written. */
export function readRubric(host: Host): RubricReport {
  const book = openBook(host);
  return reportMethod(book, readMethod(book));
}

/**
 * Makes the edited «Методика» the region's next edition: a snapshot first, then sheet by sheet rows for new positions,
 * lists for changed scales, the new name over every column of codes. With any problem the workbook stays as it was.
 *
 * @throws a failure for people when something is wrong with the edit, nothing was edited, or the region has no name
 */
export function acceptRubric(host: Host, { region }: RubricAcceptPayload): JobProgress {
  const book = openBook(host);
  const read = readMethod(book);
  const { problems } = read.checked;
  const [first] = reportMethod(book, read).problems;
  if (first) {
    const problem = `${first.place}: ${first.sentence}`;
    throw personFailure('rubric-wrong', { count: String(problems.length), problem });
  }
  const { id, version } = book.framework;
  if (!read.edited) throw personFailure('rubric-unchanged', { framework: `${id}@${version}` });
  const ships = read.shipped?.framework === id;
  if (ships && !isRegionName(region)) throw personFailure('region-name', { region });
  const name = nextEdition({ framework: id, version }, region, ships);
  const rubric = { ...read.checked.rubric, ...name };
  const about = aboutFramework(book.framework);
  const place = splitFramework(name.framework).region;
  const stem = about.short.replace(/ · .*редакция \d+$/, '');
  const edition = {
    rubric,
    about: { ...about, short: place === null ? stem : `${stem} · ${place}, редакция ${name.version}` },
  };
  const pinned = { rubric, bands: read.checked.bands };
  const framework = { ...ownFramework(edition, pinned, about.level), notice: book.framework.notice };
  return startUpgrade(host, { rubric: 'same', year: 'same' }, { framework, rubric, bands: pinned.bands });
}
