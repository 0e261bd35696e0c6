import type { DoctorReport, Overview, RepairReport } from '../../src/actions/calls';
import type { Ailment } from '../../src/doctor/ailment';
import { emptyDesk } from './enter-workbook';
import type { Event } from './event';
import { ageAnswers } from './last-answer';
import { isBusy, sendRequest } from './send-request';
import type { Doctor, Message, State } from './state';

/** «Осмотреть книгу», what is ticked to be mended, «Починить», «Остановить». */
export function updateDoctor(
  state: State,
  event: Extract<Event, { type: 'examine' | 'choose-repair' | 'repair' | 'stop-doctor' }>,
): State {
  if (event.type === 'examine' && state.view.kind === 'failed') return examineUnread(state);
  const doctor = doctorOf(state);
  if (event.type === 'stop-doctor') return doctor ? withDoctor(state, { ...doctor, stopping: true }) : state;
  if (isBusy(state)) return state;
  if (event.type === 'examine') return askToExamine(withDoctor({ ...state, message: null }, WAITING), 0);
  if (doctor?.phase !== 'examined') return state;
  if (event.type === 'choose-repair') return withDoctor(state, { ...doctor, chosen: toggle(doctor.chosen, event.id) });
  if (doctor.chosen.length === 0) return { ...state, message: NOTHING_CHOSEN };
  const going = withDoctor(state, { ...doctor, phase: 'repairing' });
  return sendRequest(going, { name: 'doctor.repair', payload: { ids: [...doctor.chosen], snapshot: '', round: 0 } });
}

/** So many sheets are examined; the next, or the list of what was found. */
export function continueExamination(state: State, report: DoctorReport): State {
  const doctor = doctorOf(state);
  if (!doctor) return state;
  const ailments = [...doctor.ailments, ...report.ailments];
  const { done, total, step } = report;
  const seen: Doctor = { ...doctor, ailments, done, total, step };
  if (report.finished) {
    return {
      ...withDoctor(state, { ...seen, phase: 'examined', stopping: false, chosen: offered(ailments) }),
      message: null,
    };
  }
  if (doctor.stopping) return { ...withDoctor(state, null), message: STOPPED };
  return askToExamine(withDoctor(state, seen), done);
}

/** A round of repairs is done; the next, or the list of what was mended. */
export function continueRepair(state: State, { done, refused, left, snapshot, round }: RepairReport): State {
  const doctor = doctorOf(state);
  if (!doctor) return state;
  const sum: Doctor = {
    ...doctor,
    mended: [...doctor.mended, ...done],
    refused: [...doctor.refused, ...refused],
  };
  if (left.length > 0 && !doctor.stopping) {
    return sendRequest(withDoctor(state, sum), { name: 'doctor.repair', payload: { ids: [...left], snapshot, round } });
  }
  const ended = withDoctor(state, { ...sum, phase: 'repaired', stopping: false });
  const { view } = ended;
  // What was read before the repair may say otherwise now.
  return view.kind === 'desk' ? { ...ended, view: { ...view, desk: ageAnswers(view.desk) }, message: null } : ended;
}

/** The call failed: the list that was being made is given up, what was mended stays said. */
export function endDoctor(state: State): State {
  const doctor = doctorOf(state);
  if (!doctor) return state;
  if (doctor.phase === 'examining') return withDoctor(state, null);
  return doctor.phase === 'repairing' ? withDoctor(state, { ...doctor, phase: 'repaired', stopping: false }) : state;
}

/** The doctor can be seen also where the workbook cannot be read: that is when he is needed most. */
function examineUnread(state: State): State {
  const desk = { ...emptyDesk(UNREAD), doctor: WAITING };
  return askToExamine({ ...state, view: { kind: 'desk', page: 'doctor', of: '', trail: [], problem: null, desk } }, 0);
}

function askToExamine(state: State, from: number): State {
  return sendRequest(state, { name: 'doctor.run', payload: { from } });
}

/** All that can be mended is ticked, but a sheet laid anew comes without its answers: that a person has to want. */
function offered(ailments: readonly Ailment[]): string[] {
  return ailments.filter(({ will, code }) => will !== null && code !== 'sheet-missing').map(({ id }) => id);
}

function toggle(chosen: readonly string[], id: string): string[] {
  return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
}

function doctorOf({ view }: State): Doctor | null {
  return view.kind === 'desk' ? view.desk.doctor : null;
}

function withDoctor(state: State, doctor: Doctor | null): State {
  const { view } = state;
  return view.kind === 'desk' ? { ...state, view: { ...view, desk: { ...view.desk, doctor } } } : state;
}

const WAITING: Doctor = {
  phase: 'examining',
  stopping: false,
  done: 0,
  total: 1,
  step: '',
  ailments: [],
  chosen: [],
  mended: [],
  refused: [],
};

/** What is known of a workbook that could not be read: nothing. */
const UNREAD: Overview = {
  framework: { id: '', version: '', short: '', notice: null },
  illustration: null,
  municipality: null,
  year: null,
  systems: [],
  total: {
    system: '',
    title: '',
    sheetId: null,
    positions: 0,
    answered: 0,
    complete: 0,
    score: null,
    maximum: 0,
    problems: 0,
  },
  rule: '',
  steps: [],
};

const STOPPED: Message = { tone: 'done', sentence: 'Осмотр остановлен, ничего не изменено.', next: null };
const NOTHING_CHOSEN: Message = {
  tone: 'error',
  sentence: 'Ничего не отмечено.',
  next: 'Отметьте, что починить.',
};
