import type { Host } from '../host/contract';
import { type BookState, type BuildJob, isMoveJob, type Job, writeState } from '../workbook/book-state';
import type { SheetKey } from '../workbook/sheet-key';
import { freeName, sheetOrder, standardName } from '../workbook/sheet-names';
import type { JobProgress } from './calls';
import { isOurs } from './clear-leftovers';
import { fillExampleSheet } from './fill-example-sheet';
import { findBook } from './find-book';
import { type JobStep, jobProgress, jobSteps } from './job-steps';
import { layHints } from './lay-hints';
import { contextOfJob } from './make-context';
import type { JobPayload } from './payload-schema';
import { personFailure } from './person-failure';
import { planSheet } from './plan-sheet';
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
      return { ...state, job: { ...done, ...buildStep(host, state, job, step.key) } };
    case 'fill':
      fillExampleSheet(host, job, step.key);
      return { ...state, job: done };
    case 'commit':
      return { ...state, sheets: registry(job), job: done };
    case 'show': {
      const shown = state.sheets.filter(({ key }) => key !== 'lists');
      layHints(host, shown, contextOfJob(state, job));
      host.showSheets(shown.map(({ id }) => id));
      const passport = shown.find(({ key }) => key === 'passport');
      if (passport) host.openCell(passport.id, 2, 2);
      return { ...state, job: done };
    }
  }
}

function buildStep(host: Host, state: BookState, job: BuildJob, key: SheetKey): Pick<BuildJob, 'made' | 'names'> {
  const build = (name: string) => {
    const names = job.names.map((named) => (named.key === key ? { key, name } : named));
    const id = host.buildSheet(planSheet(contextOfJob(state, { ...job, names }), key), tabIndex(job, key));
    return id === null ? null : { names, made: [...job.made, { key, id, name }] };
  };
  const name = job.names.find((named) => named.key === key)?.name ?? standardName(key);
  const built = build(name) ?? build(clearPlace(host, key, name));
  if (!built) throw new Error(`The name of the sheet ${key} was taken twice`);
  return built;
}

/** What stands under the name: ours from an earlier try goes; a user's own stays, and we step aside. */
function clearPlace(host: Host, key: SheetKey, name: string): string {
  const standing = host.sheetNamed(name);
  if (standing && isOurs(host, standing.id, key)) {
    host.deleteSheets([standing.id]);
    return name;
  }
  return freeName(
    key,
    host.sheets().map((sheet) => sheet.name),
  );
}

/** Our tabs go first, in their order; the user's own move to the right. */
function tabIndex(job: BuildJob, key: SheetKey): number {
  const order = sheetOrder(job.systems, true);
  return job.made.filter((made) => order.indexOf(made.key) < order.indexOf(key)).length;
}

function registry(job: BuildJob): BookState['sheets'] {
  const order = sheetOrder(job.systems, true);
  return [...job.made].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}
