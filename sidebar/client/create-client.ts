import type { CallName, CallResult, Calls } from '../../src/actions/calls';
import { explainFailure } from './explain-failure';
import { failure } from './failures';
import { readReply } from './read-reply';

/** One trip to the add-on: resolves with whatever came back, rejects with whatever the failure handler got. */
export type Transport = (name: string, json: string) => Promise<unknown>;

/** Runs `then` after so many milliseconds; the returned function calls it off. */
export type Timer = (milliseconds: number, then: () => void) => () => void;

/** A call to the add-on, typed by the list both sides share. Never rejects: what goes wrong is a sentence. */
export type CallServer = <N extends CallName>(
  name: N,
  payload: Calls[N]['in'],
  onSlow: () => void,
) => Promise<CallResult<Calls[N]['out']>>;

/** After this long without an answer the person is told what may have happened. */
export const SLOW_AFTER_MS = 20_000;

/** Google takes ten at once; more than a few unanswered ones mean that something is stuck. */
export const MAX_IN_FLIGHT = 4;

/** Makes the client out of a way to reach the add-on and a clock. */
export function createClient(transport: Transport, timer: Timer): CallServer {
  let inFlight = 0;
  return async (name, payload, onSlow) => {
    if (inFlight >= MAX_IN_FLIGHT) return { ok: false, error: failure('too-many-waiting') };
    inFlight += 1;
    const callOff = timer(SLOW_AFTER_MS, onSlow);
    try {
      return readReply(await transport(name, JSON.stringify(payload)));
    } catch (thrown) {
      return { ok: false, error: explainFailure(thrown) };
    } finally {
      callOff();
      inFlight -= 1;
    }
  };
}
