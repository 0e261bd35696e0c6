import type { CheckProgress, CheckReport } from '../../src/actions/calls';
import { ageAnswers, keepAnswer } from './last-answer';
import { isBusy, sendRequest } from './send-request';
import { goDeeper } from './show-page';
import type { Check, Desk, Message, State } from './state';

/** «Проверить»: the person is taken to the findings and sees the check go on there, part by part. */
export function startCheck(state: State): State {
  if (state.view.kind !== 'desk' || isBusy(state)) return state;
  const shown = goDeeper(state, { page: 'findings', of: '' });
  return sendRequest(withCheck(shown, { progress: null, stopping: false }), { name: 'check.start', payload: {} });
}

/** «Остановить»: the part that is out is let finish, and no further one is asked for. */
export function stopCheck(state: State): State {
  const check = checkOf(state);
  return check ? withCheck(state, { ...check, stopping: true }) : state;
}

/** A part is done: the next one, the report, or the end that the person asked for. */
export function continueCheck(state: State, progress: CheckProgress, now: number): State {
  const check = checkOf(state);
  if (!check) return state;
  const { report } = progress;
  if (report) {
    const message = check.stopping ? TOO_LATE : DONE;
    return { ...changeDesk(state, (desk) => takeReport(desk, report, now)), message };
  }
  if (check.stopping) return { ...withCheck(state, null), message: STOPPED };
  const going = withCheck(state, { ...check, progress });
  return sendRequest(going, { name: 'check.part', payload: { check: progress.check } });
}

/** The check has read everything just now: the overview is as new as the report, the rest may be older than both. */
function takeReport(desk: Desk, report: CheckReport, now: number): Desk {
  const { overview } = report;
  const aged = { ...ageAnswers(desk), overview, report, check: null };
  return keepAnswer(aged, { name: 'state.read', payload: {} }, { kind: 'ready', overview }, now);
}

/** The check is over, whatever came of it; nothing is written before its last part. */
export function endCheck(state: State): State {
  return checkOf(state) ? withCheck(state, null) : state;
}

function checkOf({ view }: State): Check | null {
  return view.kind === 'desk' ? view.desk.check : null;
}

const withCheck = (state: State, check: Check | null) => changeDesk(state, (desk) => ({ ...desk, check }));

function changeDesk(state: State, change: (desk: Desk) => Desk): State {
  const { view } = state;
  return view.kind === 'desk' ? { ...state, view: { ...view, desk: change(view.desk) } } : state;
}

const said = (sentence: string): Message => ({ tone: 'done', sentence, next: null });

const DONE = said('Проверка закончена.');
const TOO_LATE = said('Остановить не успели: проверка уже закончена.');
const STOPPED = said('Проверка остановлена, в таблицу ничего не записано.');
