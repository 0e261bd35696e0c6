import { findTemplate, templateIds } from '../../src/catalog/find-template';
import { frameworkToRubric } from '../../src/catalog/framework-to-rubric';
import { readRubricTable } from '../../src/catalog/read-rubric-table';
import { RUBRIC_COLUMNS } from '../../src/catalog/rubric';
import type { ShippedFramework } from '../../src/catalog/shipped-framework';
import { writeRubricTable } from '../../src/catalog/write-rubric-table';
import { readMiniRubric } from '../examples/read-examples';

const place = (column: (typeof RUBRIC_COLUMNS)[number]) => RUBRIC_COLUMNS.indexOf(column);

/** The little rubric with one cell changed; row 1 is the first position. */
function withCell(row: number, column: (typeof RUBRIC_COLUMNS)[number], cell: unknown): unknown[][] {
  const table = readMiniRubric();
  (table[row] as unknown[])[place(column)] = cell;
  return table;
}
const sentences = (table: unknown[][]) => readRubricTable(table).problems.map(({ sentence }) => sentence);

describe.each(templateIds())('%s', (id) => {
  const rubric = frameworkToRubric(findTemplate(id) as ShippedFramework);

  test('comes back from its table as it went in', () => {
    expect(readRubricTable(writeRubricTable(rubric))).toEqual({ rubric, problems: [] });
  });

  test('comes back from what a sheet may do to the table', () => {
    const table: unknown[][] = writeRubricTable(rubric).map((row, index) =>
      row.map((cell, column) => {
        if (index === 0) return column === 0 ? `\u00a0${cell} ` : cell;
        const title = RUBRIC_COLUMNS[column];
        if (title === 'Механизм') return Number(cell);
        if (title === 'Система') return new Date('2024-01-01T00:00:00Z');
        if (title === 'Этап' || title === 'Макс.') return String(cell);
        if (title === 'Код') return `\u00a0${cell}\u200b`;
        return cell;
      }),
    );
    table.push(Array(15).fill(''));
    table.splice(5, 0, Array(15).fill('\u00a0'));
    expect(readRubricTable(table)).toEqual({ rubric, problems: [] });
  });

  test('has 15 columns, and names itself over its codes', () => {
    const table = writeRubricTable(rubric);
    expect(table[0]).toEqual([`Код · ${id}@1`, ...RUBRIC_COLUMNS.slice(1)]);
    expect(new Set(table.map((row) => row.length))).toEqual(new Set([15]));
  });

  test('leaves the size of every penalty «не задано», since no source gives one', () => {
    const penalties = writeRubricTable(rubric).filter((row) => row[place('Основание')] === 'штраф');
    expect(penalties.length).toBe(rubric.positions.filter(({ penalty }) => penalty).length);
    expect(new Set(penalties.map((row) => row[place('Штраф')]))).toEqual(new Set(['не задано']));
    expect(new Set(penalties.map((row) => row[place('Макс.')]))).toEqual(new Set(['']));
  });
});

test('rows and columns may stand in another order', () => {
  const table = readMiniRubric();
  const moved = [table[0], ...table.slice(1).reverse()].map((row) => {
    const [code, mechanism, ...others] = row as unknown[];
    return [code, ...others, mechanism];
  });
  const { rubric, problems } = readRubricTable(moved);
  expect(problems).toEqual([]);
  expect(rubric.positions.length).toBe(table.length - 1);
});

test('a region may set the size of a penalty as a number or as text with a comma', () => {
  for (const [cell, size] of [
    [2, 2],
    ['1,5', 1.5],
    ['0', 0],
    ['Не задано', null],
    ['', null],
  ] as const) {
    const { rubric, problems } = readRubricTable(withCell(5, 'Штраф', cell));
    expect([problems, rubric.positions[4]?.penalty]).toEqual([[], { size }]);
  }
});

/** What stands above the header on «Методика»: the hidden row of keys, the title, the notice. */
const ABOVE = [
  ['_mcqm:method', 'mechanism', ...Array(13).fill('')],
  ['Модельная методика', ...Array(14).fill('')],
  ['Баллы никем не утверждены', ...Array(14).fill('')],
];
const END = [...Array(6).fill(''), 'Конец таблицы: новые строки вставляйте выше этой', ...Array(8).fill('')];

test('a range may begin above the header, left of it, and run past the end of the table', () => {
  const table: unknown[][] = [...ABOVE, ...readMiniRubric(), END, Array(15).fill('')];
  const wide = table.map((row, index) => ['', ...row, '', index > 6 ? 'заметка' : '']);
  for (const range of [table, wide]) {
    const { rubric, problems } = readRubricTable(range);
    expect(problems).toEqual([]);
    expect(rubric).toEqual(readRubricTable(readMiniRubric()).rubric);
  }
});

test('a damage under a title is told with its own cell', () => {
  const table = [...ABOVE, ...withCell(1, 'Шкала', 'нет')].map((row) => ['', ...row]);
  expect(readRubricTable(table).problems.map(({ row, column }) => [row, column])).toEqual([
    [ABOVE.length + 2, place('Шкала') + 2],
  ]);
});

test('a position of the region’s own, 61 to 99, is read like any other', () => {
  const own = (readMiniRubric()[1] as unknown[]).map((cell, index) => (index === 0 ? '1.1.1.61' : cell));
  const { rubric, problems } = readRubricTable([...readMiniRubric(), own]);
  expect([problems, rubric.positions.at(-1)?.code]).toEqual([[], '1.1.1.61']);
});

test('a penalty may be н/п where the region allows it', () => {
  expect(sentences(withCell(5, 'Шкала', '0; 1; н/п'))).toEqual([]);
});

test('a blank maximum is counted from the scale', () => {
  expect(readRubricTable(withCell(9, 'Макс.', '')).rubric.positions[8]?.maximum).toBe(4);
});

test('ids of the words are read as the words', () => {
  const table = withCell(1, 'Статус', 'retired');
  (table[1] as unknown[])[place('Основание')] = 'default';
  expect(readRubricTable(table).rubric.positions[0]).toMatchObject({ status: 'retired', basis: 'default' });
});

test.each([
  [withCell(1, 'Код', '1.1.1'), 'в столбце «Код» методики найдено: «1.1.1»; ожидается код вида 1.1.4.03'],
  [
    withCell(1, 'Код', new Date('2024-01-31T21:00:00Z')),
    'в столбце «Код» методики найдено: «01.02.2024»; ожидается код вида 1.1.4.03',
  ],
  [withCell(1, 'Код', ''), 'в столбце «Код» методики найдено: «»; ожидается код вида 1.1.4.03'],
  [withCell(2, 'Код', '1.1.1.01'), 'код 1.1.1.01 стоит в методике дважды'],
  [withCell(1, 'Механизм', '2'), '1.1.1.01: «Механизм» — «2», по коду ожидается 1'],
  [withCell(1, 'Система', 1.2), '1.1.1.01: «Система» — «1,2», по коду ожидается 1.1'],
  [withCell(1, 'Этап', 2), '1.1.1.01: «Этап» — «2», по коду ожидается 1 (Цели)'],
  [withCell(1, 'Шкала', ''), '1.1.1.01: в шкале нет ни одного числа, ожидается, например, «0; 1»'],
  [withCell(1, 'Шкала', '0; да'), '1.1.1.01: в шкале найдено «да», ожидается число, «н/п» или «неэф»'],
  [withCell(1, 'Шкала', '0; 1; 1,0'), '1.1.1.01: в шкале ответ «1» стоит дважды'],
  [withCell(1, 'Шкала', '0; 1; неэф'), '1.1.1.01: ответ «неэф» бывает только у показателей (этап 2)'],
  [withCell(1, 'Макс.', 3), '1.1.1.01: «Макс.» — «3», по шкале ожидается 1'],
  [withCell(1, 'Макс.', '#REF!'), '1.1.1.01: «Макс.» — «#REF!», по шкале ожидается 1'],
  [withCell(5, 'Макс.', 1), '1.1.2.03: «Макс.» — «1», у штрафной позиции ожидается пустая ячейка'],
  [withCell(5, 'Штраф', -2), '1.1.2.03: «Штраф» — «-2», ожидается «не задано» или число баллов без минуса'],
  [
    withCell(5, 'Штраф', new Date('2026-04-30T21:00:00Z')),
    '1.1.2.03: «Штраф» — «01.05.2026», ожидается «не задано» или число баллов без минуса',
  ],
  [
    withCell(5, 'Шкала', '0; 1; 2'),
    '1.1.2.03: на штрафную позицию отвечают 0 (нет) или 1 (есть), в шкале ожидается «0; 1»',
  ],
  [
    withCell(5, 'Шкала', '0; 2'),
    '1.1.2.03: на штрафную позицию отвечают 0 (нет) или 1 (есть), в шкале ожидается «0; 1»',
  ],
  [
    withCell(1, 'Шкала', new Date('2026-04-30T21:00:00Z')),
    '1.1.1.01: в шкале найдено «01.05.2026», ожидается число, «н/п» или «неэф»',
  ],
  [withCell(1, 'Шкала', '0; 0,5; 0.50'), '1.1.1.01: в шкале ответ «0,5» стоит дважды'],
  [
    withCell(6, 'Связь', new Date('2026-04-30T21:00:00Z')),
    '1.1.4.01: связь ведёт на 01.05.2026, такого кода в методике нет',
  ],
  [
    withCell(1, 'Статус', 'действует '.repeat(10)),
    '1.1.1.01: «Статус» — «действует действует действует действует …», ожидается «действует», «исключена»',
  ],
  [withCell(1, 'Штраф', 2), '1.1.1.01: «Штраф» — «2», но «Основание» позиции не «штраф»'],
  [
    withCell(1, 'Основание', 'устав'),
    '1.1.1.01: «Основание» — «устав», ожидается «по источнику», «по умолчанию», «производное», «штраф»',
  ],
  [withCell(1, 'Статус', ''), '1.1.1.01: «Статус» — «», ожидается «действует», «исключена»'],
  [withCell(1, 'Позиция', ' '), '1.1.1.01: нет текста позиции'],
  [withCell(1, 'Позиция', '#REF!'), '1.1.1.01: нет текста позиции'],
  [withCell(6, 'Связь', '1.1.2.09'), '1.1.4.01: связь ведёт на 1.1.2.09, такого кода в методике нет'],
  [withCell(0, 'Шкала', 'Баллы'), 'в диапазоне методики нет столбца «Шкала»: укажите все столбцы листа «Методика»'],
  [
    withCell(0, 'Код', '1.1.1.01'),
    'первая ячейка диапазона методики — «1.1.1.01», ожидается заголовок вида «Код · municipal-model@1»',
  ],
  [withCell(0, 'Код', 'Код'), 'заголовок методики — «Код», ожидается заголовок вида «Код · municipal-model@1»'],
  [readMiniRubric().slice(0, 1), 'в диапазоне методики нет ни одной позиции'],
])('a damaged «Методика» is told, case %#', (table, sentence) => {
  expect(sentences(table)[0]).toBe(sentence);
});

test('a row with a code is a position, even where the words of the locked end row were pasted into it', () => {
  const words = 'Конец таблицы: новые строки вставляйте выше этой';
  expect(readRubricTable(withCell(1, 'Группа', words)).rubric.positions[0]?.group).toBe(words);
});

test('every damage is told, each with its cell, and the rubric keeps the rows that are right', () => {
  const table = withCell(1, 'Шкала', 'нет');
  (table[3] as unknown[])[place('Макс.')] = 7;
  const { rubric, problems } = readRubricTable(table);
  expect(rubric.positions.map(({ code }) => code)).not.toContain(table[3]?.[0]);
  expect(rubric.positions.length).toBe(table.length - 3);
  expect(problems.map(({ row, column }) => [row, column])).toEqual([
    [2, place('Шкала') + 1],
    [4, place('Макс.') + 1],
    // The two monitoring positions that rest on the damaged indicator are not to blame.
  ]);
});
