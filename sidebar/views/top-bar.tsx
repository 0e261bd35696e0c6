import type { Event } from '../state/event';
import { isBound } from '../state/send-request';
import { placeBehind } from '../state/show-page';
import type { DeskView, State } from '../state/state';
import { PageMenu } from './page-menu';
import { PAGES } from './pages';

interface Props {
  readonly state: State;
  readonly view: DeskView;
  readonly dispatch: (event: Event) => void;
}

/** Above every page: the way back, by the name of where it leads, and the menu of all pages. */
export function TopBar({ state, view, dispatch }: Props) {
  const behind = placeBehind(view);
  const bound = isBound(state);
  return (
    <header class="top">
      {behind ? (
        <button
          type="button"
          class="back"
          aria-disabled={bound}
          aria-label={`Назад: ${PAGES[behind.page].title}`}
          onClick={() => dispatch({ type: 'back' })}
        >
          {PAGES[behind.page].title}
        </button>
      ) : (
        <span class="brand">МСОКО</span>
      )}
      <PageMenu shown={view.page} bound={bound} dispatch={dispatch} />
    </header>
  );
}
