import { callFunction } from '../addon/call-function';
import { readDocstrings } from './read-docstrings';

// A sheet as the help's examples picture it: codes in A, answers in F, evidence in H:L, from row 7 on.
const rubric = callFunction('MCQM_RUBRIC', 'municipal-model') as unknown[][];
const CELLS: Record<string, unknown> = {
  'A7:A60': rubric.slice(1, 55).map((row) => [row[0]]),
  'F7:F60': rubric.slice(1, 55).map((row, index) => [index % 2 === 0 ? String(row[8]).split('\n')[1] : '']),
  'H7:L60': rubric.slice(1, 55).map(() => [1, 'п. 2', '', '', '']),
  N3: 0.7,
  'R2:S5': [
    [0, 'низкий'],
    [0.4, 'средний'],
    [0.7, 'высокий'],
    ['', ''],
  ],
};

const formulas = readDocstrings('src/addon/custom-functions').filter(({ example }) => example.startsWith('='));

test('every custom function shows a formula', () => {
  expect(formulas.map(({ name }) => name).sort()).toEqual([
    'MCQM_COMPLETENESS',
    'MCQM_GAPS',
    'MCQM_LEVEL',
    'MCQM_MAX',
    'MCQM_PERCENT',
    'MCQM_POINTS',
    'MCQM_RUBRIC',
    'MCQM_SCORE',
    'MCQM_SUMMARY',
  ]);
});

test.each(formulas.map(({ name, example }) => [example, name] as const))('%s counts', (example, name) => {
  const inside = new RegExp(`^=${name}\\((.*)\\)$`).exec(example)?.[1] ?? '';
  const values = inside.split('; ').map((part) => (part in CELLS ? CELLS[part] : JSON.parse(part)));
  const result = callFunction(name, ...values);
  expect(JSON.stringify(result)).toMatch(/[1-9а-я]/);
  expect(JSON.stringify(result)).not.toContain('⚠');
});
