import { editDraft } from './edit-draft';
import type { Event } from './event';
import { receiveFailure } from './receive-failure';
import { receiveReply } from './receive-reply';
import { requestCreate } from './request-create';
import { readAnew, retry } from './retry';
import { isBusy, sendRequest } from './send-request';
import type { State } from './state';
import { updateDesk } from './update-desk';
import { updateDoctor } from './update-doctor';
import { updateJob } from './update-job';

/**
 * What the sidebar becomes after an event. Pure: a call to the add-on is asked for by putting it into `pending`. An
 * event that does not fit the view, or that would start a call while one is out, changes nothing.
 */
export function update(state: State, event: Event): State {
  switch (event.type) {
    case 'open':
      return readAnew(state);
    case 'refresh':
      return isBusy(state)
        ? state
        : sendRequest(state, { name: 'state.read', payload: {} }, 'Данные прочитаны заново.');
    case 'replied':
      return receiveReply(state, event);
    case 'failed':
      return receiveFailure(state, event);
    case 'slow':
      return state.pending?.ids.includes(event.id) ? { ...state, pending: { ...state.pending, slow: true } } : state;
    case 'retry':
      return retry(state);
    case 'stop-job':
    case 'continue-job':
    case 'cancel-job':
      return updateJob(state, event.type);
    case 'check':
    case 'show-page':
    case 'back':
    case 'stop-check':
    case 'ask':
    case 'look':
    case 'open-cell':
      return updateDesk(state, event);
    case 'examine':
    case 'choose-repair':
    case 'repair':
    case 'stop-doctor':
      return updateDoctor(state, event);
    case 'apply-settings':
    case 'judge-file':
    case 'create':
    case 'show-example':
      return requestCreate(state, event.type);
    default:
      if (state.view.kind !== 'create' || (event.type === 'go-to-step' && isBusy(state))) return state;
      return { ...state, message: null, view: editDraft(state.view, event) };
  }
}
