import { countWords } from '../../sidebar/text/count-words';
import { findingPlace } from '../../sidebar/text/finding-place';
import { formatTime } from '../../sidebar/text/format-time';
import { scoreWords } from '../../sidebar/text/score-words';
import { splitLead } from '../../sidebar/text/split-lead';
import { plural } from '../../src/catalog/plural';
import { formatNumber } from '../../src/summary/format-number';
import { formatPercent } from '../../src/summary/format-percent';

test.each([
  [0, 'позиций'],
  [1, 'позиция'],
  [2, 'позиции'],
  [4, 'позиции'],
  [5, 'позиций'],
  [10, 'позиций'],
  [11, 'позиций'],
  [12, 'позиций'],
  [14, 'позиций'],
  [15, 'позиций'],
  [20, 'позиций'],
  [21, 'позиция'],
  [22, 'позиции'],
  [25, 'позиций'],
  [111, 'позиций'],
  [121, 'позиция'],
  [293, 'позиции'],
  [2.5, 'позиции'],
])('%d takes the form «%s»', (count, form) => {
  expect(plural(count, 'позиция', 'позиции', 'позиций')).toBe(form);
});

test('a number and its noun never part at the end of a line', () => {
  expect(countWords(1204, 'point')).toBe('1\u00a0204\u00a0балла');
});

test.each([
  [0, '0'],
  [-0, '0'],
  [96.5, '96,5'],
  [0.125, '0,13'],
  [0.1 + 0.2, '0,3'],
  [999, '999'],
  [1000, '1\u00a0000'],
  [1234567.5, '1\u00a0234\u00a0567,5'],
  [-3, '−3'],
  [-0.001, '0'],
])('the number %d is written %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test.each([
  [0, '0\u00a0%'],
  [0.0001, '0,1\u00a0%'],
  [0.125, '12,5\u00a0%'],
  [0.9994, '99,9\u00a0%'],
  [0.9999, '99,9\u00a0%'],
  [1, '100\u00a0%'],
])('the share %d is written %s: neither begun nor done by rounding', (fraction, text) => {
  expect(formatPercent(fraction)).toBe(text);
});

test('points stand beside their maximum and their share', () => {
  expect(scoreWords(96, 342)).toBe('96 из 342 (28,1\u00a0%)');
});

test('points that a bad row keeps from being counted are not shown as zero', () => {
  expect(scoreWords(null, 342)).toBe('не считаются: есть ошибочный ответ');
});

test('a maximum of zero gives no share', () => {
  expect(scoreWords(0, 0)).toBe('0 из 0');
});

test('a moment of today is shown as a time, of another day with its date, and nonsense as nothing', () => {
  const now = new Date(2021, 2, 1, 12, 0).getTime();
  expect(formatTime(new Date(2021, 2, 1, 9, 5).toISOString(), now)).toBe('09:05');
  expect(formatTime(new Date(2021, 1, 28, 23, 59).toISOString(), now)).toBe('28.02.2021 23:59');
  expect(formatTime('вчера', now)).toBe('');
});

test('a finding is placed by the code of its position, or by its row where it has none', () => {
  const cell = { sheetId: 1, sheetName: '1.1 Оценка', code: '1.1.4.03', column: 'answer', row: 12 };
  expect(findingPlace(cell)).toBe('лист «1.1 Оценка», позиция 1.1.4.03');
  expect(findingPlace({ ...cell, code: '' })).toBe('лист «1.1 Оценка», строка 12');
});

test('a long note is parted at the end of its first sentence', () => {
  expect(splitLead('Это иллюстрация: не оценка. Этапы 4-9 пусты.')).toEqual({
    lead: 'Это иллюстрация: не оценка.',
    rest: 'Этапы 4-9 пусты.',
  });
  expect(splitLead('Одно предложение')).toEqual({ lead: 'Одно предложение', rest: '' });
});
