import type { PersonError } from '../../src/actions/calls';
import { PAGES } from '../views/pages';
import type { Event } from './event';
import { lastAnswer } from './last-answer';
import { currentCall, sendRequest } from './send-request';
import type { DeskView, Request, State } from './state';
import { endCheck } from './update-check';
import { endDoctor } from './update-doctor';

/**
 * A call failed. Where there is still something on the screen to return to, the sentence is said there; where the
 * workbook could not be read, it becomes the view. A job keeps what it has built.
 */
export function receiveFailure(state: State, event: Extract<Event, { type: 'failed' }>): State {
  const { pending, view } = state;
  // After «Повторить» only the last attempt may fail: an earlier one has already been given up.
  if (!pending || event.id !== currentCall(state)) return state;
  const { error } = event;
  const rested: State = { ...state, pending: null };
  if (OUTDATED.has(error.code) && pending.request.name !== 'state.read') return readBehind(rested, error);
  if (view.kind === 'building' && pending.request.name !== 'state.read') {
    return { ...rested, message: null, view: { ...view, phase: 'broken', error } };
  }
  if (view.kind === 'loading' || view.kind === 'building') {
    return { ...rested, message: null, view: { kind: 'failed', error } };
  }
  if (view.kind === 'desk' && isReadOfPage(view, pending.request)) {
    return { ...rested, message: null, view: { ...view, problem: error } };
  }
  const said: State = {
    ...endDoctor(endCheck(rested)),
    message: { tone: 'error', sentence: error.sentence, next: error.next },
  };
  return pending.queued ? sendRequest(said, pending.queued.request, pending.queued.done) : said;
}

/** What the page stands on could not be read and nothing older can be shown in its place. */
function isReadOfPage({ page, of, desk }: DeskView, request: Request): boolean {
  const read = PAGES[page].read?.(of);
  return read?.name === request.name && lastAnswer(desk, request) === null;
}

// The workbook is not what the screen says: somebody else created it, or the job has ended.
const OUTDATED = new Set(['already-created', 'create-busy', 'job-gone', 'not-created']);

/** Reads the workbook anew and keeps the sentence: the person sees both what happened and what there is now. */
function readBehind(state: State, { sentence }: PersonError): State {
  const message = { tone: 'error', sentence, next: null } as const;
  return { ...sendRequest(state, { name: 'state.read', payload: {} }), message };
}
