import type { Host } from '../host/contract';
import { isMoveJob } from '../workbook/book-state';
import type { WorkbookState } from './calls';
import { clearLeftovers } from './clear-leftovers';
import type { JobPayload } from './payload-schema';
import { personFailure } from './person-failure';
import { readWorkbookState } from './read-state';
import { runAlone } from './run-alone';
import { findJob } from './step-job';
import { turnBack } from './step-move';

/**
 * Stops a creation and removes what it has built; the state sheet goes last, so a failure on the way can be repeated.
 * An upgrade is taken back to where it began.
 */
export function cancelJob(host: Host, { job: id }: JobPayload): WorkbookState {
  runAlone(host, () => {
    const { stateName, state, job } = findJob(host, id);
    if (isMoveJob(job)) return turnBack(host, stateName, state, job);
    if (state.sheets.length > 0) throw personFailure('job-committed');
    clearLeftovers(host, job);
    const own = host.sheetNamed(stateName);
    if (own) host.deleteSheets([own.id]);
  });
  return readWorkbookState(host);
}
