import { callFunction } from '../addon/call-function';
import { readMiniRubric } from '../examples/read-examples';

// Every combination of two indicators with the monitoring that rests on both (design, section 4). The rubric lets this
// monitoring be н/п, so that all states meet.
const RUBRIC = readMiniRubric().map((row) =>
  row[0] === '1.1.4.03' ? row.map((cell, index) => (index === 7 ? '0; 1; н/п' : cell)) : row,
);
const [A, B, MONITORING] = ['1.1.2.01', '1.1.2.02', '1.1.4.03'];

/** `null`: the row is not there at all. */
const INDICATORS = [null, '', '0', '1', '2', 'неэф', '7'];
const OWN = ['', '0', '1', 'н/п', '7'];

const combinations = INDICATORS.flatMap((a) => INDICATORS.flatMap((b) => OWN.map((own) => ({ a, b, own }))));

/** The monitoring's cell, told once more case by case. */
function expectedCell({ a, b, own }: (typeof combinations)[number]): unknown {
  if (own === '7') return '⚠ ответ «7» не из шкалы; ожидается: 0; 1; н/п';
  if (a === null) return `⚠ нет строки показателя ${A}`;
  if (b === null) return `⚠ нет строки показателя ${B}`;
  if (own === 'н/п') return '';
  if (a === 'неэф' && b === 'неэф') return 0;
  return own === '' ? '' : Number(own);
}

test('every meeting of two indicators and their monitoring gives the points of the table of cases', () => {
  expect(combinations.length).toBe(245);
  for (const combination of combinations) {
    const rows = [
      [MONITORING, combination.own],
      ...(combination.a === null ? [] : [[A, combination.a]]),
      ...(combination.b === null ? [] : [[B, combination.b]]),
    ];
    const codes = rows.map(([code]) => [code]);
    const answers = rows.map(([, answer]) => [answer]);
    const points = (callFunction('MCQM_POINTS', codes, answers, RUBRIC) as unknown[][]).flat();
    expect({ ...combination, cell: points[0] }).toEqual({ ...combination, cell: expectedCell(combination) });

    const bad = points.some((cell) => String(cell).startsWith('⚠'));
    const total = () => callFunction('MCQM_SCORE', codes, answers, RUBRIC);
    if (bad) expect(total).toThrow(/не из шкалы|нет строки показателя/);
    else expect(total()).toBe(points.reduce<number>((sum, cell) => sum + Number(cell || 0), 0));

    const maximum = () => callFunction('MCQM_MAX', codes, answers, RUBRIC);
    if (bad) expect(maximum).toThrow();
    else expect(maximum()).toBe(4 + (combination.own === 'н/п' ? 0 : 1));
  }
});

test('a penalty meets points above, at and below its size', () => {
  const held = 'Всего (штраф больше баллов, показан 0)';
  for (const [goal, indicator, expected, note] of [
    ['1', '2', 1, 'Всего'],
    ['0', '2', 0, 'Всего'],
    ['0', '1', 0, held],
    ['', '', 0, held],
  ]) {
    const rows = [
      ['1.1.1.01', goal],
      ['1.1.2.02', indicator],
      ['1.1.2.03', '1'],
    ];
    const args = [rows.map(([code]) => [code]), rows.map(([, answer]) => [answer]), RUBRIC];
    expect(callFunction('MCQM_SCORE', ...args)).toBe(expected);
    const total = (callFunction('MCQM_SUMMARY', ...args) as unknown[][]).pop() as unknown[];
    expect(total[1]).toBe(note);
  }
});

test('a stage held at zero says so, and what it owes still counts in the total', () => {
  const rows = [
    ['1.1.1.01', '1'],
    ['1.1.2.03', '1'],
    ['1.1.5.01', '4'],
  ];
  const args = [rows.map(([code]) => [code]), rows.map(([, answer]) => [answer]), RUBRIC];
  const total = (callFunction('MCQM_SUMMARY', ...args) as unknown[][]).pop() as unknown[];
  expect(total[1]).toBe('Всего (штраф больше баллов этапа 2: у этапа показан 0, в сумме вычтено)');
  // Goals 1, indicators 0 instead of -2, analysis 4; 1 - 2 + 4 = 3.
  expect([total[2], total[3], total[6], total[11]]).toEqual([1, 0, 4, 3]);
  expect(callFunction('MCQM_SCORE', ...args)).toBe(3);
});

test('a link to a retired indicator binds nothing: its row may be gone, and the other indicator decides', () => {
  const rubric = RUBRIC.map((row) => (row[0] === A ? [...row.slice(0, 14), 'исключена'] : row));
  const points = (rows: string[][]) =>
    callFunction(
      'MCQM_POINTS',
      rows.map(([code]) => [code]),
      rows.map(([, answer]) => [answer]),
      rubric,
    );
  expect(points([['1.1.4.01', '1']])).toEqual([[1]]);
  expect(
    points([
      [MONITORING, '1'],
      [B, 'неэф'],
    ]),
  ).toEqual([[0], [0]]);
});

test('a code that names no place blames the total and no system', () => {
  const args = [[['итого'], ['1.1.1.01']], [['1'], ['1']], RUBRIC];
  const [, system, mechanism, total] = callFunction('MCQM_SUMMARY', ...args) as unknown[][];
  expect([system?.[11], mechanism?.[11]]).toEqual([1, 1]);
  expect(total?.[11]).toBe('⚠ кода итого нет в методике mini-test@1, ожидается код вида 1.1.4.03');
  expect(() => callFunction('MCQM_SCORE', ...args, '1.2')).toThrow(
    new Error('кода итого нет в методике mini-test@1, ожидается код вида 1.1.4.03'),
  );
});
