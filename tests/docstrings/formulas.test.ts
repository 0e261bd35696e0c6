import { callFunction } from '../addon/call-function';
import { readDocstrings } from './read-docstrings';

// The sheets as a new workbook has them: codes in A, answers in F, evidence in H:L, their header in row 5; «Методика»
// with its header in row 4 and the locked row at its end.
const rubric = callFunction('MCQM_RUBRIC', 'municipal-model') as unknown[][];
const rows = rubric.slice(1, 56);
const CELLS: Record<string, unknown> = {
  'A5:A60': [[rubric[0]?.[0]], ...rows.map((row) => [row[0]])],
  'F5:F60': [['Самооценка'], ...rows.map((row, index) => [index % 2 === 0 ? String(row[8]).split('\n')[1] : ''])],
  'H5:L60': [['Документ №', '', '', '', 'Комментарий'], ...rows.map(() => [1, 'п. 2', '', '', ''])],
  "'Методика'!A4:O298": [...rubric, Array(15).fill('')],
  'E5:E60': [['март 2022'], ['ежегодно, май'], ['по графику']],
  'C5:E20': Array.from({ length: 16 }, (_, row) => [row + 1, row + 2, row + 3]),
  'F5:H20': Array.from({ length: 16 }, () => [20, 20, 20]),
  'C4:E4': [[2019, 2020, 2021]],
  'E5:E20': Array.from({ length: 16 }, (_, row) => [row]),
  'I5:I20': Array.from({ length: 16 }, () => [5]),
  'C4:C60': [['Вид'], ...Array.from({ length: 56 }, () => ['доля'])],
  'D3:F3': [[2019, 2020, 2021]],
  'D4:F60': [['', '', ''], ...Array.from({ length: 56 }, (_, row) => [row, row, row])],
  'G4:I60': [['', '', ''], ...Array.from({ length: 56 }, () => [60, 60, 60])],
  'P4:P60': [['Цель'], ...Array.from({ length: 56 }, () => [0.5])],
  'Q4:Q60': [['Чего хотят'], ...Array.from({ length: 56 }, () => ['больше'])],
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
    'MCQM_DEADLINE',
    'MCQM_DYNAMICS',
    'MCQM_GAPS',
    'MCQM_INDICATORS',
    'MCQM_LEVEL',
    'MCQM_MAX',
    'MCQM_PERCENT',
    'MCQM_POINTS',
    'MCQM_RUBRIC',
    'MCQM_SCORE',
    'MCQM_SHARE',
    'MCQM_SUMMARY',
    'MCQM_TARGET',
  ]);
});

test.each(formulas.map(({ name, example }) => [example, name] as const))('%s counts', (example, name) => {
  const inside = new RegExp(`^=${name}\\((.*)\\)$`).exec(example)?.[1] ?? '';
  const values = inside.split('; ').map((part) => (part in CELLS ? CELLS[part] : JSON.parse(part)));
  const result = callFunction(name, ...values);
  expect(JSON.stringify(result)).toMatch(/[1-9а-я]/);
  expect(JSON.stringify(result)).not.toContain('⚠');
});
