import { START } from '../../sidebar/state/state';
import { update } from '../../sidebar/state/update';
import { answer, fail, keepSilent, NOON, onPage, opened, play, TROUBLE, viewOf } from './play';
import { job, OVERVIEW } from './sample-desk';
import { EMPTY } from './sample-offers';

const reading = play(START, { type: 'open' });

test('the sidebar opens by reading the workbook', () => {
  expect(reading.view).toEqual({ kind: 'loading' });
  expect(reading.pending?.request).toEqual({ name: 'state.read', payload: {} });
});

test('a workbook that is ready opens with the overview', () => {
  expect(onPage(opened({ kind: 'ready', overview: OVERVIEW }), 'overview').desk.overview).toBe(OVERVIEW);
});

test('a workbook that cannot be read opens with the sentence and the next step', () => {
  expect(viewOf(opened({ kind: 'unreadable', error: TROUBLE }), 'failed').error).toEqual(TROUBLE);
});

test('an empty workbook without any framework says so instead of offering an empty list', () => {
  const state = opened({ ...EMPTY, kind: 'empty', frameworks: [] } as typeof EMPTY);
  expect(viewOf(state, 'failed').error.code).toBe('no-frameworks');
});

test('a failure to read becomes the view, and «Повторить» reads again', () => {
  const failed = fail(reading);
  expect(viewOf(failed, 'failed').error).toEqual(TROUBLE);
  const again = play(failed, { type: 'retry' });
  expect(again.view.kind).toBe('loading');
  expect(again.pending?.request.name).toBe('state.read');
});

describe('silence', () => {
  const silent = keepSilent(reading);

  test('is said, while the call stays out', () => {
    expect(silent.pending?.slow).toBe(true);
  });

  test('of a call that nobody waits for is not', () => {
    expect(play(reading, { type: 'slow', id: 99 })).toBe(reading);
  });

  test('ends with «Повторить», which sends the same call again', () => {
    const again = play(silent, { type: 'retry' });
    expect(again.pending).toMatchObject({ ids: [1, 2], request: { name: 'state.read' }, slow: false });
  });

  test('that is not yet there offers nothing to repeat', () => {
    expect(play(reading, { type: 'retry' })).toBe(reading);
  });

  test('broken by the first of the two answers is over, and the second answer changes nothing', () => {
    const again = play(silent, { type: 'retry' });
    const late = { type: 'replied', id: 1, name: 'state.read', value: EMPTY, now: NOON } as const;
    const first = update(again, late);
    expect(first.view.kind).toBe('create');
    expect(update(first, { ...late, id: 2 })).toBe(first);
  });

  test('followed by the failure of the call given up does not hide that the newer one is still out', () => {
    const again = play(silent, { type: 'retry' });
    expect(update(again, { type: 'failed', id: 1, error: TROUBLE })).toBe(again);
    expect(update(again, { type: 'failed', id: 2, error: TROUBLE }).view.kind).toBe('failed');
  });
});

describe("somebody else's job", () => {
  const until = '2021-03-01T12:05:00Z';
  const leased = { kind: 'building', job: job(1), leaseUntil: until } as const;

  test('is shown with its time while the lease holds, and can only be looked at again', () => {
    const state = opened(leased);
    expect(viewOf(state, 'foreign-job')).toMatchObject({ leaseUntil: until, expired: false });
    expect(play(state, { type: 'continue-job' })).toBe(state);
    expect(play(state, { type: 'cancel-job' })).toBe(state);
    const again = answer(play(state, { type: 'refresh' }), 'state.read', { ...leased, job: job(2) });
    expect(viewOf(again, 'foreign-job').job.done).toBe(2);
    expect(again.message?.sentence).toBe('Построение ещё идёт.');
  });

  test.each([
    ['a second before the end', -1000, false],
    ['exactly at the end', 0, true],
    ['a second after the end', 1000, true],
  ])('%s of the lease: free to take over is %s', (_when, shift, expired) => {
    const state = answer(reading, 'state.read', leased, Date.parse(until) + shift);
    expect(viewOf(state, 'foreign-job').expired).toBe(expired);
  });

  test('with a lease that nobody can read is free to take over', () => {
    expect(viewOf(opened({ ...leased, leaseUntil: 'скоро' }), 'foreign-job').expired).toBe(true);
  });

  test('left behind can be continued as it is', () => {
    const state = play(opened({ ...leased, leaseUntil: '2021-03-01T11:00:00Z' }), { type: 'continue-job' });
    expect(viewOf(state, 'building')).toMatchObject({ phase: 'running', job: { job: 'job-7', done: 1 } });
    expect(state.pending?.request).toEqual({ name: 'job.step', payload: { job: 'job-7' } });
  });

  test('left behind can be cancelled', () => {
    const state = play(opened({ ...leased, leaseUntil: '2021-03-01T11:00:00Z' }), { type: 'cancel-job' });
    expect(state.pending?.request).toEqual({ name: 'job.cancel', payload: { job: 'job-7' } });
  });
});

describe('a workbook that is not what the screen says', () => {
  const outdated = (code: string) => ({ code, sentence: `Отказ: ${code}.`, next: 'Обновите панель.' });
  const leased = { kind: 'building', job: job(2), leaseUntil: '2021-03-01T12:05:00Z' } as const;
  const READY = { kind: 'ready', overview: OVERVIEW } as const;
  const starting = play(opened(EMPTY), { type: 'create' });

  test('because somebody else pressed «Создать» first is read anew, and both sentence and job are seen', () => {
    const behind = fail(starting, outdated('create-busy'));
    expect(behind.pending?.request.name).toBe('state.read');
    const seen = answer(behind, 'state.read', leased);
    expect(viewOf(seen, 'foreign-job').job.done).toBe(2);
    expect(seen.message).toEqual({ tone: 'error', sentence: 'Отказ: create-busy.', next: null });
  });

  test('because it exists already is shown as it is', () => {
    const seen = answer(fail(starting, outdated('already-created')), 'state.read', READY);
    onPage(seen, 'overview');
    expect(seen.message?.sentence).toBe('Отказ: already-created.');
  });

  test('because the job has ended does not leave the person with a job that cannot be continued', () => {
    const building = answer(starting, 'create.start', job(1));
    const seen = answer(fail(building, outdated('job-gone')), 'state.read', READY);
    onPage(seen, 'overview');
    expect(answer(fail(building, outdated('job-gone')), 'state.read', EMPTY).view.kind).toBe('create');
  });

  test('and says so even while it is read is not read for ever', () => {
    expect(fail(reading, outdated('not-created')).view.kind).toBe('failed');
  });
});
