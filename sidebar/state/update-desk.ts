import type { Event } from './event';
import { isBound, isBusy, sendRequest } from './send-request';
import { goDeeper, OVERVIEW, placeBehind, showPage } from './show-page';
import type { State } from './state';
import { startCheck, stopCheck } from './update-check';

type DeskEvent = Extract<Event, { type: 'check' | 'stop-check' | 'show-page' | 'back' | 'ask' | 'look' | 'open-cell' }>;

/** What a person does with a finished workbook: look around, ask for something, jump to a cell. */
export function updateDesk(state: State, event: DeskEvent): State {
  const { view } = state;
  if (view.kind !== 'desk') return state;
  if (event.type === 'show-page' || event.type === 'back') return isBound(state) ? state : turnPage(state, event);
  if (event.type === 'stop-check') return stopCheck(state);
  if (event.type === 'look') {
    const look = { ...view.desk.look, [event.at]: event.value };
    return { ...state, view: { ...view, desk: { ...view.desk, look } } };
  }
  if (isBusy(state)) return state;
  switch (event.type) {
    case 'check':
      return startCheck(state);
    case 'ask':
      return sendRequest(state, event.request, event.done, event.goTo);
    case 'open-cell':
      return openCell(state, event);
  }
}

function turnPage(state: State, event: Extract<DeskEvent, { type: 'show-page' | 'back' }>): State {
  const { view } = state;
  if (view.kind !== 'desk') return state;
  if (event.type === 'show-page') {
    if (!event.fromMenu) return goDeeper(state, event);
    return showPage(state, event, event.page === 'overview' ? [] : [OVERVIEW]);
  }
  const behind = placeBehind(view);
  return behind ? showPage(state, behind, view.trail.slice(0, -1)) : state;
}

/** Jumps run one after another, so that the cell asked for last is the one that stays open. */
function openCell(state: State, event: Extract<DeskEvent, { type: 'open-cell' }>): State {
  const request = { name: 'cell.open', payload: event.cell } as const;
  const done = `Открыто: ${event.place}.`;
  if (state.pending) return { ...state, pending: { ...state.pending, queued: { request, done } } };
  return sendRequest(state, request, done);
}
