import type { Host } from '../host/contract';
import { type BookState, type MoveJob, writeState } from '../workbook/book-state';
import { planStateSheet } from '../workbook/plan-state-sheet';
import { type SheetKey, scoreKey } from '../workbook/sheet-key';
import { freeName, standardName } from '../workbook/sheet-names';
import type { Snapshot } from '../workbook/snapshot';
import type { JobProgress } from './calls';
import { moveProgress } from './move-steps';
import type { OpenBook } from './open-book';
import { personFailure } from './person-failure';
import { leaseEnd } from './start-job';
import { storeSnapshot } from './take-snapshot';

/**
 * Takes the lease for bringing the workbook from one snapshot to another. Both are stored before anything changes, so
 * that whoever comes after a failure can go on or go back.
 *
 * @param from the workbook as it stands
 */
export function startMove(
  host: Host,
  book: OpenBook,
  kind: MoveJob['kind'],
  { from, goal }: { from: Snapshot; goal: Snapshot },
): JobProgress {
  const missing = missingSheet(book, from, goal);
  if (missing !== null) {
    const name = book.state.sheets.find(({ key }) => key === missing)?.name ?? standardName(missing);
    throw personFailure('sheet-missing', { name });
  }
  storeSnapshot(host, goal, true);
  storeSnapshot(host, from);
  const job: MoveJob = {
    id: host.newId(),
    kind,
    from: from.id,
    to: goal.id,
    done: 0,
    trying: null,
    kept: [],
    until: leaseEnd(host),
  };
  layState(host, book, { ...book.state, job });
  return moveProgress(job, book.state.sheets);
}

/** A sheet that the goal needs and the workbook lacks: half-way it would be too late to say so. */
function missingSheet(book: OpenBook, from: Snapshot, goal: Snapshot): SheetKey | null {
  if (!from.rubric) return 'method';
  if (goal.documents && !from.documents) return 'documents';
  if (goal.passport && !from.passport) return 'passport';
  const lost = goal.scores.find(({ system }) => !from.scores.some((own) => own.system === system));
  if (lost) return scoreKey(lost.system);
  return book.read('lists') ? null : 'lists';
}

/** A workbook found by its markers alone gets its state back: a job cannot go on without one. */
function layState(host: Host, { stateName }: OpenBook, state: BookState): void {
  if (stateName !== null) {
    host.writeBlock(stateName, 1, 1, writeState(state));
    return;
  }
  const taken = host.sheets().map(({ name }) => name);
  host.buildSheet(planStateSheet(state, freeName('state', taken)), taken.length);
}
