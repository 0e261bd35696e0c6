import { type BuildJob, isMoveJob, type Job, type RegisteredSheet } from '../workbook/book-state';
import { type SheetKey, systemOfKey } from '../workbook/sheet-key';
import { buildOrder } from '../workbook/sheet-names';
import type { JobProgress } from './calls';
import { moveProgress } from './move-steps';
import { tellProgress } from './tell-progress';

/** One step of a creation: small enough for one call, safe to repeat. */
export type JobStep =
  | { readonly kind: 'build'; readonly key: SheetKey }
  | { readonly kind: 'fill'; readonly key: SheetKey }
  /** The one write that makes the workbook exist. */
  | { readonly kind: 'commit' }
  | { readonly kind: 'show' };

export function jobSteps(job: Pick<BuildJob, 'kind' | 'systems' | 'names'>): JobStep[] {
  const keys = buildOrder(
    job.systems,
    job.names.some(({ key }) => key === 'deliverables'),
  );
  const filled = job.kind === 'example' ? keys.filter((key) => key === 'documents' || systemOfKey(key) !== null) : [];
  return [
    ...keys.map((key): JobStep => ({ kind: 'build', key })),
    ...filled.map((key): JobStep => ({ kind: 'fill', key })),
    { kind: 'commit' },
    { kind: 'show' },
  ];
}

/** Where a job stands, in steps really done, and what comes next in words. */
export function jobProgress(job: Job, sheets: readonly RegisteredSheet[]): JobProgress {
  if (isMoveJob(job)) return moveProgress(job, sheets);
  const steps = jobSteps(job);
  const next = steps[job.done];
  return tellProgress(job, steps.length, next ? stepTitle(job, next) : 'Готово');
}

function stepTitle(job: BuildJob, step: JobStep): string {
  if (step.kind === 'commit') return 'Запись реестра листов';
  if (step.kind === 'show') return 'Показ листов';
  const name = job.names.find(({ key }) => key === step.key)?.name ?? step.key;
  return step.kind === 'build' ? `Лист «${name}»` : `Ответы примера: лист «${name}»`;
}
