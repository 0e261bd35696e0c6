import type { CallServer } from '../../sidebar/client/create-client';
import { createStore } from '../../sidebar/create-store';
import type { CallName, CallResult } from '../../src/actions/calls';
import { checkPart } from './play';
import { job, OVERVIEW, REPORT } from './sample-desk';
import { EMPTY } from './sample-offers';

interface Sent {
  readonly name: CallName;
  readonly arrive: (value: unknown) => Promise<void>;
  readonly beSlow: () => void;
}

/** A store beside an add-on that answers when the test says so. */
function beside() {
  const sent: Sent[] = [];
  let focused = 0;
  const call = ((name: CallName, _payload: unknown, beSlow: () => void) =>
    new Promise<CallResult<unknown>>((resolve) => {
      const arrive = async (value: unknown) => {
        resolve({ ok: true, value });
        await new Promise((next) => setImmediate(next));
      };
      sent.push({ name, arrive, beSlow });
    })) as CallServer;
  const store = createStore({
    call,
    now: () => 0,
    focusEditor: () => {
      focused += 1;
    },
    changed: () => undefined,
  });
  const answerLast = (value: unknown) => sent[sent.length - 1]?.arrive(value);
  return { store, sent, names: () => sent.map(({ name }) => name), answerLast, focused: () => focused };
}

const READY = { kind: 'ready', overview: OVERVIEW };

test('a double click is one call', async () => {
  const { store, names, answerLast } = beside();
  store.dispatch({ type: 'open' });
  await answerLast(READY);
  store.dispatch({ type: 'check' });
  store.dispatch({ type: 'check' });
  expect(names()).toEqual(['state.read', 'check.start']);
});

test('a job is stepped to its end without anybody pressing a button', async () => {
  const { store, names, answerLast } = beside();
  store.dispatch({ type: 'open' });
  await answerLast(EMPTY);
  store.dispatch({ type: 'create' });
  for (const done of [1, 2, 3, 4]) await answerLast(job(done));
  await answerLast(READY);
  expect(names()).toEqual(['state.read', 'create.start', 'job.step', 'job.step', 'job.step', 'state.read']);
  expect(store.read().view).toMatchObject({ page: 'overview' });
});

test('after silence and «Повторить» the late answer counts and the second one changes nothing', async () => {
  const { store, sent } = beside();
  store.dispatch({ type: 'open' });
  sent[0]?.beSlow();
  expect(store.read().pending?.slow).toBe(true);
  store.dispatch({ type: 'retry' });
  expect(sent).toHaveLength(2);
  await sent[0]?.arrive(READY);
  expect(store.read().view).toMatchObject({ page: 'overview' });
  await sent[1]?.arrive(EMPTY);
  expect(store.read().view).toMatchObject({ page: 'overview' });
});

test('the keyboard goes to the sheet after a jump that arrived, once, and after nothing else', async () => {
  const { store, answerLast, focused, sent } = beside();
  store.dispatch({ type: 'open' });
  await answerLast(READY);
  store.dispatch({ type: 'check' });
  await answerLast(checkPart(2));
  await answerLast({ ...checkPart(10), report: REPORT });
  expect(focused()).toBe(0);
  const cell = { sheetId: 100, code: '', column: '', row: 1 };
  store.dispatch({ type: 'open-cell', cell, place: 'лист' });
  store.dispatch({ type: 'open-cell', cell: { ...cell, row: 2 }, place: 'лист' });
  await answerLast({ opened: true });
  expect(focused()).toBe(0);
  await answerLast({ opened: true });
  expect(focused()).toBe(1);
  await sent[0]?.arrive(READY);
  expect(focused()).toBe(1);
});

test('an answer of another shape than both sides agreed on becomes a sentence', async () => {
  const { store, answerLast } = beside();
  store.dispatch({ type: 'open' });
  await answerLast({ kind: 'empty' });
  expect(store.read().view).toMatchObject({ kind: 'failed', error: { code: 'malformed-reply' } });
});
