import type { JobProgress, WorkbookState } from '../../src/actions/calls';
import { jobWords } from '../text/job-words';
import { enterWorkbook } from './enter-workbook';
import type { Replied } from './event';
import { receiveAnswer } from './receive-answer';
import { sendRequest } from './send-request';
import type { Message, State } from './state';
import { continueCheck } from './update-check';
import { continueExamination, continueRepair } from './update-doctor';
import { cancelJob, stepJob } from './update-job';

/** An answer came. One that nobody waits for any more (late, or of a call let go) changes nothing. */
export function receiveReply(state: State, event: Replied): State {
  const { pending } = state;
  if (!pending?.ids.includes(event.id)) return state;
  const rested: State = { ...state, pending: null, message: pending.done ? done(pending.done) : state.message };
  switch (event.name) {
    case 'job.cancel':
      // An upgrade is not removed but led back, sheet by sheet.
      if (event.value.kind === 'building') return continueJob(rested, event.value.job);
      return enter(rested, event.value, event.now);
    case 'state.read':
      return enter(rested, event.value, event.now);
    case 'settings.apply':
      return enterSettings(enter(rested, event.value, event.now));
    case 'create.start':
    case 'example.start':
    case 'snapshot.restore':
    case 'upgrade.start':
    case 'rubric.accept':
    case 'rubric.import':
    case 'job.step':
      return continueJob(rested, event.value);
    case 'check.start':
    case 'check.part':
      return continueCheck(rested, event.value, event.now);
    case 'doctor.run':
      return continueExamination(rested, event.value);
    case 'doctor.repair':
      return continueRepair(rested, event.value);
    case 'cell.open':
      return pending.queued
        ? sendRequest(rested, pending.queued.request, pending.queued.done)
        : receiveAnswer(rested, pending, event);
    default:
      return receiveAnswer(rested, pending, event);
  }
}

/** The next step of the job, the end of it, or its removal where the person pressed «Остановить» meanwhile. */
function continueJob(state: State, job: JobProgress): State {
  const stopping = state.view.kind === 'building' && state.view.phase === 'stopping';
  const building: State = { ...state, view: { kind: 'building', job, phase: 'running', error: null } };
  if (job.finished) {
    return sendRequest(building, { name: 'state.read', payload: {} }, stopping ? BUILT_BEFORE_STOP : doneWords(job));
  }
  return stopping ? cancelJob(building) : stepJob(building);
}

/** What was hoped for is said only where the workbook is as hoped: nothing is «готово» beside somebody else's job. */
function enter(state: State, workbook: WorkbookState, now: number): State {
  const view = enterWorkbook(workbook, state.view, now);
  if (view.kind === 'failed') return { ...state, view, message: null };
  if (view.kind === 'foreign-job' && state.message?.tone === 'done') {
    return { ...state, view, message: view.expired ? null : STILL_BUILDING };
  }
  return { ...state, view };
}

/** Google may accept the settings and keep the old ones: then that is said, not success. */
function enterSettings(state: State): State {
  const { view } = state;
  const kept = view.kind === 'create' && !(view.settings.localeFits && view.settings.timeZoneFits);
  return kept ? { ...state, message: SETTINGS_KEPT } : state;
}

const done = (sentence: string): Message => ({ tone: 'done', sentence, next: null });

/** What a person typed meanwhile stays, and is named at the end. */
function doneWords(job: JobProgress): string {
  const { done: said } = jobWords(job);
  return job.step.startsWith('Готово. ') ? `${said} ${job.step.slice('Готово. '.length)}.` : said;
}

const BUILT_BEFORE_STOP = 'Остановить не успели: листы уже построены.';
const STILL_BUILDING = done('Построение ещё идёт.');
const SETTINGS_KEPT: Message = {
  tone: 'error',
  sentence: 'Настройки таблицы остались прежними.',
  next: 'Измените их сами: меню «Файл», пункт «Настройки», или оставьте как есть.',
};
