import { takeSnapshot } from '../../src/actions/take-snapshot';
import { create, error, finish, value } from './drive-host';
import { type MemoryHost, memoryHost } from './memory-host';
import { inputsOf } from './workbook-inputs';

function book(): MemoryHost {
  const host = memoryHost();
  host.addSheet('Лист1', [['лист человека']]);
  create(host, ['1.2', '2.4']);
  const sheet = host.sheet('1.2 Оценка');
  for (const row of sheet.values.slice(5, 12)) row[5] = '1 — есть';
  host.sheet('Документы').values[4]?.splice(2, 3, 'Приказ', '22', new Date('2026-01-14T21:00:00Z'));
  return host;
}

/** What a person does after the snapshot: other answers, a sorted sheet, a deleted row, a new one, another year. */
function disturb(host: MemoryHost): void {
  const { values } = host.sheet('1.2 Оценка');
  values[5]?.splice(5, 7, '0 — нет', '', '3', 'п. 4', '', '', 'другое');
  const rows = values.splice(5, 10).reverse();
  values.splice(5, 0, ...rows.slice(0, 9));
  values.splice(7, 0, ['', '', '', 'моя строка']);
  host.sheet('Документы').values[4]?.splice(2, 1, 'Распоряжение');
  const year = host.sheet('Паспорт').values.find(([key]) => key === 'year');
  year?.splice(2, 1, '2027');
}

test('a restored snapshot brings back every answer, document and field, by code and key, in the order people left', () => {
  const host = book();
  const before = inputsOf(host);
  const { id } = takeSnapshot(host, 'Проба');
  disturb(host);
  expect(inputsOf(host)).not.toEqual(before);
  const seen = finish(host, value(host, 'snapshot.restore', { id }));
  expect(seen[0]?.kind).toBe('restore');
  expect(inputsOf(host)).toEqual(before);
  expect(host.sheet('1.2 Оценка').values.some((row) => row[3] === 'моя строка')).toBe(true);
  expect(host.sheet('Лист1').values).toEqual([['лист человека']]);
});

test('restoring takes a snapshot first: what was there can be brought back too', () => {
  const host = book();
  const { id } = takeSnapshot(host, 'Проба');
  disturb(host);
  const disturbed = inputsOf(host);
  finish(host, value(host, 'snapshot.restore', { id }));
  const [newest] = value(host, 'snapshots.read', {}).snapshots;
  expect(newest?.reason).toBe('Перед возвратом копии от 02.03.2026');
  finish(host, value(host, 'snapshot.restore', { id: newest?.id ?? '' }));
  // The row that was deleted stands again without its words: it was given back, and nothing stood in it then.
  expect(inputsOf(host)).toEqual(disturbed);
});

test('the oldest of five may be restored, though a new snapshot takes its place', () => {
  const host = book();
  const before = inputsOf(host);
  const { id } = takeSnapshot(host, 'Первый');
  for (const reason of ['второй', 'третий', 'четвёртый', 'пятый']) takeSnapshot(host, reason);
  disturb(host);
  finish(host, value(host, 'snapshot.restore', { id }));
  expect(inputsOf(host)).toEqual(before);
});

test('a snapshot that is gone or damaged is refused, and nothing is changed', () => {
  const host = book();
  expect(error(host, 'snapshot.restore', { id: 'нет' }).code).toBe('snapshot-gone');
  const { id } = takeSnapshot(host, 'Проба');
  const row = host.sheet('_backup').values[6];
  if (row) row[1] = String(row[1]).replace('есть', 'нет');
  const calls = host.calls.length;
  expect(error(host, 'snapshot.restore', { id }).code).toBe('snapshot-gone');
  expect(host.calls.slice(calls).filter((name) => /write|build|insert|delete/.test(name))).toEqual([]);
});

test('in the middle of a return, checks and summaries wait, and the way back is open', () => {
  const host = book();
  const { id } = takeSnapshot(host, 'Проба');
  disturb(host);
  const disturbed = inputsOf(host);
  let progress = value(host, 'snapshot.restore', { id });
  for (let step = 0; step < 4; step += 1) progress = value(host, 'job.step', { job: progress.job });
  expect(error(host, 'check.run', {}).code).toBe('upgrade-busy');
  const state = value(host, 'job.cancel', { job: progress.job });
  if (state.kind !== 'building') throw new Error(state.kind);
  finish(host, value(host, 'job.step', { job: state.job.job }));
  expect(inputsOf(host)).toEqual(disturbed);
});

test('what a person types while a return is under way stays, and is named', () => {
  const host = book();
  const { id } = takeSnapshot(host, 'Проба');
  disturb(host);
  let progress = value(host, 'snapshot.restore', { id });
  const year = host.sheet('Паспорт').values.find(([key]) => key === 'year');
  year?.splice(2, 1, '2030');
  while (!progress.finished) progress = value(host, 'job.step', { job: progress.job });
  expect(progress.step).toBe('Готово. Оставлено то, что вы ввели за это время: Паспорт · year');
  expect(inputsOf(host).passport.year).toBe('2030');
});
