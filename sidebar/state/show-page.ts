import { PAGES } from '../views/pages';
import { lastAnswer } from './last-answer';
import { sendRequest } from './send-request';
import type { DeskView, Place, State } from './state';

export const OVERVIEW: Place = { page: 'overview', of: '' };

/** Opens a page; what it stands on is read first when it is not at hand or the workbook may have changed since. */
export function showPage(state: State, { page, of }: Place, trail: readonly Place[]): State {
  const { view } = state;
  if (view.kind !== 'desk') return state;
  return readPage({ ...state, pending: null, message: null, view: { ...view, page, of, trail, problem: null } });
}

/** Reads what the page on the screen stands on, unless it is fresh; a message that stands is kept. */
export function readPage(state: State): State {
  const { view, message } = state;
  if (view.kind !== 'desk' || state.pending) return state;
  const request = PAGES[view.page].read?.(view.of);
  if (!request || lastAnswer(view.desk, request)?.fresh) return state;
  return { ...sendRequest(state, request), message };
}

/** One step deeper: a page already come through is gone back to, so that no circle grows. */
export function goDeeper(state: State, place: Place): State {
  const { view } = state;
  if (view.kind !== 'desk') return state;
  if (isSame(view, place)) return readPage(state);
  const before = view.trail.findIndex((passed) => isSame(passed, place));
  const trail = before < 0 ? [...view.trail, { page: view.page, of: view.of }] : view.trail.slice(0, before);
  return showPage(state, place, isSame(place, OVERVIEW) ? [] : trail);
}

/** Where «Назад» leads, or null on the overview. */
export function placeBehind({ page, trail }: DeskView): Place | null {
  return page === 'overview' ? null : (trail[trail.length - 1] ?? OVERVIEW);
}

const isSame = (one: Place, other: Place) => one.page === other.page && one.of === other.of;
