import type { CallServer } from './client/create-client';
import { failure } from './client/failures';
import type { Event, Replied } from './state/event';
import { currentCall } from './state/send-request';
import { type Request, START, type State } from './state/state';
import { update } from './state/update';

/** What the store needs of the place it runs in. */
export interface StorePorts {
  readonly call: CallServer;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly focusEditor: () => void;
  readonly changed: (state: State) => void;
}

export interface Store {
  readonly read: () => State;
  readonly dispatch: (event: Event) => void;
}

/** Keeps the state, draws it anew after every event, and sends the call that an event has put out. */
export function createStore(ports: StorePorts): Store {
  let state = START;

  const dispatch = (event: Event): void => {
    const before = currentCall(state);
    const openedCell = event.type === 'replied' && event.name === 'cell.open' && state.pending?.ids.includes(event.id);
    state = update(state, event);
    ports.changed(state);
    if (openedCell && !state.pending) ports.focusEditor();
    const id = currentCall(state);
    if (state.pending && id !== before && id !== 0) void send(id, state.pending.request);
  };

  const send = async (id: number, request: Request): Promise<void> => {
    const result = await ports.call(request.name, request.payload, () => dispatch({ type: 'slow', id }));
    if (!result.ok) return dispatch({ type: 'failed', id, error: result.error });
    try {
      // The client pairs every name with its own answer; the compiler cannot follow that through the union.
      dispatch({ type: 'replied', id, name: request.name, value: result.value, now: ports.now() } as Replied);
    } catch {
      dispatch({ type: 'failed', id, error: failure('malformed-reply') });
    }
  };

  return { read: () => state, dispatch };
}
