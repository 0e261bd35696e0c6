import { readRubricTable } from '../../src/catalog/read-rubric-table';
import { inScope, parseScope } from '../../src/catalog/scope';
import { STAGES } from '../../src/catalog/stages';
import { readMiniRubric } from '../examples/read-examples';

const { rubric } = readRubricTable(readMiniRubric());
const scope = (mechanism: string | null, system: string | null, stage: number | null) => ({ mechanism, system, stage });

test.each([
  ['', scope(null, null, null)],
  [undefined, scope(null, null, null)],
  [null, scope(null, null, null)],
  ['\u00a0', scope(null, null, null)],
  ['1', scope('1', null, null)],
  [1, scope('1', null, null)],
  ['1.1', scope(null, '1.1', null)],
  [1.1, scope(null, '1.1', null)],
  ['1,1', scope(null, '1.1', null)],
  ['/4', scope(null, null, 4)],
  ['/мониторинг', scope(null, null, 4)],
  ['/ Мониторинг ', scope(null, null, 4)],
  ['1.1/4', scope(null, '1.1', 4)],
  ['1.1 / мониторинг', scope(null, '1.1', 4)],
  ['2/7', scope('2', null, 7)],
  [[['1.1']], scope(null, '1.1', null)],
])('the scope %p is understood', (cell, expected) => {
  expect(parseScope(cell, rubric)).toEqual(expected);
});

test.each(STAGES.flatMap(({ number, word, title }) => [word, title].map((name) => [name, number] as const)))(
  'a stage goes by the name «%s»',
  (name, number) => {
    expect(parseScope(`/${name}`, rubric).stage).toBe(number);
  },
);

const FORMS = 'ожидается механизм "1", система "1.1", этап "/4" или "/мониторинг", оба вместе "1.1/4"';

test.each([
  ['3', 'в методике mini-test@1 нет механизма 3; есть: 1, 2'],
  ['2.2', 'в методике mini-test@1 нет системы 2.2; есть: 1.1, 1.2, 2.1'],
  ['/10', `область «/10» не понята; ${FORMS}`],
  ['/0', `область «/0» не понята; ${FORMS}`],
  ['/', `область «/» не понята; ${FORMS}`],
  ['1.1/4/5', `область «1.1/4/5» не понята; ${FORMS}`],
  ['мониторинг', `область «мониторинг» не понята; ${FORMS}`],
  ['1.1.4.01', `область «1.1.4.01» не понята; ${FORMS}`],
  [true, `область «ИСТИНА» не понята; ${FORMS}`],
  ['1/'.repeat(30_000), `область «${'1/'.repeat(20)}…» не понята; ${FORMS}`],
  [new Date('2024-12-31T21:00:00Z'), "область превратилась в дату 01.01.2025; запишите её текстом, с апострофом: '1.1"],
  [[['1.1'], ['1.2']], `область — одна ячейка, найден диапазон; ${FORMS}`],
])('the scope %p is refused with a sentence', (cell, sentence) => {
  expect(() => parseScope(cell, rubric)).toThrow(new Error(sentence));
});

test('a scope takes what stands in it and leaves what does not', () => {
  const place = { mechanism: '1', system: '1.1', stage: 4 } as const;
  for (const cell of ['', '1', '1.1', '/4', '1.1/4', '1/4'])
    expect(inScope(place, parseScope(cell, rubric))).toBe(true);
  for (const cell of ['2', '1.2', '/5', '1.1/5', '1.2/4']) expect(inScope(place, parseScope(cell, rubric))).toBe(false);
});
