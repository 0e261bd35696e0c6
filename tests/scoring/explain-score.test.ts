import { readRubricTable } from '../../src/catalog/read-rubric-table';
import { explainScore } from '../../src/scoring/explain-score';
import { scoreRows } from '../../src/scoring/score-rows';
import { takeUniverse } from '../../src/scoring/take-universe';
import { readMiniRubric } from '../examples/read-examples';

const { rubric } = readRubricTable(readMiniRubric());
const explain = (answers: Record<string, string>, system = '1.1') => {
  const own = rubric.positions.filter((position) => position.system === system);
  const scored = scoreRows(
    own.map(({ code }) => ({ code, answer: answers[code] ?? '' })),
    rubric,
  );
  return explainScore(takeUniverse(scored, rubric));
};
const reasons = (explained: ReturnType<typeof explain>) =>
  Object.fromEntries(explained.stages.flatMap(({ positions }) => positions.map(({ code, reason }) => [code, reason])));

test('every position says what it gives and why; the sums can be added up by hand', () => {
  const explained = explain({
    '1.1.1.01': '1',
    '1.1.1.02': 'н/п',
    '1.1.2.01': 'неэф',
    '1.1.2.02': '1',
    '1.1.4.01': '1',
    '1.1.4.02': '1',
    '1.1.5.01': '3',
  });
  expect(reasons(explained)).toEqual({
    '1.1.1.01': 'scale',
    '1.1.1.02': 'not-applicable',
    '1.1.2.01': 'ineffective',
    '1.1.2.02': 'scale',
    '1.1.2.03': 'unanswered',
    '1.1.4.01': 'cancelled',
    '1.1.4.02': 'scale',
    '1.1.4.03': 'unanswered',
    '1.1.5.01': 'scale',
  });
  // By hand: goals 1; indicators 0 + 1; monitoring 0 (cancelled) + 1; analysis 3. Maxima 1 + (1) | 2 + 2 | 1 + 1 + 1 | 4.
  expect(explained.stages.map(({ stage, sum, maximum }) => [stage, sum, maximum])).toEqual([
    [1, 1, 1],
    [2, 1, 4],
    [4, 1, 3],
    [5, 3, 4],
  ]);
  expect(explained).toMatchObject({ sum: 6, score: 6, maximum: 12, fullMaximum: 13 });
  const cancelled = explained.stages[2]?.positions[0];
  expect(cancelled).toMatchObject({ points: 0, maximum: 1, because: ['1.1.2.01'], answer: '1 — есть' });
});

test('a penalty larger than the points of its component shows 0 there and still counts in full in the system', () => {
  const explained = explain({ '1.1.2.03': '1', '1.1.1.01': '1' });
  expect(explained.stages[1]).toMatchObject({ stage: 2, sum: -2, score: 0 });
  expect(explained).toMatchObject({ sum: -1, score: 0 });
  expect(reasons(explained)['1.1.2.03']).toBe('penalty');
});

test('a penalty answered «нет» takes nothing, one of unknown size takes nothing and says so', () => {
  expect(reasons(explain({ '1.1.2.03': '0' }))['1.1.2.03']).toBe('penalty-none');
  expect(reasons(explain({ '1.2.2.01': '1' }, '1.2'))['1.2.2.01']).toBe('penalty-unknown');
});

test('a row that cannot be read is named with what is wrong, and adds nothing', () => {
  const explained = explain({ '1.1.1.01': 'да', '1.1.1.02': '1' });
  expect(explained.sum).toBe(1);
  expect(explained.stages[0]?.positions[0]).toMatchObject({
    reason: 'bad-row',
    points: null,
    answer: null,
    problem: '1.1.1.01: ответ «да» не из шкалы; ожидается: 0; 1',
  });
});

test('the sum is the one that the totals give', () => {
  expect(explain({ '2.1.7.01': '0,5', '2.1.2.01': '1' }, '2.1')).toMatchObject({ sum: -2.5, score: 0, maximum: 1 });
});
