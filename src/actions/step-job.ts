import type { Host } from '../host/contract';
import { type BookState, type BuildJob, isMoveJob, type Job, writeState } from '../workbook/book-state';
import { sheetOrder } from '../workbook/sheet-names';
import { buildJobSheet } from './build-job-sheet';
import type { JobProgress } from './calls';
import { fillExampleSheet } from './fill-example-sheet';
import { findBook } from './find-book';
import { type JobStep, jobProgress, jobSteps } from './job-steps';
import { layHints } from './lay-hints';
import { contextOfJob } from './make-context';
import type { JobPayload } from './payload-schema';
import { personFailure } from './person-failure';
import { runAlone } from './run-alone';
import { leaseEnd } from './start-job';
import { stepMove } from './step-move';

/**
 * Makes the next step of a creation and writes down that it is made. Every step may be repeated: a failure between the
 * two leaves a sheet that the repetition clears and builds again.
 */
export function stepJob(host: Host, { job: id }: JobPayload): JobProgress {
  return runAlone(host, () => {
    const { stateName, state, job } = findJob(host, id);
    if (isMoveJob(job)) return stepMove(host, stateName, state, job);
    const step = jobSteps(job)[job.done];
    if (!step) return jobProgress(job, state.sheets);
    const next = makeStep(host, state, job, step);
    const finished = step.kind === 'show';
    host.writeBlock(stateName, 1, 1, writeState(finished ? { ...next, job: null } : next));
    return jobProgress(next.job ?? job, next.sheets);
  });
}

/** The job with this id, with the sheet its state stands in. */
export function findJob(host: Host, id: string): { stateName: string; state: BookState; job: Job } {
  const found = findBook(host);
  if (typeof found?.state === 'string') throw personFailure(found.state);
  const job = found?.state.job;
  if (!found || !job || job.id !== id || found.stateName === null) throw personFailure('job-gone');
  return { stateName: found.stateName, state: found.state, job };
}

function makeStep(host: Host, state: BookState, job: BuildJob, step: JobStep): BookState {
  const done: BuildJob = { ...job, done: job.done + 1, until: leaseEnd(host) };
  switch (step.kind) {
    case 'build':
      return { ...state, job: { ...done, ...buildJobSheet(host, job, step.key, contextOfJob(host, state, job)) } };
    case 'fill':
      fillExampleSheet(host, job, step.key);
      return { ...state, job: done };
    case 'commit':
      return { ...state, sheets: registry(job), job: done };
    case 'show': {
      const shown = state.sheets.filter(({ key }) => key !== 'lists');
      layHints(host, shown, contextOfJob(host, state, job));
      host.showSheets(shown.map(({ id }) => id));
      const passport = shown.find(({ key }) => key === 'passport');
      if (passport) host.openCell(passport.id, 2, 2);
      return { ...state, job: done };
    }
  }
}

function registry(job: BuildJob): BookState['sheets'] {
  const order = sheetOrder(job.systems, true);
  return [...job.made].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}
