import { hasDeliverables } from '../catalog/find-deliverables';
import type { Host } from '../host/contract';
import {
  type BuildJob,
  EMPTY_STATE,
  isMoveJob,
  type Job,
  type StateFramework,
  writeState,
} from '../workbook/book-state';
import { planStateSheet } from '../workbook/plan-state-sheet';
import { freeName, sheetOrder, standardName } from '../workbook/sheet-names';
import type { JobProgress } from './calls';
import { clearLeftovers, isOurs } from './clear-leftovers';
import { type FoundBook, findBook } from './find-book';
import { jobProgress } from './job-steps';
import { personFailure } from './person-failure';
import { runAlone } from './run-alone';

/** Each step renews the lease; after it anybody may begin anew. */
export const LEASE_MINUTES = 3;

export interface JobRequest {
  readonly kind: BuildJob['kind'];
  readonly example: string | null;
  readonly framework: StateFramework;
  readonly illustration: string | null;
  readonly systems: readonly string[];
  readonly passport: Readonly<Record<string, string>>;
}

/**
 * Takes the lease for a creation. Two people pressing at once meet here: the lock lets one in, the lease tells the other.
 *
 * @param begin makes the first step at once; what it changes in the job is written down
 * @throws a failure for people when there is a workbook already, or somebody is making one
 */
export function startJob(host: Host, request: JobRequest, begin?: (job: BuildJob) => BuildJob): JobProgress {
  return runAlone(host, () => {
    const found = findBook(host);
    refuseToStart(host, found);
    const state = found && typeof found.state === 'object' ? found.state : EMPTY_STATE;
    if (state.job && !isMoveJob(state.job)) clearLeftovers(host, state.job);

    const taken = host.sheets().map(({ name }) => name);
    const { framework, illustration, ...rest } = request;
    const job: BuildJob = {
      ...rest,
      id: host.newId(),
      names: sheetOrder(request.systems, hasDeliverables(framework.id)).map((key) => ({
        key,
        name: freeName(key, taken),
      })),
      made: [],
      done: 0,
      until: leaseEnd(host),
    };
    const next = { ...EMPTY_STATE, framework, illustration, job };
    if (found && found.stateName !== null) host.writeBlock(found.stateName, 1, 1, writeState(next));
    else buildStateSheet(host, next, taken);
    if (!begin) return jobProgress(job, []);
    const begun = begin(job);
    const stateName = findBook(host)?.stateName ?? standardName('state');
    host.writeBlock(stateName, 1, 1, writeState({ ...next, job: begun }));
    return jobProgress(begun, []);
  });
}

export function leaseEnd(host: Host): string {
  return new Date(host.now().getTime() + LEASE_MINUTES * 60_000).toISOString();
}

/** True while the lease holds: the job's own person may go on, nobody else may begin. */
export function isLeased(host: Host, job: Job): boolean {
  return job.until > host.now().toISOString();
}

function refuseToStart(host: Host, found: FoundBook | null): void {
  if (!found) return;
  if (typeof found.state === 'string') throw personFailure(found.state);
  const { sheets, job } = found.state;
  if (sheets.length > 0) {
    const names = sheets.flatMap(({ key, name }) => (key.startsWith('score:') ? [`«${name}»`] : []));
    throw personFailure('already-created', { systems: names.join(', ') });
  }
  if (job && isLeased(host, job)) {
    const { done, total } = jobProgress(job, sheets);
    throw personFailure('create-busy', {
      done: String(done),
      total: String(total),
      minutes: String(LEASE_MINUTES),
    });
  }
}

/** A blank `_mcqm` is what a start that failed half-way leaves; a filled one that is not ours belongs to the user. */
function buildStateSheet(host: Host, state: Parameters<typeof writeState>[0], taken: readonly string[]): void {
  const name = standardName('state');
  const standing = host.sheetNamed(name);
  let others = taken;
  if (standing && isOurs(host, standing.id, 'state')) {
    host.deleteSheets([standing.id]);
    others = taken.filter((other) => other !== name);
  }
  host.buildSheet(planStateSheet(state, freeName('state', others)), 0);
}
