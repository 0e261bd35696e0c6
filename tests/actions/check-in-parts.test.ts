import type { CheckProgress } from '../../src/actions/calls';
import { error, value } from './drive-host';
import type { MemoryHost } from './memory-host';
import { book, put } from './small-book';

function checkInParts(host: MemoryHost): CheckProgress[] {
  const seen = [value(host, 'check.start', {})];
  for (let last = seen[0]; last && last.report === null && seen.length < 20; ) {
    last = value(host, 'check.part', { check: last.check });
    seen.push(last);
  }
  return seen;
}

test('a check in parts says the same as the check in one, and names each sheet before it is read', () => {
  const host = book(['1.2', '2.4']);
  put(host, '2.4.1.01', 'answer', '1 — есть');
  put(host, '2.4.1.01', 'document', new Date('2026-01-05T21:00:00Z'));
  put(host, '1.2.1.01', 'answer', 'да', '1.2 Оценка');
  const parts = checkInParts(host);
  expect(parts.map(({ done, total, step, report }) => [done, total, step, report !== null])).toEqual([
    [1, 4, 'Лист «1.2 Оценка»', false],
    [2, 4, 'Лист «2.4 Оценка»', false],
    [3, 4, 'Выводы и столбцы «Что исправить»', false],
    [4, 4, 'Готово', true],
  ]);
  expect(parts[3]?.report).toEqual(value(host, 'check.run', {}));
});

test('each sheet is read once and looked at once more before its column is written', () => {
  const host = book(['1.2', '2.4']);
  host.calls.splice(0);
  checkInParts(host);
  const count = (name: string) => host.calls.filter((call) => call === name).length;
  // «Методика», «Паспорт» and two score sheets, the register with its links; then the two score sheets again.
  expect(count('readSheet')).toBe(4);
  expect(count('readLinked')).toBe(1);
  expect(count('readArea')).toBe(2);
  expect(count('readBlock')).toBe(1);
  expect(count('write')).toBe(2);
});

test('stopped before the last part, it has written nothing', () => {
  const host = book(['1.2', '2.4']);
  host.calls.splice(0);
  const { check } = value(host, 'check.start', {});
  value(host, 'check.part', { check });
  value(host, 'check.part', { check });
  expect(host.calls.filter((call) => call.startsWith('write'))).toEqual([]);
});

test('what was read is forgotten: the person is told to check again; another check is not disturbed', () => {
  const host = book();
  expect(error(host, 'check.part', { check: 'чужая' }).code).toBe('check-gone');
  const { check } = value(host, 'check.start', {});
  value(host, 'check.part', { check });
  const recall = host.recall;
  host.recall = (name) => (name.endsWith('documents') ? null : recall(name));
  expect(error(host, 'check.part', { check }).code).toBe('check-gone');
});

test('rows moved between a part and the last: nothing is written, the person is told', () => {
  const host = book();
  const { check } = value(host, 'check.start', {});
  value(host, 'check.part', { check });
  const { values } = host.sheet('2.4 Оценка');
  values.splice(5, 2, ...values.slice(5, 7).reverse());
  expect(error(host, 'check.part', { check }).code).toBe('sheet-moved');
});

test('a damaged «Методика» ends the check at its start', () => {
  const host = book();
  const row = host.sheet('Методика').values[4];
  if (row) row[7] = 'сколько хочу';
  expect(error(host, 'check.start', {}).code).toBe('method-damaged');
});
