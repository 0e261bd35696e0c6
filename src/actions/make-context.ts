import type { BandedRubric } from '../catalog/compare-rubrics';
import { findDeliverables } from '../catalog/find-deliverables';
import { findTemplate } from '../catalog/find-template';
import { frameworkToRubric } from '../catalog/framework-to-rubric';
import { writeRubricTable } from '../catalog/write-rubric-table';
import type { Host } from '../host/contract';
import type { BookState, BuildJob, StateFramework } from '../workbook/book-state';
import type { ScoreTable } from '../workbook/read-score-table';
import type { StandingTable, WorkbookContext } from '../workbook/workbook-context';
import { fillDeliverables } from './fill-deliverables';
import { fillRubric } from './fill-rubric';
import type { JudgedBook } from './judge-book';
import type { OpenBook, ReadableBook } from './open-book';
import { personFailure } from './person-failure';
import { pinnedMethod } from './pinned-rubric';
import { suggestComments } from './suggest-comments';

/**
 * What the next sheet of a creation is planned from; the same job always gives the same plans. A region's rubric is in no
 * template: it is read from «Методика», which its creation lays first.
 */
export function contextOfJob(host: Host, state: BookState, job: BuildJob): WorkbookContext {
  const { framework } = state;
  if (framework?.own) return contextOfPinned(state, job, framework, pinnedMethod({ read: readMade(host, job) }));
  const template = framework && findTemplate(framework.id);
  if (!framework || !template || template.version !== framework.version) {
    throw personFailure('unknown-framework', { id: framework ? `${framework.id}@${framework.version}` : '' });
  }
  const rubric = fillRubric(frameworkToRubric(template), job.systems, job.passport);
  return contextOfPinned(state, job, framework, { rubric, bands: null });
}

/** The same from a rubric at hand. */
export function contextOfPinned(
  { illustration }: Pick<BookState, 'illustration'>,
  job: BuildJob,
  framework: StateFramework,
  { rubric, bands }: BandedRubric,
): WorkbookContext {
  return {
    framework,
    rubric,
    rubricTable: writeRubricTable(rubric),
    bands,
    passport: job.passport,
    deliverables: fillDeliverables(findDeliverables(framework.id), job.systems, job.passport),
    suggestions: suggestComments(framework.id, job.systems, job.passport),
    illustration,
    names: new Map(job.names.map(({ key, name }) => [key, name])),
    ids: new Map(job.made.map(({ key, id }) => [key, id])),
  };
}

/** Reads sheets that the creation has laid so far. */
function readMade(host: Host, job: BuildJob): ReadableBook['read'] {
  return (key) => {
    const made = job.made.find((sheet) => sheet.key === key);
    const content = made ? host.readSheet(made.id) : null;
    return made && content ? { ...made, values: content.values } : null;
  };
}

/** What a lost sheet of a ready workbook is planned from again. */
export function contextOfBook(
  book: OpenBook,
  { rubric, systems, levels }: Pick<JudgedBook, 'rubric' | 'systems' | 'levels'>,
): WorkbookContext {
  const { sheets, illustration } = book.state;
  return {
    framework: book.framework,
    rubric,
    rubricTable: writeRubricTable(rubric),
    bands: levels.bands,
    passport: {},
    illustration,
    names: new Map(sheets.map(({ key, name }) => [key, name])),
    ids: new Map(sheets.map(({ key, id }) => [key, id])),
    standing: new Map(systems.flatMap(({ number, table }) => (table ? [[number, standingTable(table)]] : []))),
  };
}

/** Where a score table stands by now. */
export function standingTable({ located: { headerRow, last, columns } }: ScoreTable): StandingTable {
  return { headerRow, endRow: last + 1, columns };
}
