import { findChains } from '../../src/completeness/find-chains';
import { judgeWritten, type WrittenBook } from './written-book';

// municipal-model, 2.4: goals .01-.06 (1 point each), indicators .01-.04 (2), monitoring and analysis .01-.04 (1 each, linked
// one to one), recommendations .01 (2), measures .01-.06 (1), decisions .01 (1), effectiveness .01 (1). Points were added by hand.
const chains = (book: WrittenBook) =>
  findChains(judgeWritten(book)).map(({ stage, hanging, atRisk, repair }) => ({
    stage,
    hanging,
    atRisk,
    kind: repair.kind,
    codes: repair.codes,
    points: repair.points,
  }));
const yes = (...codes: string[]) => Object.fromEntries(codes.map((code) => [code, { answer: '1' }]));
const proved = (...codes: string[]) => Object.fromEntries(codes.map((code) => [code, { answer: '1', document: '1' }]));

test('nothing answered, nothing broken; goals and indicators alone break nothing', () => {
  expect(chains({})).toEqual([]);
  expect(chains({ rows: proved('2.4.1.01', '2.4.2.01') })).toEqual([]);
});

test('a whole cycle holds when each link rests on its own', () => {
  const rows = proved('2.4.1.01', '2.4.2.01', '2.4.4.01', '2.4.5.01', '2.4.6.01', '2.4.7.01', '2.4.8.01', '2.4.9.01');
  expect(chains({ rows })).toEqual([]);
});

test('monitoring without its indicator: the chain breaks at the indicators, and the indicator mends it', () => {
  // At risk: monitoring 1. Back: 1 and the indicator’s own 2.
  expect(chains({ rows: yes('2.4.4.02') })).toEqual([
    { stage: 2, hanging: [4], atRisk: 1, kind: 'answer', codes: ['2.4.2.02'], points: 3 },
  ]);
});

test('an indicator of 1 point carries its monitoring as well as one of 2', () => {
  expect(chains({ rows: proved('2.4.2.02', '2.4.4.02') })).toEqual([]);
});

test('three stages hang on an analysis that is missing: one position of it carries them all, and the one that is cheapest is taken', () => {
  // Indicator and monitoring .03 stand, so analysis .03 is one cell; any other would be two or three.
  const rows = yes('2.4.2.03', '2.4.4.03', '2.4.6.01', '2.4.7.01', '2.4.8.01');
  // At risk: 1 + 1 + 1. Back: 3 and the analysis’ own 1.
  expect(chains({ rows })).toEqual([
    { stage: 5, hanging: [6, 7, 8], atRisk: 3, kind: 'answer', codes: ['2.4.5.03'], points: 4 },
  ]);
});

test('recommendations with nothing below them: the whole way down is named, from where it starts to break', () => {
  // Recommendations 1 at risk; indicator 2, monitoring 1, analysis 1 are to be filled.
  expect(chains({ rows: yes('2.4.6.01') })).toEqual([
    { stage: 2, hanging: [6], atRisk: 1, kind: 'answer', codes: ['2.4.2.01', '2.4.4.01', '2.4.5.01'], points: 5 },
  ]);
});

test('effectiveness rests on measures, and measures on analysis: both gaps are one chain from the earlier one', () => {
  const rows = yes('2.4.2.01', '2.4.4.01', '2.4.9.01');
  // At risk: effectiveness 1; to be filled: analysis 1 and a measure 1.
  expect(chains({ rows })).toEqual([
    { stage: 5, hanging: [9], atRisk: 1, kind: 'answer', codes: ['2.4.5.01', '2.4.7.01'], points: 3 },
  ]);
});

test('breaks at two stages are told apart, the earlier first', () => {
  const rows = yes('2.4.4.02', '2.4.2.01', '2.4.5.01');
  expect(chains({ rows }).map(({ stage, codes }) => [stage, codes])).toEqual([
    [2, ['2.4.2.02']],
    [4, ['2.4.4.01']],
  ]);
});

test('where the answers hold together, the same is asked of documents', () => {
  const rows = { ...yes('2.4.2.01', '2.4.4.01'), ...proved('2.4.5.01', '2.4.6.01') };
  // Analysis 1 and recommendations 1 are proved, what they rest on is not; a document brings no new points.
  expect(chains({ rows })).toEqual([
    { stage: 2, hanging: [5, 6], atRisk: 2, kind: 'document', codes: ['2.4.2.01', '2.4.4.01'], points: 2 },
  ]);
});

test('a bad row is no link of the chain, and what is не применимо is not to be filled', () => {
  const rows = { ...yes('2.4.4.02'), '2.4.2.02': { answer: 'н/п', comment: 'нет' } };
  expect(chains({ rows, allow: ['2.4.2.02'] })).toEqual([]);
});

test('analysis that rests on several monitorings needs one of them: that which brings most is taken', () => {
  // concept-2020: the analysis 1.1.5.01 rests on any of 1.1.4.01-03 (1 point each); their indicators are worth 2.
  const rows = yes('1.1.5.01', '1.1.2.02');
  const found = chains({ framework: 'concept-2020', systems: ['1.1'], rows });
  expect(found.map(({ stage, hanging, codes }) => [stage, hanging, codes])).toEqual([[4, [5], ['1.1.4.02']]]);
});

test('the words name the stage, what hangs on it, the positions to fill and what they bring', () => {
  const [chain] = findChains(judgeWritten({ rows: yes('2.4.2.03', '2.4.4.03', '2.4.6.01', '2.4.8.01') }));
  expect(chain?.sentence).toBe(
    'Система 2.4 «Система мониторинга качества дошкольного образования»: цикл рвётся на компоненте «Анализ», там нет ответов с баллами. Без опоры остаётся 2 балла: «Адресные рекомендации», «Управленческие решения».',
  );
  expect(chain?.repair.sentence).toBe(
    'Проверьте позиции 2.4.5.03. Если эта работа велась, ответьте на них: вместе с опорой вернётся до 3 баллов.',
  );
  expect(chain?.repair.cell).toMatchObject({ sheetName: '2.4 Оценка', code: '2.4.5.03', column: 'answer' });
});
