import { useErrorBoundary, useLayoutEffect, useRef } from 'preact/hooks';
import type { Event } from '../state/event';
import { screenKey, screenTitle } from '../state/screen-title';
import { isBusy } from '../state/send-request';
import type { State } from '../state/state';
import { StatusBar } from './status-bar';
import { TopBar } from './top-bar';
import { ViewBody } from './view-body';

interface Props {
  readonly state: State;
  readonly dispatch: (event: Event) => void;
}

/** The whole sidebar: heading, view, foot. */
export function App({ state, dispatch }: Props) {
  const [broken, mend] = useErrorBoundary();
  const heading = useHeadingFocus(screenKey(state.view));
  if (broken) {
    return (
      <main class="view" role="alert">
        <h1>Панель не смогла показать ответ</h1>
        <p>Ваши данные в таблице не изменились.</p>
        <p>Нажмите «Прочитать заново». Если не поможет, обновите страницу таблицы и откройте панель ещё раз.</p>
        <button
          type="button"
          class="primary"
          onClick={() => {
            dispatch({ type: 'open' });
            mend();
          }}
        >
          Прочитать заново
        </button>
      </main>
    );
  }
  return (
    <div class={`app app-${state.view.kind}`}>
      {state.view.kind === 'desk' && <TopBar state={state} view={state.view} dispatch={dispatch} />}
      <main class="view" aria-busy={isBusy(state)}>
        <h1 ref={heading} tabIndex={-1}>
          {screenTitle(state.view)}
        </h1>
        <ViewBody state={state} dispatch={dispatch} />
      </main>
      <StatusBar state={state} dispatch={dispatch} />
    </div>
  );
}

/** Takes the keyboard to the heading of a new view, but never away from the sheet where the person may be typing. */
function useHeadingFocus(key: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(key);
  useLayoutEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    heading.current?.parentElement?.scrollTo(0, 0);
    if (document.hasFocus()) heading.current?.focus();
  }, [key]);
  return heading;
}
