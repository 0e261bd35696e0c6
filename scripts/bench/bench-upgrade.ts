import type { JobProgress } from '../../src/actions/calls';
import type { HeadlessHost } from '../../src/host/local/headless/create-headless-host';
import { type CountedCalls, countedWork } from './bench-workbook';

/** Brings a whole workbook to the next year with last year's answers beside: the snapshot, then a sheet in each call. */
export async function measureUpgrade(host: HeadlessHost): Promise<readonly CountedCalls[]> {
  const work = countedWork(host);
  let progress = work.call<JobProgress>('snapshot', 'upgrade.start', { rubric: 'same', year: 'last-year' });
  while (!progress.finished) {
    await host.settle();
    progress = work.call<JobProgress>(progress.step, 'job.step', { job: progress.job });
  }
  await host.settle();
  return work.taken();
}
