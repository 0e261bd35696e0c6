import { jobWords } from '../text/job-words';
import { isBusy, sendRequest } from './send-request';
import type { BuildingView, State } from './state';

/** «Остановить», «Продолжить», «Отменить»: what a person decides about a job that builds the workbook. */
export function updateJob(state: State, wish: 'stop-job' | 'continue-job' | 'cancel-job'): State {
  const { view } = state;
  if (wish === 'stop-job') {
    // The step that is out is let finish: a workbook must not be built and cleared at the same time.
    return view.kind === 'building' && view.phase === 'running'
      ? { ...state, view: { ...view, phase: 'stopping' } }
      : state;
  }
  const mayDecide =
    (view.kind === 'building' && view.phase === 'broken') || (view.kind === 'foreign-job' && view.expired);
  if (!mayDecide || isBusy(state)) return state;
  const building: BuildingView = { kind: 'building', job: view.job, phase: 'broken', error: null };
  return wish === 'continue-job' ? stepJob({ ...state, view: building }) : cancelJob({ ...state, view: building });
}

/** Asks for the next sheet of the job on the screen. */
export function stepJob(state: State): State {
  if (state.view.kind !== 'building') return state;
  const view: BuildingView = { ...state.view, phase: 'running', error: null };
  return sendRequest({ ...state, view }, { name: 'job.step', payload: { job: view.job.job } });
}

/** Asks to remove what the job has built. */
export function cancelJob(state: State): State {
  if (state.view.kind !== 'building') return state;
  const view: BuildingView = { ...state.view, phase: 'cancelling', error: null };
  return sendRequest(
    { ...state, view },
    { name: 'job.cancel', payload: { job: view.job.job } },
    jobWords(view.job).cancelled,
  );
}
