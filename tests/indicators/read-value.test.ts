import { readValue } from '../../src/indicators/read-value';

test.each([
  ['1 234,5', 1234.5],
  ['1\u00a0234', 1234],
  ['−3,5', -3.5],
  ['45 %', 0.45],
  ['45,5%', 0.455],
  [0, 0],
  ['0', 0],
  ['', null],
  [' \u200b', null],
  [null, null],
])('%j is %j', (cell, value) => {
  expect(readValue(cell, true)).toBe(value);
});

test.each([
  ['много', '«много» — не число'],
  ['12 чел.', '«12 чел.» — не число'],
  ['1,2,3', '«1,2,3» — не число'],
  ['#DIV/0!', 'ошибка #DIV/0!'],
  [true, 'ИСТИНА вместо числа'],
  [new Date('2021-03-04T21:00:00Z'), 'дата 05.03.2021 вместо числа'],
  [Number.NaN, 'не число'],
])('%j says why it is no number', (cell, problem) => {
  expect(readValue(cell, true)).toEqual({ problem });
});

test('a percent is no count', () => {
  expect(readValue('45 %', false)).toEqual({ problem: '«45 %» — процент, ожидается число' });
});
