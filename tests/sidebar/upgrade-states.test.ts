import { lastAnswer } from '../../sidebar/state/last-answer';
import { listActions } from '../../sidebar/state/list-actions';
import { screenTitle } from '../../sidebar/state/screen-title';
import type { JobProgress } from '../../src/actions/calls';
import { answer, fail, onPage, opened, play, viewOf } from './play';
import { OVERVIEW } from './sample-desk';
import { SNAPSHOTS, UPGRADE } from './sample-upgrade';

const DESK = opened({ kind: 'ready', overview: OVERVIEW });
const job = (done: number, kind: JobProgress['kind'] = 'upgrade'): JobProgress => ({
  job: 'job-9',
  kind,
  done,
  total: 8,
  step: done === 8 ? 'Готово' : 'Лист «2.4 Оценка»',
  finished: done === 8,
});
const labels = (state: typeof DESK) => listActions(state).map(({ label }) => label);

const chosen = play(DESK, { type: 'show-page', page: 'upgrade', of: '', fromMenu: true });
const report = answer(
  play(chosen, { type: 'show-page', page: 'upgradeReport', of: 'version' }),
  'upgrade.plan',
  UPGRADE,
);
const [begin] = listActions(report);
const started = play(report, begin?.event ?? { type: 'open' });

test('an upgrade is shown before it is begun: the choice asks for a plan, and only «Обновить» begins', () => {
  expect(labels(chosen)).toEqual(['Показать, что изменится', 'Сохранённые копии']);
  const { desk } = onPage(report, 'upgradeReport');
  expect(lastAnswer(desk, { name: 'upgrade.plan', payload: { rubric: 'shipped', year: 'same' } })?.value).toBe(UPGRADE);
  expect(labels(report)).toEqual(['Обновить', 'Не сейчас']);
  expect(started.pending?.request).toEqual({ name: 'upgrade.start', payload: { rubric: 'shipped', year: 'same' } });
});

test('its steps go on by themselves and end with the workbook read anew', () => {
  const running = answer(started, 'upgrade.start', job(0));
  expect(screenTitle(running.view)).toBe('Книга обновляется');
  expect(running.pending?.request).toEqual({ name: 'job.step', payload: { job: 'job-9' } });
  const done = answer(answer(running, 'job.step', job(8)), 'state.read', { kind: 'ready', overview: OVERVIEW });
  expect(done.message?.sentence).toBe('Готово: книга обновлена.');
  onPage(done, 'overview');
});

test('what a person typed meanwhile is named at the end', () => {
  const kept = { ...job(8), step: 'Готово. Оставлено то, что вы ввели за это время: Паспорт · year' };
  const done = answer(answer(answer(started, 'upgrade.start', job(0)), 'job.step', kept), 'state.read', {
    kind: 'ready',
    overview: OVERVIEW,
  });
  expect(done.message?.sentence).toBe(
    'Готово: книга обновлена. Оставлено то, что вы ввели за это время: Паспорт · year.',
  );
});

test('after a break the ways on are «Продолжить» and «Вернуть как было», and the second leads back sheet by sheet', () => {
  const broken = fail(answer(started, 'upgrade.start', job(0)));
  expect(screenTitle(broken.view)).toBe('Обновление прервалось');
  expect(labels(broken)).toEqual(['Продолжить', 'Вернуть как было']);
  const back = answer(play(broken, { type: 'cancel-job' }), 'job.cancel', {
    kind: 'building',
    job: job(0, 'restore'),
    leaseUntil: '2021-03-01T12:03:00Z',
  });
  expect(viewOf(back, 'building').job.kind).toBe('restore');
  expect(back.pending?.request.name).toBe('job.step');
});

test('a copy is given back only after it was looked at', () => {
  const copies = answer(
    play(DESK, { type: 'show-page', page: 'copies', of: '', fromMenu: true }),
    'snapshots.read',
    SNAPSHOTS,
  );
  expect(labels(copies)).toEqual([]);
  const copy = play(copies, { type: 'show-page', page: 'copy', of: 'b1' });
  expect(labels(copy)).toEqual(['Вернуть как было', 'Не возвращать']);
  const restoring = play(copy, listActions(copy)[0]?.event ?? { type: 'open' });
  expect(restoring.pending?.request).toEqual({ name: 'snapshot.restore', payload: { id: 'b1' } });
});
