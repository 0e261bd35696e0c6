import {
  createClient,
  MAX_IN_FLIGHT,
  SLOW_AFTER_MS,
  type Timer,
  type Transport,
} from '../../sidebar/client/create-client';
import { job } from './sample-desk';

const ignore = () => undefined;
const noTimer: Timer = () => ignore;
const clientOf = (transport: Transport, timer: Timer = noTimer) => createClient(transport, timer);

test('a call carries its name and its payload as JSON, and brings back the value', async () => {
  const sent: string[][] = [];
  const call = clientOf(async (name, json) => {
    sent.push([name, json]);
    return JSON.stringify({ ok: true, value: job(1) });
  });
  expect(await call('job.step', { job: 'job-7' }, ignore)).toEqual({ ok: true, value: job(1) });
  expect(sent).toEqual([['job.step', '{"job":"job-7"}']]);
});

test('an error that a person can fix comes through word for word', async () => {
  const error = { code: 'busy', sentence: 'Лист занят.', next: 'Подождите.' };
  const call = clientOf(async () => JSON.stringify({ ok: false, error }));
  expect(await call('state.read', {}, ignore)).toEqual({ ok: false, error });
});

test.each([
  ['nothing at all', undefined],
  ['null, as a function without a return gives', null],
  ['an empty text', ''],
  ['a page of markup', '<!doctype html><title>Sign in</title>'],
  ['a cut reply', '{"ok":true,"value":{"job":'],
  ['a reply without the word ok', '{"value":{}}'],
  ['a success without a value', '{"ok":true}'],
  ['a value that is no object', '{"ok":true,"value":7}'],
  ['an error without a next step', '{"ok":false,"error":{"code":"x","sentence":"y"}}'],
  ['the word null', 'null'],
  ['an object that was never made into text', { ok: true, value: {} }],
])('%s becomes a sentence', async (_what, raw) => {
  const result = await clientOf(async () => raw)('state.read', {}, ignore);
  expect(result).toMatchObject({ ok: false, error: { code: 'malformed-reply' } });
});

test.each([
  [new Error('ScriptError: Authorization is required to perform that action.'), 'no-permission'],
  [new Error('PERMISSION_DENIED'), 'no-permission'],
  [new Error('Для выполнения этого действия необходима авторизация.'), 'no-permission'],
  [{ message: 'Exceeded maximum execution time' }, 'took-too-long'],
  ['Превышено максимальное время выполнения', 'took-too-long'],
  [new Error('Service invoked too many times for one day: spreadsheets.'), 'too-many-calls'],
  [new Error('NetworkError: Connection failure due to HTTP 0'), 'no-connection'],
  [new Error("TypeError: Cannot read properties of undefined (reading 'x')"), 'unknown-failure'],
  [undefined, 'unknown-failure'],
])('the failure %s becomes a sentence and never shows its own text', async (thrown, code) => {
  const call = clientOf(() => Promise.reject(thrown));
  const result = await call('state.read', {}, ignore);
  expect(result).toMatchObject({ ok: false, error: { code } });
  const raw = typeof thrown === 'string' ? thrown : (thrown?.message ?? 'TypeError');
  expect(JSON.stringify(result)).not.toContain(raw);
});

test('a transport that throws at once is a failure like any other', async () => {
  const call = clientOf(() => {
    throw new Error('google.script is not in this page');
  });
  expect(await call('state.read', {}, ignore)).toMatchObject({ ok: false, error: { code: 'no-server' } });
});

test('20 seconds without an answer are told once, and the late answer still counts', async () => {
  const timers: { milliseconds: number; then: () => void; off: boolean }[] = [];
  const timer: Timer = (milliseconds, then) => {
    const entry = { milliseconds, then, off: false };
    timers.push(entry);
    return () => {
      entry.off = true;
    };
  };
  let arrive: (raw: string) => void = ignore;
  const call = clientOf(
    () =>
      new Promise((resolve) => {
        arrive = resolve;
      }),
    timer,
  );
  let told = 0;
  const result = call('job.step', { job: 'job-7' }, () => {
    told += 1;
  });
  expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([SLOW_AFTER_MS]);
  timers[0]?.then();
  expect(told).toBe(1);
  arrive(JSON.stringify({ ok: true, value: job(2) }));
  expect(await result).toEqual({ ok: true, value: job(2) });
  expect(timers[0]?.off).toBe(true);
});

test('an answer in time calls the watch off', async () => {
  let off = 0;
  const call = clientOf(
    async () => '{"ok":true,"value":{"opened":true}}',
    () => () => {
      off += 1;
    },
  );
  await call('cell.open', { sheetId: 1, code: '', column: '', row: 1 }, ignore);
  expect(off).toBe(1);
});

test('no more than a few calls stay out: the next one is refused in words, and a returned one makes room', async () => {
  const waiting: ((raw: string) => void)[] = [];
  const call = clientOf(() => new Promise((resolve) => waiting.push(resolve)));
  const out = Array.from({ length: MAX_IN_FLIGHT }, () => call('state.read', {}, ignore));
  expect(await call('state.read', {}, ignore)).toMatchObject({ ok: false, error: { code: 'too-many-waiting' } });
  expect(waiting).toHaveLength(MAX_IN_FLIGHT);
  waiting[0]?.('null');
  await out[0];
  void call('state.read', {}, ignore);
  expect(waiting).toHaveLength(MAX_IN_FLIGHT + 1);
});
