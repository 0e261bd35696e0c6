import type { Event } from './event';
import { isBusy, sendRequest } from './send-request';
import type { Desk, State } from './state';

type DeskEvent = Extract<
  Event,
  { type: 'check' | 'build-summary' | 'show-overview' | 'show-findings' | 'filter-findings' | 'open-cell' }
>;

/** What a person does with a finished workbook: check, sum up, look around, jump to a cell. */
export function updateDesk(state: State, event: DeskEvent): State {
  const { view } = state;
  if (!('desk' in view) || isBusy(state)) return state;
  switch (event.type) {
    case 'check':
      return sendRequest(state, { name: 'check.run', payload: {} }, 'Проверка закончена.');
    case 'build-summary':
      return sendRequest(state, { name: 'summary.build', payload: {} }, 'Сводная оценка построена.');
    case 'show-overview':
      return { ...state, message: null, view: { kind: 'overview', desk: view.desk } };
    case 'show-findings':
      return showFindings(state, view.desk);
    case 'filter-findings':
      return view.kind === 'findings' ? { ...state, message: null, view: { ...view, filter: event.system } } : state;
    case 'open-cell':
      return openCell(state, event);
  }
}

function showFindings(state: State, desk: Desk): State {
  if (!desk.report) return state;
  return { ...state, message: null, view: { kind: 'findings', desk, report: desk.report, filter: null } };
}

/** Jumps run one after another, so that the cell asked for last is the one that stays open. */
function openCell(state: State, event: Extract<DeskEvent, { type: 'open-cell' }>): State {
  const request = { name: 'cell.open', payload: event.cell } as const;
  const done = `Открыто: ${event.place}.`;
  if (state.pending) return { ...state, pending: { ...state.pending, queued: { request, done } } };
  return sendRequest(state, request, done);
}
