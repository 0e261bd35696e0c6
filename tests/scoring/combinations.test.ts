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
  for (const [goal, indicator, expected] of [
    ['1', '2', 1],
    ['0', '2', 0],
    ['0', '1', 0],
    ['', '', 0],
  ]) {
    const rows = [
      ['1.1.1.01', goal],
      ['1.1.2.02', indicator],
      ['1.1.2.03', '1'],
    ];
    const args = [rows.map(([code]) => [code]), rows.map(([, answer]) => [answer]), RUBRIC];
    expect(callFunction('MCQM_SCORE', ...args)).toBe(expected);
    const total = (callFunction('MCQM_SUMMARY', ...args) as unknown[][]).pop() as unknown[];
    const floored = Number(indicator || 0) < 2;
    expect(total[1]).toBe(floored ? 'Всего (штраф больше баллов, показан 0)' : 'Всего');
  }
});
