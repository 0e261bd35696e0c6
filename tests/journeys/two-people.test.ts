import { BLANK_PASSPORT } from '../../src/actions/blank-passport';
import type { CallResult, Calls, JobProgress } from '../../src/actions/calls';
import { ask, openAddon } from './open-addon';
import { total } from './score-rows';

const payload: Calls['create.start']['in'] = {
  framework: 'municipal-model',
  level: 'municipality',
  systems: ['2.4'],
  passport: BLANK_PASSPORT,
};

test('two people press "create" at the same time, at any moment of it: one works, the other gets a sentence', async () => {
  const host = await openAddon();
  const cancel = (job: JobProgress) => expect(ask(host, 'job.cancel', { job: job.job }).kind).toBe('empty');
  cancel(ask(host, 'create.start', payload));
  ask(host, 'create.start', payload);
  const calls = total(host.serviceCalls());
  const again = ask(host, 'state.read', {});
  if (again.kind !== 'building') throw new Error(again.kind);
  cancel(again.job);
  expect(calls).toBeGreaterThan(5);

  for (let moment = 1; moment <= calls; moment += 1) {
    const answers: CallResult<JobProgress>[] = [];
    host.interruptAtCall(moment, () => answers.push(host.call('create.start', payload) as CallResult<JobProgress>));
    answers.push(host.call('create.start', payload) as CallResult<JobProgress>);
    const [told] = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]));
    const [job] = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
    expect([moment, answers.length, answers.filter(({ ok }) => ok).length]).toEqual([moment, 2, 1]);
    expect(['lock-busy', 'create-busy']).toContain(told);
    if (!job) throw new Error('nobody worked');
    cancel(job);
    expect(host.sheetNames()).toEqual(['Лист1']);
  }
}, 120_000);

test('the one who was let in gets a whole workbook although the other presses between the steps', async () => {
  const host = await openAddon();
  let progress = ask(host, 'create.start', payload);
  while (!progress.finished) {
    const other = host.call('create.start', payload) as CallResult<JobProgress>;
    expect(other.ok ? 'let in' : other.error.code).toMatch(/^(create-busy|already-created)$/);
    progress = ask(host, 'job.step', { job: progress.job });
  }
  expect(host.sheetNames().filter((name) => name.startsWith('2.4'))).toEqual(['2.4 Оценка']);
}, 120_000);
