import { ChosenLine } from '../parts/chosen-line';
import { Notice } from '../parts/notice';
import { busyWords, SLOW_WORDS } from '../state/busy-words';
import type { Event } from '../state/event';
import { type Action, listActions } from '../state/list-actions';
import { screenKey } from '../state/screen-title';
import type { State } from '../state/state';

interface Props {
  readonly state: State;
  readonly dispatch: (event: Event) => void;
}

/** The foot of the sidebar: what is going on, what came of it, and the buttons. The spoken region never leaves the page. */
export function StatusBar({ state, dispatch }: Props) {
  const { pending, message, view } = state;
  const actions = listActions(state);
  // The building view says its own progress; two voices would talk over each other.
  const saysItself =
    view.kind === 'building'
      ? view.phase === 'running'
      : view.kind === 'desk' && (view.desk.check !== null || view.desk.doctor?.phase === 'examining');
  const busy = saysItself ? '' : busyWords(state);
  const quiet = actions.length === 0 && !pending && !message;
  return (
    <footer class={quiet ? 'bar bar-empty' : 'bar'}>
      <div role="status" aria-label="Сообщения">
        {pending?.slow ? <SlowNotice /> : busy && <p class="busy">{busy}</p>}
        {message && (
          <Notice tone={message.tone}>
            <p>{message.sentence}</p>
            {message.next && <p>{message.next}</p>}
          </Notice>
        )}
      </div>
      {view.kind === 'create' && (view.step === 'systems' || view.step === 'passport') && <ChosenLine view={view} />}
      <div class="buttons">
        {pending?.slow && (
          <button type="button" onClick={() => dispatch({ type: 'retry' })}>
            Повторить
          </button>
        )}
        {actions.map((action) => (
          <ActionButton key={`${screenKey(view)}/${action.label}`} action={action} dispatch={dispatch} />
        ))}
      </div>
    </footer>
  );
}

function SlowNotice() {
  return (
    <Notice tone="warning">
      <p>{SLOW_WORDS.sentence}</p>
      <ul class="plain">
        {SLOW_WORDS.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** `aria-disabled` rather than `disabled`: a button at rest keeps the keyboard's place. */
function ActionButton({ action, dispatch }: { readonly action: Action; readonly dispatch: Props['dispatch'] }) {
  return (
    <button
      type="button"
      class={action.primary ? 'primary' : undefined}
      aria-disabled={!action.enabled}
      onClick={() => action.enabled && dispatch(action.event)}
    >
      {action.label}
    </button>
  );
}
