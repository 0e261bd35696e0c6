import { templates as texts } from 'mcqm:templates';
import type { JobProgress } from '../../src/actions/calls';
import { findTemplate } from '../../src/catalog/find-template';
import { nextVersion } from '../upgrade/next-version';
import { call, create, finish, value } from './drive-host';
import { type MemoryHost, memoryHost } from './memory-host';
import { inputsOf } from './workbook-inputs';

const ID = 'municipal-model';
const templates: Record<string, string> = texts;
const shipped = templates[ID] ?? '';
const REFUSAL = 'Service Spreadsheets failed while accessing document with id 1.';

function shipNext(): void {
  const template = findTemplate(ID);
  if (!template) throw new Error(ID);
  const next = nextVersion(template, {
    retire: ['2.4.1.06'],
    rescale: { '2.4.3.01': 'recommendation-groups' },
    add: [
      { after: '2.4.1.02', code: '2.4.1.50', text: 'по доступности дошкольного образования' },
      { after: '2.4.9.01', code: '2.4.9.50', text: 'Анализ эффективности мер за три года' },
    ],
  });
  templates[ID] = JSON.stringify(next);
}

function book(): MemoryHost {
  templates[ID] = shipped;
  const host = memoryHost();
  create(host, ['2.4']);
  for (const row of host.sheet('2.4 Оценка').values.slice(5, 15)) row[5] = '1 — есть';
  shipNext();
  return host;
}

afterAll(() => {
  templates[ID] = shipped;
});

/** From the first press to the last step; stops at the first failure, as the panel does. */
function through(host: MemoryHost, start: () => { ok: boolean; value?: JobProgress }): void {
  let progress = start().value;
  while (progress && !progress.finished) {
    const next = call(host, 'job.step', { job: progress.job });
    progress = next.ok ? next.value : undefined;
  }
}

const upgrade = (host: MemoryHost) => () => {
  const result = call(host, 'upgrade.start', { rubric: 'shipped', year: 'last-year' });
  return result.ok ? { ok: true, value: result.value } : { ok: false };
};

const restore = (host: MemoryHost) => {
  const [newest] = value(host, 'snapshots.read', {}).snapshots;
  return () => {
    const result = call(host, 'snapshot.restore', { id: newest?.id ?? '' });
    return result.ok ? { ok: true, value: result.value } : { ok: false };
  };
};

/** Codes with what stands in their rows: blank lines of a step that failed are no row. */
const table = (host: MemoryHost) =>
  host
    .sheet('2.4 Оценка')
    .values.flatMap((row) => (String(row[0]).startsWith('2.4.') ? [row.slice(0, 13).join('|')] : []));

const old = book();
const upgraded = book();
through(upgraded, upgrade(upgraded));
const [OLD, NEW] = [table(old), table(upgraded)];

function countCalls(host: MemoryHost, run: (host: MemoryHost) => void): number {
  const before = host.calls.length;
  run(host);
  return host.calls.length - before;
}

test('an upgrade, and the way back, make enough calls for the campaign to mean something', () => {
  expect(NEW).not.toEqual(OLD);
  const host = book();
  expect(countCalls(host, (own) => through(own, upgrade(own)))).toBeGreaterThan(60);
});

/** One in so many calls is made to fail; `npm run check:long` tries each of them. */
const STRIDE = process.env.MCQM_LONG === '1' ? 1 : 7;
const tries = (total: number) => Array.from({ length: Math.floor(total / STRIDE) }, (_, index) => 1 + index * STRIDE);
const TOTAL = countCalls(book(), (own) => through(own, upgrade(own)));
const BACK = countCalls(upgraded, (own) => through(own, restore(own)));

function failAt(host: MemoryHost, number: number, run: () => void): void {
  const from = host.calls.length;
  host.before = (_, at) => {
    if (at === from + number) throw new Error(REFUSAL);
  };
  run();
  host.before = () => {};
}

test.each(tries(TOTAL))('when call %i of an upgrade fails, the book is old, new, or goes on to be new', (failing) => {
  const host = book();
  failAt(host, failing, () => through(host, upgrade(host)));
  const state = value(host, 'state.read', {});
  if (state.kind === 'building') finish(host, value(host, 'job.step', { job: state.job.job }));
  expect([OLD, NEW]).toContainEqual(table(host));
  expect(value(host, 'state.read', {}).kind).toBe('ready');
  expect(value(host, 'check.run', {}).overview.total.problems).toBe(0);
});

test.each(tries(TOTAL))('when call %i of an upgrade fails, it can be taken back, and nothing is lost', (failing) => {
  const host = book();
  const before = inputsOf(host);
  failAt(host, failing, () => through(host, upgrade(host)));
  const state = value(host, 'state.read', {});
  if (state.kind === 'building') {
    const back = value(host, 'job.cancel', { job: state.job.job });
    if (back.kind !== 'building') throw new Error(back.kind);
    finish(host, value(host, 'job.step', { job: back.job.job }));
    expect(inputsOf(host)).toEqual(before);
    expect(table(host)).toEqual(OLD);
  } else expect([OLD, NEW]).toContainEqual(table(host));
});

test.each(tries(BACK))('when call %i of a return fails, the next start finishes it', (failing) => {
  const host = book();
  through(host, upgrade(host));
  const back = restore(host);
  failAt(host, failing, () => through(host, back));
  const state = value(host, 'state.read', {});
  if (state.kind === 'building') finish(host, value(host, 'job.step', { job: state.job.job }));
  expect([OLD, NEW]).toContainEqual(table(host));
  expect(value(host, 'state.read', {}).kind).toBe('ready');
});
