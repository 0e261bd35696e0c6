import { changeReport } from './change-report';
import type { Replied } from './event';
import { ageAnswers, keepAnswer } from './last-answer';
import { onlyReads } from './only-reads';
import { goDeeper, readPage } from './show-page';
import type { Pending, State } from './state';

/**
 * An answer to a call of a page: it is kept, what it makes outdated is marked, and the person is taken where the call
 * was to lead. A jump to a cell ages everything too: she goes there to change something.
 */
export function receiveAnswer(state: State, { request, goTo }: Pending, event: Replied): State {
  const { view, message } = state;
  if (view.kind !== 'desk') return state;
  const { name } = request;
  const aged = onlyReads(name) && name !== 'cell.open' ? view.desk : ageAnswers(view.desk);
  const kept = name === 'cell.open' ? aged : keepAnswer(aged, request, event.value, event.now);
  const desk = changeReport(kept, event);
  const next: State = { ...state, view: { ...view, desk, problem: null } };
  if (goTo) return { ...goDeeper(next, goTo), message };
  return name === 'cell.open' ? next : readPage(next);
}
