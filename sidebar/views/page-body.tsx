import { Notice } from '../parts/notice';
import type { Event } from '../state/event';
import { isReading } from '../state/is-reading';
import { isBusy } from '../state/send-request';
import type { DeskView, State } from '../state/state';
import { PAGES } from './pages';

interface Props {
  readonly state: State;
  readonly view: DeskView;
  readonly dispatch: (event: Event) => void;
}

/** The inside of a page: while it reads nothing, when it could not be read why, else the page itself. */
export function PageBody({ state, view, dispatch }: Props) {
  const { page, of, desk, problem } = view;
  if (problem) {
    return (
      <Notice tone="error">
        <p>{problem.sentence}</p>
        <p>{problem.next}</p>
      </Notice>
    );
  }
  if (isReading(state)) return <div class="waiting" aria-hidden="true" />;
  const { Body } = PAGES[page];
  return <Body desk={desk} of={of} busy={isBusy(state)} dispatch={dispatch} />;
}
