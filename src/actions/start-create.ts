import { findTemplate } from '../catalog/find-template';
import type { ShippedFramework } from '../catalog/shipped-framework';
import type { Host } from '../host/contract';
import type { StateFramework } from '../workbook/book-state';
import type { JobProgress } from './calls';
import type { CreateStartPayload } from './payload-schema';
import { personFailure } from './person-failure';
import { startJob } from './start-job';

/** Begins a working book: the framework and the systems of it that the person took. */
export function startCreate(host: Host, payload: CreateStartPayload): JobProgress {
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

/**
 * What the workbook remembers of its framework. A region's rubric in a municipality's hands carries the sentence that
 * says so on every sheet.
 */
export function describeFramework(template: ShippedFramework, level: ShippedFramework['level']): StateFramework {
  const { id, version, title, short, notice, foreign_notice: foreign, mechanisms } = template;
  return { id, version, title, short, notice: notice ?? (level === template.level ? null : foreign), mechanisms };
}
