import { readRubricTable } from '../../src/catalog/read-rubric-table';
import { scoreRows } from '../../src/scoring/score-rows';
import { totalScopes } from '../../src/scoring/total-scopes';
import { readMiniRubric } from '../examples/read-examples';

const { rubric } = readRubricTable(readMiniRubric());
const totalsOf = (rows: [code: string, answer: string, document?: string, comment?: string][]) =>
  totalScopes(
    scoreRows(
      rows.map(([code, answer, document = '', comment = '']) => ({ code, answer, documents: [document], comment })),
      rubric,
    ),
    rubric,
    { 1: 'Механизмы управления качеством результатов' },
  );

test('a total counts what is answered, not applicable and complete, and both maxima', () => {
  // Maxima: 1 + 1 (н/п) + 2 + 4; points: 1 + 2; complete: the goal with its document and the н/п with its comment.
  const { total } = totalsOf([
    ['1.1.1.01', '1', '3'],
    ['1.1.1.02', 'н/п', '', 'нет таких школ'],
    ['1.1.2.01', '2'],
    ['1.1.5.01', ''],
  ]);
  expect(total).toMatchObject({
    score: 3,
    maximum: 7,
    fullMaximum: 8,
    fraction: 3 / 7,
    positions: 4,
    answered: 2,
    notApplicable: 1,
    complete: 2,
    problems: [],
  });
});

test('with nothing but н/п and penalties the maximum is 0 and there is no fraction', () => {
  const { total } = totalsOf([
    ['1.1.1.02', 'н/п'],
    ['1.1.2.03', '0'],
  ]);
  expect(total).toMatchObject({ maximum: 0, fullMaximum: 1, fraction: null });
});

test('retired positions are in no count', () => {
  const { total } = totalsOf([
    ['1.1.1.01', '1', '3'],
    ['1.1.9.01', '1', '3'],
  ]);
  expect(total).toMatchObject({ positions: 1, answered: 1, complete: 1, fullMaximum: 1 });
  expect(total.stages[8]).toBeNull();
});

test('stages that hold a bad row are told in their order, be the code known or not', () => {
  const { total } = totalsOf([
    ['2.1.7.01', 'да'],
    ['1.1.1.77', '1'],
    ['1.1.5.01', '9'],
    ['итого', ''],
  ]);
  expect(total.badStages).toEqual([1, 5, 7]);
  expect(total.problems.length).toBe(4);
});

test('a mechanism goes by its title where one is given, else by its number', () => {
  const { mechanisms } = totalsOf([
    ['1.1.1.01', '1'],
    ['2.1.7.01', '1'],
  ]);
  expect(mechanisms.map(({ code, title }) => [code, title])).toEqual([
    ['1', 'Механизмы управления качеством результатов'],
    ['2', 'Механизм 2'],
  ]);
});
