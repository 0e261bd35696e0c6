import { sendRequest } from './send-request';
import { readPage } from './show-page';
import type { State } from './state';
import { cancelJob } from './update-job';

/**
 * «Повторить». After silence the same call is sent again, and the first of the two answers counts; a step that a person
 * wanted stopped is not asked for again, the job is cancelled instead. After a failure the workbook is read anew.
 */
export function retry(state: State): State {
  const { pending, view } = state;
  if (!pending && view.kind === 'desk')
    return view.problem ? readPage({ ...state, view: { ...view, problem: null } }) : state;
  if (!pending) return view.kind === 'failed' ? readAnew(state) : state;
  if (!pending.slow) return state;
  if (view.kind === 'building' && view.phase === 'stopping') return cancelJob(state);
  const id = state.calls + 1;
  return { ...state, calls: id, pending: { ...pending, ids: [...pending.ids, id], slow: false } };
}

/** Begins from nothing: also the way out when an answer could not be shown. */
export function readAnew(state: State): State {
  return sendRequest({ ...state, view: { kind: 'loading' } }, { name: 'state.read', payload: {} });
}
