import { findTemplate } from '../catalog/find-template';
import type { RubricEdition } from '../catalog/rubric-edition';
import type { ShippedFramework } from '../catalog/shipped-framework';
import type { Host } from '../host/contract';
import type { StateFramework } from '../workbook/book-state';
import { systemsOfRubric } from '../workbook/workbook-context';
import { buildJobSheet } from './build-job-sheet';
import type { JobProgress } from './calls';
import { fillRubric } from './fill-rubric';
import { takeRubricFile } from './import-rubric';
import { contextOfPinned } from './make-context';
import { ownFramework } from './own-framework';
import type { CreateStartPayload } from './payload-schema';
import { personFailure } from './person-failure';
import { startJob } from './start-job';

/** Begins a working book: the framework and the systems of it that the person took. */
export function startCreate(host: Host, payload: CreateStartPayload): JobProgress {
  if (payload.file !== undefined) return startFromFile(host, payload, takeRubricFile(payload.file));
  const template = findTemplate(payload.framework);
  if (!template) throw personFailure('unknown-framework', { id: payload.framework });
  const known = template.systems.map(({ number }) => number);
  const unknown = payload.systems.find((system) => !known.includes(system));
  if (unknown !== undefined) throw personFailure('unknown-system', { id: template.id, system: unknown });
  return startJob(host, {
    kind: 'create',
    example: null,
    framework: describeFramework(template, payload.level),
    illustration: null,
    systems: known.filter((system) => payload.systems.includes(system)),
    passport: payload.passport,
  });
}

/** No template holds a region's rubric, so «Методика» is laid at once and every later step reads it there. */
function startFromFile(
  host: Host,
  { systems, level, passport }: CreateStartPayload,
  edition: RubricEdition,
): JobProgress {
  const known = systemsOfRubric(edition.rubric).map(({ number }) => number);
  const unknown = systems.find((system) => !known.includes(system));
  if (unknown !== undefined) throw personFailure('unknown-system', { id: edition.rubric.framework, system: unknown });
  const taken = known.filter((system) => systems.includes(system));
  const pinned = { rubric: fillRubric(edition.rubric, taken, passport), bands: edition.bands };
  const framework = ownFramework(edition, pinned, level);
  const request = { kind: 'create', example: null, framework, illustration: null, systems: taken, passport } as const;
  return startJob(host, request, (job) => {
    const context = contextOfPinned({ illustration: null }, job, framework, pinned);
    return { ...job, ...buildJobSheet(host, job, 'method', context), done: job.done + 1 };
  });
}

/**
 * What the workbook remembers of its framework. A region's rubric in a municipality's hands carries the sentence that
 * says so on every sheet.
 */
export function describeFramework(template: ShippedFramework, level: ShippedFramework['level']): StateFramework {
  const { id, version, title, short, notice, foreign_notice: foreign, mechanisms } = template;
  return { id, version, title, short, notice: notice ?? (level === template.level ? null : foreign), mechanisms };
}
