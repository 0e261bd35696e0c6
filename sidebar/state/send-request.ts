import { onlyReads } from './only-reads';
import type { Place, Request, State } from './state';

/** Puts a call out under a new number; the store sends what appears here. An earlier call that is still out is let go. */
export function sendRequest(
  state: State,
  request: Request,
  done: string | null = null,
  goTo: Place | null = null,
): State {
  const id = state.calls + 1;
  return { ...state, calls: id, message: null, pending: { ids: [id], request, slow: false, done, goTo, queued: null } };
}

/** True while a call is out that the person has to wait for; a jump to a cell is not one of these. */
export function isBusy(state: State): boolean {
  return state.pending !== null && state.pending.request.name !== 'cell.open';
}

/** True while leaving the page would leave a change of the workbook half done; a reading may always be let go. */
export function isBound(state: State): boolean {
  return isBusy(state) && state.pending !== null && !onlyReads(state.pending.request.name);
}

/** The number under which the call now out was last sent, or 0. */
export function currentCall(state: State): number {
  return state.pending ? (state.pending.ids[state.pending.ids.length - 1] ?? 0) : 0;
}
