import { printSentence } from '../completeness/mark-accepted';
import type { Host } from '../host/contract';
import { fitsAccepted, type StoredAcceptance, writeState } from '../workbook/book-state';
import type { Calls } from './calls';
import { openBook } from './open-book';
import type { FindingAcceptPayload, FindingUnacceptPayload } from './payload-schema';
import { personFailure } from './person-failure';
import { runAlone } from './run-alone';

/**
 * Writes into `_mcqm` that a person lets a finding be, and why. What she saw is what she accepts: the next check compares
 * it with what it finds itself, so nothing is taken on the sidebar's word.
 *
 * @throws a failure for people when the workbook has lost its `_mcqm`, or it is full
 */
export function acceptFinding(host: Host, payload: FindingAcceptPayload): Calls['finding.accept']['out'] {
  const { id, sentence } = payload;
  const accepted = { reason: payload.reason.trim(), at: host.localNow() };
  changeAccepted(host, (others) => [...others, { id, ...accepted, print: printSentence(sentence) }], id);
  return { id, accepted };
}

/** Takes an acceptance back: the finding is open again. One that is not there is back already. */
export function unacceptFinding(host: Host, { id }: FindingUnacceptPayload): Calls['finding.unaccept']['out'] {
  changeAccepted(host, (others) => others, id);
  return { id, accepted: null };
}

function changeAccepted(
  host: Host,
  change: (others: readonly StoredAcceptance[]) => readonly StoredAcceptance[],
  id: string,
): void {
  runAlone(host, () => {
    const { stateName, state } = openBook(host);
    if (stateName === null) throw personFailure('state-gone');
    const accepted = change(state.accepted.filter((own) => own.id !== id));
    if (!fitsAccepted(accepted)) throw personFailure('too-many-accepted');
    host.writeBlock(stateName, 1, 1, writeState({ ...state, accepted }));
  });
}
