import type { Event, Replied } from '../../sidebar/state/event';
import { currentCall } from '../../sidebar/state/send-request';
import { type DeskView, START, type State, type View } from '../../sidebar/state/state';
import { update } from '../../sidebar/state/update';
import type { PageName } from '../../sidebar/views/pages';
import type { CallName, Calls, CheckProgress, CheckReport, PersonError } from '../../src/actions/calls';

/** Noon of the day on which the examples play. */
export const NOON = Date.parse('2021-03-01T12:00:00Z');

/** The state after these events, one by one. */
export const play = (state: State, ...events: Event[]): State => events.reduce(update, state);

/** The add-on answers the call that is out. */
export function answer<N extends CallName>(state: State, name: N, value: Calls[N]['out'], now = NOON): State {
  expect(state.pending?.request.name).toBe(name);
  return update(state, { type: 'replied', id: currentCall(state), name, value, now } as Replied);
}

export const TROUBLE: PersonError = { code: 'trouble', sentence: 'Лист занят.', next: 'Подождите.' };

/** The call that is out fails. */
export const fail = (state: State, error: PersonError = TROUBLE): State =>
  update(state, { type: 'failed', id: currentCall(state), error });

/** Presses «Проверить» and waits for all parts: what was found is this. */
export function afterCheck(state: State, report: CheckReport): State {
  const begun = answer(update(state, { type: 'check' }), 'check.start', checkPart(2));
  return answer(begun, 'check.part', { ...checkPart(10), report });
}

/** So many of ten parts of a check are done. */
export const checkPart = (done: number): CheckProgress => ({
  check: 'check-1',
  done,
  total: 10,
  step: 'Лист «1.1 Оценка»',
  report: null,
});

/** Twenty seconds of silence. */
export const keepSilent = (state: State): State => update(state, { type: 'slow', id: currentCall(state) });

/** The sidebar after it has read a workbook in this state. */
export const opened = (workbook: Calls['state.read']['out']): State =>
  answer(play(START, { type: 'open' }), 'state.read', workbook);

/** The view, when it is of this kind; fails otherwise. */
export function viewOf<K extends View['kind']>(state: State, kind: K): Extract<View, { kind: K }> {
  expect(state.view.kind).toBe(kind);
  return state.view as Extract<View, { kind: K }>;
}

/** The finished workbook on this page; fails otherwise. */
export function onPage(state: State, page: PageName): DeskView {
  const view = viewOf(state, 'desk');
  expect(view.page).toBe(page);
  return view;
}
