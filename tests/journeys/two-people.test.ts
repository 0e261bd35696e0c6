import type { CallResult, JobProgress } from '../../src/actions/calls';
import { ask, openAddon } from './open-addon';
import { total } from './score-rows';

const passport = {
  municipality: '',
  municipalityShort: '',
  inMunicipality: '',
  oktmo: '',
  regionGenitive: '',
  authority: '',
  methodicalCentre: '',
  year: '',
};
const payload = { framework: 'municipal-model', level: 'municipality', systems: ['2.4'], passport } as const;

test('two people press "create" at the same time, at any moment of it: one works, the other gets a sentence', async () => {
  const measured = await openAddon();
  measured.call('create.start', payload);
  const calls = total(measured.serviceCalls());
  expect(calls).toBeGreaterThan(5);
  for (let moment = 1; moment <= calls; moment += 1) {
    const host = await openAddon();
    let second: CallResult<JobProgress> | null = null;
    host.interruptAtCall(moment, () => {
      second = host.call('create.start', payload) as CallResult<JobProgress>;
    });
    const first = host.call('create.start', payload) as CallResult<JobProgress>;
    const both = [first, second as CallResult<JobProgress> | null];
    expect([moment, both.filter((result) => result?.ok).length]).toEqual([moment, 1]);
    const told = both.find((result) => result && !result.ok);
    if (!told || told.ok) throw new Error('nobody was told');
    expect(['lock-busy', 'create-busy']).toContain(told.error.code);

    const job = first.ok ? first.value : ask(host, 'job.step', { job: 'none' });
    let progress: JobProgress = job;
    while (!progress.finished) progress = ask(host, 'job.step', { job: progress.job });
    expect(host.sheetNames().filter((name) => name.startsWith('2.4'))).toEqual(['2.4 Оценка']);
    host.dispose();
  }
}, 300_000);
