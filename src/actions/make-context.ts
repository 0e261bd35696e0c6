import { findDeliverables } from '../catalog/find-deliverables';
import { findTemplate } from '../catalog/find-template';
import { frameworkToRubric } from '../catalog/framework-to-rubric';
import { writeRubricTable } from '../catalog/write-rubric-table';
import type { BookState, BuildJob } from '../workbook/book-state';
import type { ScoreTable } from '../workbook/read-score-table';
import type { StandingTable, WorkbookContext } from '../workbook/workbook-context';
import { fillDeliverables } from './fill-deliverables';
import { fillRubric } from './fill-rubric';
import type { JudgedBook } from './judge-book';
import type { OpenBook } from './open-book';
import { personFailure } from './person-failure';

/** What the next sheet of a creation is planned from; the same job always gives the same plans. */
export function contextOfJob(state: BookState, job: BuildJob): WorkbookContext {
  const framework = state.framework;
  const template = framework && findTemplate(framework.id);
  if (!framework || !template || template.version !== framework.version) {
    throw personFailure('unknown-framework', { id: framework ? `${framework.id}@${framework.version}` : '' });
  }
  const rubric = fillRubric(frameworkToRubric(template), job.systems, job.passport);
  return {
    framework,
    rubric,
    rubricTable: writeRubricTable(rubric),
    passport: job.passport,
    deliverables: fillDeliverables(findDeliverables(framework.id), job.systems, job.passport),
    illustration: state.illustration,
    names: new Map(job.names.map(({ key, name }) => [key, name])),
    ids: new Map(job.made.map(({ key, id }) => [key, id])),
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
