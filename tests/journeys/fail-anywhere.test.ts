import { BLANK_PASSPORT } from '../../src/actions/blank-passport';
import type { CallName, CallResult, Calls, JobProgress } from '../../src/actions/calls';
import type { HeadlessHost } from '../../src/host/local/headless/create-headless-host';
import { ask, createBook, openAddon } from './open-addon';
import { letter, one, rowsByCode, total, typeAt } from './score-rows';

function attempt<Name extends CallName>(host: HeadlessHost, name: Name, payload: Calls[Name]['in']) {
  return host.call(name, payload) as CallResult<Calls[Name]['out']>;
}

/**
 * Makes a call fail at its first service call, then at its second, and so on until it gets through: each time the
 * platform's failure is a sentence, and the next try begins where the last one stopped.
 *
 * @param dead whether everything after the failure fails too, as when the execution is killed
 */
function failEverywhere<Name extends CallName>(
  host: HeadlessHost,
  name: Name,
  payload: Calls[Name]['in'],
  dead: boolean,
) {
  for (let number = 1; ; number += 1) {
    host.failAtCall(number, dead);
    const result = attempt(host, name, payload);
    host.failAtCall(null);
    if (result.ok) return { value: result.value, failures: number - 1 };
    expect([name, number, result.error.code]).toEqual([name, number, 'google-busy']);
    if (number > 200) throw new Error(`${name} never gets through`);
  }
}

/** One call failing and the rest working is the longer campaign's; a killed execution is the harder case. */
const KINDS = process.env.MCQM_LONG === '1' ? [false, true] : [true];

test.each(KINDS)(
  'a creation that fails at every single service call, killed: %s, still ends whole',
  async (dead) => {
    const host = await openAddon();
    host.type('Лист1', 'A1', 'лист человека');
    // The start is tried again by the person herself; a lease it has already taken is told to her.
    let started: JobProgress | null = null;
    let failures = 0;
    for (let number = 1; !started; number += 1) {
      host.failAtCall(number, dead);
      const result = attempt(host, 'create.start', {
        framework: 'municipal-model',
        level: 'municipality',
        systems: ['2.4'],
        passport: BLANK_PASSPORT,
      });
      host.failAtCall(null);
      if (result.ok) started = result.value;
      else {
        failures += 1;
        if (result.error.code === 'create-busy') {
          const state = ask(host, 'state.read', {});
          if (state.kind !== 'building') throw new Error(state.kind);
          started = state.job;
        } else expect(result.error.code).toBe('google-busy');
      }
    }
    let progress = started;
    while (!progress.finished) {
      const step = failEverywhere(host, 'job.step', { job: progress.job }, dead);
      failures += step.failures;
      progress = step.value;
    }
    expect(failures).toBeGreaterThan(150);
    await host.settle();
    expect(host.sheetNames().filter((name) => !host.sheet(name).hidden)).toEqual([
      'Паспорт',
      'Документы',
      '2.4 Оценка',
      'Сводная оценка',
      'Что исправить',
      'Методика',
      'Лист1',
    ]);
    expect(host.sheetNames()).toHaveLength(9);
    expect(one(host, 'Лист1', 'A1')).toBe('лист человека');
    expect(host.troubles()).toEqual([]);
    expect(one(host, '2.4 Оценка', 'G5')).toBe('Балл');
  },
  300_000,
);

test('a check and a summary that fail at every single service call lose no answer', async () => {
  const host = await openAddon();
  await createBook(host, ['2.4', '1.2']);
  const codes = [...rowsByCode(host, '2.4 Оценка').keys()];
  for (const code of codes.slice(0, 9)) typeAt(host, '2.4 Оценка', code, 'answer', '1');
  await host.settle();
  const answers = () =>
    ['2.4 Оценка', '1.2 Оценка'].map((name) =>
      host
        .read(name, `${letter('answer')}1:${letter('comment')}${host.sheet(name).lastRow}`)
        .map((row) => row.map(({ value, computed }) => (computed ? 'formula' : value))),
    );
  const before = answers();
  for (const dead of KINDS) {
    for (const name of ['check.run', 'summary.build'] as const) {
      const { failures } = failEverywhere(host, name, {}, dead);
      expect(failures).toBeGreaterThan(10);
      await host.settle();
      expect(answers()).toEqual(before);
    }
  }
  expect(total(host.serviceCalls())).toBeGreaterThan(0);
}, 300_000);
