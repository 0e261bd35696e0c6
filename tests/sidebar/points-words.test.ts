import { explainWords } from '../../sidebar/text/explain-words';
import { effortWords, gapWords } from '../../sidebar/text/gap-words';
import { reasonWords } from '../../sidebar/text/reason-words';
import { signed } from '../../sidebar/text/signed';
import { stepWords } from '../../sidebar/text/step-words';
import type { PointsExplained } from '../../src/actions/explain-points';
import { readRubricTable } from '../../src/catalog/read-rubric-table';
import { explainScore } from '../../src/scoring/explain-score';
import { GAP_WORK, type GapKind } from '../../src/scoring/gap-work';
import { scoreRows } from '../../src/scoring/score-rows';
import { takeUniverse } from '../../src/scoring/take-universe';
import { readMiniRubric } from '../examples/read-examples';

const { rubric } = readRubricTable(readMiniRubric());
const cell = { sheetId: 1, sheetName: 'лист', code: '', column: 'answer', row: 1 };

/** The explanation of one system of the little rubric, as the add-on would send it. */
function explain(answers: Record<string, string>, system = '1.1'): PointsExplained {
  const own = rubric.positions.filter((position) => position.system === system);
  const rows = own.map(({ code }) => ({ code, answer: answers[code] ?? '' }));
  const { stages, ...sum } = explainScore(takeUniverse(scoreRows(rows, rubric), rubric));
  const placed = stages.map((stage) => ({ ...stage, positions: stage.positions.map((one) => ({ ...one, cell })) }));
  return { system, title: 'Первая', ...sum, stages: placed, systems: [], problems: [] };
}

test('the sum, the maximum less н/п, blanks and ineffective indicators are said so that a person can add them up', () => {
  // By hand: goals 1; indicators 0 + 1; monitoring 0 (cancelled) + 1; analysis 3; н/п takes 1 out of 13.
  const answers = {
    '1.1.1.01': '1',
    '1.1.1.02': 'н/п',
    '1.1.2.01': 'неэф',
    '1.1.2.02': '1',
    '1.1.4.01': '1',
    '1.1.4.02': '1',
    '1.1.5.01': '3',
  };
  expect(explainWords(explain(answers)).map((sentence) => sentence.replace(/\u00a0/g, ' '))).toEqual([
    'По компонентам цикла: 1 + 1 + 1 + 3 = 6.',
    'Максимум: 13 за все позиции минус 1 за «н/п» (1 позиция: 1.1.1.02) = 12.',
    'Без ответа: 2 позиции. Они дают 0, но в максимуме остаются: 1 балл.',
    'Неэффективные показатели дают 0: 1.1.2.01. Мониторинг, который держится только на них, тоже даёт 0: 1.1.4.01.',
  ]);
});

test('a penalty, and what the floor changes, are said with their numbers', () => {
  const [sum, , , penalty, stage, floor] = explainWords(explain({ '1.1.2.03': '1', '1.1.1.01': '1' }));
  expect(sum).toBe('По компонентам цикла: 1 + (−2) + 0 + 0 = (−1).');
  expect(penalty).toBe('Вычет 1.1.2.03: (−2).');
  expect(stage).toBe('Компонент «Показатели» ниже нуля: сам он показан как 0, а в сумму системы входит как (−2).');
  expect(floor).toBe('Сумма системы ниже нуля, поэтому показан 0.');
});

test('a penalty of unknown size is said to take nothing', () => {
  expect(explainWords(explain({ '1.2.2.01': '1' }, '1.2'))).toContain(
    'Вычет 1.2.2.01: размер в методике не задан, поэтому ничего не вычтено.',
  );
});

test('every reason of a position has its words', () => {
  const { stages } = explain({
    '1.1.1.01': '1',
    '1.1.1.02': 'н/п',
    '1.1.2.01': 'неэф',
    '1.1.2.03': '0',
    '1.1.5.01': 'да',
  });
  const words = stages.flatMap(({ positions }) => positions.map((one) => `${one.code} ${reasonWords(one)}`));
  expect(words).toEqual([
    '1.1.1.01 ответ «1 — есть»',
    '1.1.1.02 не применимо: вне максимума',
    '1.1.2.01 показатель неэффективный',
    '1.1.2.02 нет ответа',
    '1.1.2.03 вычета нет',
    '1.1.4.01 обнулено: показатель 1.1.2.01 неэффективный',
    '1.1.4.02 нет ответа',
    '1.1.4.03 нет ответа',
    expect.stringMatching(/^1\.1\.5\.01 1\.1\.5\.01: ответ «да» не из шкалы/),
  ]);
});

test('numbers below zero stand in brackets with a real minus', () => {
  expect([signed(2.5), signed(0), signed(-2)]).toEqual(['2,5', '0', '(−2)']);
});

test('every kind of gap says what to do and how much work it is, and names the document at hand', () => {
  for (const kind of Object.keys(GAP_WORK) as GapKind[]) {
    expect(gapWords({ kind, document: null })).toMatch(/^[А-Я].*\.$/);
    expect(effortWords(kind)).not.toBe('');
  }
  const document = { no: '3', title: 'Приказ', proves: 1 };
  expect(gapWords({ kind: 'same-document', document }).replace(/\u00a0/g, ' ')).toBe(
    'Посмотрите документ № 3: он уже подтверждает здесь 1 позицию и может подтвердить эти.',
  );
  expect(gapWords({ kind: 'write', document: { ...document, proves: 5 } }).replace(/\u00a0/g, ' ')).toBe(
    'Впишите недостающее в документ № 3: он уже подтверждает здесь 5 позиций.',
  );
});

test('a step is said with its count and its system by title', () => {
  const said = (kind: Parameters<typeof stepWords>[0]['kind'], count: number, system = '') =>
    Object.values(stepWords({ kind, count }, system))
      .join(' | ')
      .replace(/\u00a0/g, ' ');
  expect(said('finish-system', 1, '1.1 Первая')).toBe('Закончите: 1.1 Первая | Осталось без ответа: 1 позиция.');
  expect(said('prove-points', 22)).toBe('Укажите документы: 22 позиции | Балл без подтверждения эксперт снимет.');
  expect(said('mend-rows', 5)).toBe('Исправьте ошибочные ответы: 5 позиций | Пока они есть, баллы не считаются.');
});
