import { checkRubricEdit } from '../../src/catalog/check-rubric-edit';
import { END_OF_TABLE } from '../../src/catalog/end-of-table';
import { findTemplate } from '../../src/catalog/find-template';
import { frameworkToRubric } from '../../src/catalog/framework-to-rubric';
import { RUBRIC_COLUMNS } from '../../src/catalog/rubric';
import type { ShippedFramework } from '../../src/catalog/shipped-framework';
import { writeRubricTable } from '../../src/catalog/write-rubric-table';

type Title = (typeof RUBRIC_COLUMNS)[number];
const whole = frameworkToRubric(findTemplate('municipal-model') as ShippedFramework);
const shipped = { ...whole, positions: whole.positions.filter(({ system }) => system === '1.1') };
const name = { framework: 'municipal-model', version: '1' };

/** The table of system 1.1 as the sheet holds it, with the locked end and two columns for bands. */
function sheet(): unknown[][] {
  const rows: unknown[][] = writeRubricTable(shipped).map((row) => [...row, '', '', '']);
  rows[0]?.splice(16, 2, 'Уровень от', 'Название уровня');
  return [...rows, Array.from({ length: 18 }, (_, at) => (at === 6 ? END_OF_TABLE : ''))];
}
const at = (title: Title) => RUBRIC_COLUMNS.indexOf(title);
const rowOf = (values: unknown[][], code: string) => values.findIndex((row) => row[0] === code);
function set(values: unknown[][], code: string, cells: Partial<Record<Title, unknown>>): unknown[][] {
  const row = values[rowOf(values, code)] as unknown[];
  for (const [title, cell] of Object.entries(cells)) row[at(title as Title)] = cell;
  return values;
}
/** A row of the region's own: a copy of a shipped one under another code. */
function add(values: unknown[][], from: string, cells: Partial<Record<Title, unknown>>): unknown[][] {
  const copy = [...(values[rowOf(values, from)] as unknown[])];
  for (const [title, cell] of Object.entries(cells)) copy[at(title as Title)] = cell;
  values.splice(values.length - 1, 0, copy);
  return values;
}
const check = (values: unknown[][]) => checkRubricEdit(values, { name, shipped });
const told = (values: unknown[][]) => check(values).problems.map(({ sentence }) => sentence);

test('the table as it was laid has no problems', () => {
  expect(check(sheet())).toEqual({ rubric: shipped, bands: null, problems: [] });
});

test('a region may add, retire, reword, rescale, set a penalty, allow н/п and set bands', () => {
  const values = sheet();
  add(values, '1.1.1.01', { Код: '1.1.1.61', Позиция: 'Наличие целей по функциональной грамотности' });
  set(values, '1.1.1.02', { Статус: 'исключена' });
  set(values, '1.1.1.01', { Шкала: '0; 1; 2; н/п', 'Слова ответов': '0 — нет\n1 — частично\n2 — есть', 'Макс.': 2 });
  const penalty = shipped.positions.find((position) => position.penalty)?.code ?? '';
  set(values, penalty, { Штраф: '1,5' });
  (values[1] as unknown[]).splice(16, 2, '40%', 'средний');
  (values[3] as unknown[]).splice(16, 2, 0.7, 'высокий');
  const { rubric, bands, problems } = check(values);
  expect(problems).toEqual([]);
  expect(bands).toEqual([
    { from: 0.4, name: 'средний' },
    { from: 0.7, name: 'высокий' },
  ]);
  expect(rubric.positions.length).toBe(shipped.positions.length + 1);
  expect(rubric.positions.find(({ code }) => code === penalty)?.penalty).toEqual({ size: 1.5 });
});

test.each<[string, (values: unknown[][]) => unknown[][], string]>([
  ['a doubled code', (v) => add(v, '1.1.1.01', {}), 'код 1.1.1.01 стоит в методике дважды'],
  [
    'a code of the other half',
    (v) => add(v, '1.1.1.01', { Код: '2.1.1.61' }),
    '2.1.1.61: «Механизм» — «1», по коду ожидается 2',
  ],
  [
    'a system that this workbook does not hold',
    (v) => add(v, '1.1.1.01', { Код: '2.1.1.61', Механизм: '', Система: '' }),
    '2.1.1.61: системы 2.1 в этой книге нет, есть: 1.1',
  ],
  [
    'a number that belongs to the framework',
    (v) => add(v, '1.1.1.01', { Код: '1.1.1.58' }),
    '1.1.1.58: в методике такого кода нет, а свои позиции получают номера 61–99, найдено 58',
  ],
  [
    'number 60, just under the region’s own',
    (v) => add(v, '1.1.1.01', { Код: '1.1.1.60' }),
    '1.1.1.60: в методике такого кода нет, а свои позиции получают номера 61–99, найдено 60',
  ],
  [
    'a scale without points',
    (v) => set(v, '1.1.1.01', { Шкала: '0; н/п', 'Макс.': '' }),
    '1.1.1.01: шкала без баллов: нет ни одного числа больше нуля',
  ],
  ['a scale without zero', (v) => set(v, '1.1.1.01', { Шкала: '1; 2', 'Макс.': 2 }), '1.1.1.01: в шкале нет ответа 0'],
  [
    'a maximum that is not on the scale',
    (v) => set(v, '1.1.1.01', { 'Макс.': 3 }),
    '1.1.1.01: «Макс.» — «3», по шкале ожидается 1',
  ],
  [
    'a link to nowhere',
    (v) => set(v, '1.1.4.01', { Связь: '1.1.2.77' }),
    '1.1.4.01: связь ведёт на 1.1.2.77, такого кода в методике нет',
  ],
  [
    'a link to the wrong stage',
    (v) => set(v, '1.1.4.01', { Связь: '1.1.1.01' }),
    '1.1.4.01: связь ведёт на 1.1.1.01, ожидается код этапа 2 («Показатели») той же системы',
  ],
  [
    'an unknown stage',
    (v) => set(v, '1.1.1.01', { Этап: '12' }),
    '1.1.1.01: «Этап» — «12», по коду ожидается 1 (Цели)',
  ],
  [
    'a changed meaning',
    (v) => set(v, '1.1.7.01', { Позиция: 'Кабинет химии оборудован вытяжным шкафом' }),
    '1.1.7.01: смысл кода изменён: от прежней формулировки не осталось почти ни одного слова',
  ],
  [
    'a wording moved to another code',
    (v) => set(v, '1.1.1.01', { Позиция: shipped.positions[1]?.text }),
    '1.1.1.01: смысл кода изменён: эта формулировка в методике у кода 1.1.1.02',
  ],
  [
    'a penalty below zero',
    (v) => set(v, shipped.positions.find((p) => p.penalty)?.code ?? '', { Штраф: -2 }),
    `${shipped.positions.find((p) => p.penalty)?.code}: «Штраф» — «-2», ожидается «не задано» или число баллов без минуса`,
  ],
  [
    'a penalty made of an ordinary position',
    (v) => set(v, '1.1.1.01', { Основание: 'штраф', 'Макс.': '', Штраф: 1 }),
    '1.1.1.01: позиция в методике обычная, штрафной она стать не может',
  ],
  [
    'a shipped row deleted',
    (v) => v.filter((row) => row[0] !== '1.1.1.01'),
    'позиции 1.1.1.01 в таблице нет: её не удаляют, а исключают статусом',
  ],
  [
    'a row without a code',
    (v) => add(v, '1.1.1.01', { Код: '' }),
    'в столбце «Код» методики найдено: «»; ожидается код вида 1.1.4.03',
  ],
  [
    'a row below the locked end',
    (v) => [...v, [...(v[1] as unknown[])].map((cell, index) => (index === 0 ? '1.1.1.61' : cell))],
    '1.1.1.61: строка стоит ниже строки «Конец таблицы» и не считается',
  ],
  [
    'a title that only one row of the system has',
    (v) => set(v, '1.1.1.02', { 'Название системы': 'Другая' }),
    `1.1.1.02: система названа «Другая», выше она названа «${shipped.positions[0]?.systemTitle}»`,
  ],
  [
    'another framework over the codes',
    (v) => [['Код · federal-2020@1', ...(v[0] as unknown[]).slice(1)], ...v.slice(1)],
    'в заголовке названа методика federal-2020@1, у книги — municipal-model@1',
  ],
  [
    'a bound above 100 %',
    (v) => {
      (v[1] as unknown[]).splice(16, 2, '170%', 'высокий');
      return v;
    },
    'границы уровней: найдено «170%» и «высокий», ожидаются два столбца: нижняя граница от 0 до 1 (входит в уровень) и название',
  ],
  [
    'a level named twice',
    (v) => {
      (v[1] as unknown[]).splice(16, 2, 0, 'низкий');
      (v[2] as unknown[]).splice(16, 2, 0.5, 'низкий');
      return v;
    },
    'уровень «низкий» назван дважды',
  ],
  [
    'words of the program inside a wording',
    (v) => set(v, '1.1.1.01', { Группа: 'mcqm:passport' }),
    '1.1.1.01: служебные слова дополнения вместо текста',
  ],
  [
    'a wording of 5,001 characters',
    (v) => add(v, '1.1.1.01', { Код: '1.1.1.61', Позиция: 'я'.repeat(5001) }),
    '1.1.1.61: 5001 знаков, ожидается не больше 5000',
  ],
])('%s is refused', (_, damage, sentence) => {
  expect(told(damage(sheet()))).toContain(sentence);
});

test('a wording of 5,000 characters and a formula that is only text are taken as they are', () => {
  const values = add(sheet(), '1.1.1.01', { Код: '1.1.1.61', Позиция: 'я'.repeat(5000), Группа: '=1+1 <b>' });
  expect(check(values).problems).toEqual([]);
  expect(check(values).rubric.positions.at(-1)?.group).toBe('=1+1 <b>');
});

test('all problems are told at once, each at its cell with its next step, in the order of the sheet', () => {
  const values = set(sheet(), '1.1.1.02', { Шкала: 'да; нет', Основание: 'наше', Статус: '?', Этап: '9' });
  add(values, '1.1.1.01', {});
  const row = rowOf(values, '1.1.1.02') + 1;
  const { problems } = check(values);
  expect(problems.map(({ row: line, column }) => [line, column])).toEqual([
    [row, at('Этап') + 1],
    [row, at('Шкала') + 1],
    [row, at('Основание') + 1],
    [row, at('Статус') + 1],
    [values.length - 1, 1],
  ]);
  expect(problems.map(({ next }) => next).every((next) => /^[А-Я].*\.$/.test(next))).toBe(true);
});

test('a whole framework of a region has numbers of its own from 01', () => {
  const own = { ...shipped, framework: 'тверь-2026', version: '1' };
  const values: unknown[][] = writeRubricTable(own);
  expect(checkRubricEdit(values, { name: null, shipped: null }).problems).toEqual([]);
  (values[1] as unknown[])[0] = '1.1.1.60';
  expect(checkRubricEdit(values, { name: null, shipped: null }).problems[0]?.sentence).toBe(
    '1.1.1.60: номер 60 не используется, ожидается 01–59 или 61–99',
  );
});
