import { readAnswer } from '../../src/answers/read-answer';

const codes = (...list: string[]) => list.map((code) => ({ code, words: '' }));
const INDICATOR = codes('0', '1', '2', 'неэф', 'н/п');
const HALVES = codes('0', '0.5', '1');
const YES_NO = codes('0', '1');

const points = (number: number) => ({ state: 'answered', code: String(number), number, ineffective: false });

test.each([
  ['a bare code', '1', 1],
  ['a number', 2, 2],
  ['zero, which is an answer', 0, 0],
  ['zero as text', '0', 0],
  ['a code with its words', '1 — не соответствуют обоснованной цели', 1],
  ['a hyphen for a dash', '2 - соответствуют', 2],
  ['a short dash', '2 – соответствуют', 2],
  ['a non-breaking hyphen', '2 \u2011 соответствуют', 2],
  ['no spaces at all', '1—нет', 1],
  ['a dash with nothing behind it', '1 —', 1],
  ['only the first dash counts', '1 — есть — и 2', 1],
  ['ordinary spaces around', '  1  ', 1],
  ['non-breaking spaces around', '\u00a01\u00a0— есть', 1],
  ['zero-width spaces around', '\u200b1\ufeff', 1],
  ['a soft hyphen inside', '1\u00ad — есть', 1],
  ['a tab and a line break around', '\t1\n', 1],
  ['trailing zeros', '1,0', 1],
  ['a leading zero', '01', 1],
  ['a mark of writing direction', '\u200e1\u200f', 1],
  ['a number that is right but for binary dust', 0.7 + 0.3 + 1e-13, 1],
])('%s is read', (_, cell, number) => {
  expect(readAnswer(cell, INDICATOR)).toEqual(points(number));
});

test.each(['0,5', '0.5', '0,50', 0.5, '0,5 — частично'])('a decimal comma is a point: %p', (cell) => {
  expect(readAnswer(cell, HALVES)).toEqual(points(0.5));
});

test.each(['', ' ', '\u00a0', '\u200b', '\u00ad', '\n', null, undefined])('%p is no answer, and no zero', (cell) => {
  expect(readAnswer(cell, INDICATOR)).toEqual({ state: 'unanswered' });
});

test.each(['н/п', 'Н/П', ' н/п — нет таких школ', 'н/\u00adп', 'H/П'])('%p is not applicable', (cell) => {
  expect(readAnswer(cell, INDICATOR)).toEqual({ state: 'not-applicable' });
});

test.each(['неэф', 'НЕЭФ', 'Неэф – показатель', '\u00a0неэф', 'нeэф', 'HEЭФ'])(
  '%p is an ineffective indicator of 0 points',
  (cell) => {
    expect(readAnswer(cell, INDICATOR)).toEqual({ state: 'answered', code: 'неэф', number: 0, ineffective: true });
  },
);

test.each([
  ['2', 'ответ «2» не из шкалы; ожидается: 0; 1'],
  [2, 'ответ «2» не из шкалы; ожидается: 0; 1'],
  [0.5, 'ответ «0,5» не из шкалы; ожидается: 0; 1'],
  [-1, 'ответ «-1» не из шкалы; ожидается: 0; 1'],
  ['-1', 'ответ «-1» не из шкалы; ожидается: 0; 1'],
  ['— есть', 'ответ «— есть» не из шкалы; ожидается: 0; 1'],
  ['есть', 'ответ «есть» не из шкалы; ожидается: 0; 1'],
  ['1 есть', 'ответ «1 есть» не из шкалы; ожидается: 0; 1'],
  ['0; 1', 'ответ «0; 1» не из шкалы; ожидается: 0; 1'],
  ['1.2.3', 'ответ «1.2.3» не из шкалы; ожидается: 0; 1'],
  ['н/п', 'ответ «н/п» здесь не предусмотрен; ожидается: 0; 1'],
  ['неэф', 'ответ «неэф» не из шкалы; ожидается: 0; 1'],
  ['1e0', 'ответ «1e0» не из шкалы; ожидается: 0; 1'],
  [Number.NaN, 'ответ «NaN» не из шкалы; ожидается: 0; 1'],
  [1e21, 'ответ «1e+21» не из шкалы; ожидается: 0; 1'],
  ['１', 'ответ «１» не из шкалы; ожидается: 0; 1'],
  ['__proto__', 'ответ «__proto__» не из шкалы; ожидается: 0; 1'],
  ['Infinity', 'ответ «Infinity» не из шкалы; ожидается: 0; 1'],
  [true, 'вместо ответа флажок ИСТИНА; ожидается: 0; 1'],
  [false, 'вместо ответа флажок ЛОЖЬ; ожидается: 0; 1'],
  ['#REF!', 'вместо ответа ошибка #REF!; ожидается: 0; 1'],
  ['#ИМЯ?', 'вместо ответа ошибка #ИМЯ?; ожидается: 0; 1'],
  ['#N/A', 'вместо ответа ошибка #N/A; ожидается: 0; 1'],
  [new Date('2024-01-01T21:00:00Z'), 'вместо ответа дата 02.01.2024; ожидается: 0; 1'],
])('%p is invalid and says why', (cell, reason) => {
  expect(readAnswer(cell, YES_NO)).toEqual({ state: 'invalid', reason });
});

test('a long text in the answer is shown from its beginning only', () => {
  const answer = readAnswer('Положение утверждено приказом управления образования от 1 сентября', YES_NO);
  expect(answer).toEqual({
    state: 'invalid',
    reason: 'ответ «Положение утверждено приказом управления…» не из шкалы; ожидается: 0; 1',
  });
});
