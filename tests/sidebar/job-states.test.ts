import { answer, fail, keepSilent, opened, play, TROUBLE, viewOf } from './play';
import { job, OVERVIEW } from './sample-desk';
import { EMPTY } from './sample-offers';

const READY = { kind: 'ready', overview: OVERVIEW } as const;
const started = answer(play(opened(EMPTY), { type: 'create' }), 'create.start', job(1));

test('the job is stepped until it is finished, with the true progress of every step', () => {
  const second = answer(started, 'job.step', job(2));
  expect(viewOf(second, 'building')).toMatchObject({ phase: 'running', job: { done: 2, total: 4 } });
  const third = answer(second, 'job.step', job(3));
  expect(third.pending?.request).toEqual({ name: 'job.step', payload: { job: 'job-7' } });
  const finished = answer(third, 'job.step', job(4));
  expect(finished.pending?.request.name).toBe('state.read');
  const ready = answer(finished, 'state.read', READY);
  expect(ready.view).toMatchObject({ page: 'overview' });
  expect(ready.message).toEqual({ tone: 'done', sentence: 'Готово: листы построены.', next: null });
});

test('a finished job whose workbook cannot be read is not called done', () => {
  const finished = answer(started, 'job.step', job(4));
  expect(viewOf(fail(finished), 'failed').error).toEqual(TROUBLE);
  const unreadable = answer(finished, 'state.read', { kind: 'unreadable', error: TROUBLE });
  expect(unreadable.view.kind).toBe('failed');
  expect(unreadable.message).toBeNull();
});

describe('«Остановить»', () => {
  const stopping = play(started, { type: 'stop-job' });

  test('lets the step that is out finish first, and pressed twice changes nothing more', () => {
    expect(viewOf(stopping, 'building').phase).toBe('stopping');
    expect(stopping.pending?.request.name).toBe('job.step');
    expect(play(stopping, { type: 'stop-job' })).toBe(stopping);
  });

  test('then cancels the job and says what was removed', () => {
    const cancelling = answer(stopping, 'job.step', job(2));
    expect(viewOf(cancelling, 'building').phase).toBe('cancelling');
    expect(cancelling.pending?.request).toEqual({ name: 'job.cancel', payload: { job: 'job-7' } });
    const cancelled = answer(cancelling, 'job.cancel', EMPTY);
    expect(cancelled.view.kind).toBe('create');
    expect(cancelled.message?.sentence).toBe(
      'Построение остановлено: построенные листы убраны, остальное в таблице не изменилось.',
    );
  });

  test('that comes too late is said, and nothing built is removed', () => {
    const finished = answer(stopping, 'job.step', job(4));
    expect(finished.pending?.request.name).toBe('state.read');
    expect(answer(finished, 'state.read', READY).message?.sentence).toBe('Остановить не успели: листы уже построены.');
  });

  test('during silence is carried out by «Повторить» without another step', () => {
    const retried = play(keepSilent(stopping), { type: 'retry' });
    expect(retried.pending?.request.name).toBe('job.cancel');
  });
});

describe('a step that fails', () => {
  const broken = fail(started);

  test('keeps what is built and shows the sentence', () => {
    expect(viewOf(broken, 'building')).toMatchObject({ phase: 'broken', job: { done: 1 }, error: TROUBLE });
    expect(broken.pending).toBeNull();
  });

  test('can be continued: the same job, the same place', () => {
    const again = play(broken, { type: 'continue-job' });
    expect(viewOf(again, 'building')).toMatchObject({ phase: 'running', error: null });
    expect(again.pending?.request).toEqual({ name: 'job.step', payload: { job: 'job-7' } });
    expect(play(again, { type: 'continue-job' })).toBe(again);
  });

  test('can be cancelled', () => {
    const cancelling = play(broken, { type: 'cancel-job' });
    expect(cancelling.pending?.request).toEqual({ name: 'job.cancel', payload: { job: 'job-7' } });
  });

  test('while it was being stopped waits for a decision too', () => {
    expect(viewOf(fail(play(started, { type: 'stop-job' })), 'building').phase).toBe('broken');
  });
});

test('a removal that fails leaves the choice open', () => {
  const failed = fail(play(fail(started), { type: 'cancel-job' }));
  expect(viewOf(failed, 'building')).toMatchObject({ phase: 'broken', error: TROUBLE });
  expect(play(failed, { type: 'cancel-job' }).pending?.request.name).toBe('job.cancel');
});

test('a running job is not decided about, only stopped', () => {
  expect(play(started, { type: 'continue-job' })).toBe(started);
  expect(play(started, { type: 'cancel-job' })).toBe(started);
});

test('a step that was sent twice after silence moves the job on once', () => {
  const retried = play(keepSilent(started), { type: 'retry' });
  const [first = 0, second = 0] = retried.pending?.ids ?? [];
  const reply = { type: 'replied', name: 'job.step', value: job(2), now: 0 } as const;
  const moved = play(retried, { ...reply, id: first });
  expect(viewOf(moved, 'building').job.done).toBe(2);
  expect(play(moved, { ...reply, id: second })).toBe(moved);
});
