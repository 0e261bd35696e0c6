import { callFunction as call } from './call-function';

test('a share is a fraction, a blank and 0 of 0 stay blank, what cannot be says why', () => {
  const rows: [unknown, unknown, unknown][] = [
    [37, 148, 0.25],
    ['1 200', '2 400', 0.5],
    [0, 5, 0],
    [5, 5, 1],
    ['', 5, ''],
    [5, '', ''],
    [0, 0, ''],
    [6, 5, '⚠ часть больше целого'],
    [1, 0, '⚠ целое 0, а часть больше нуля'],
    [-1, 5, '⚠ отрицательное число, ожидается 0 или больше'],
    ['нет', 5, '⚠ часть: «нет» — не число'],
    [5, '10 %', '⚠ целое: «10 %» — процент, ожидается число'],
  ];
  const column = (index: number) => rows.map((row) => [row[index]]);
  expect(call('MCQM_SHARE', column(0), column(1))).toEqual(column(2));
  expect(call('MCQM_SHARE', 1, 4)).toBe(0.25);
});

test('ranges of different sizes are named with both', () => {
  expect(() => call('MCQM_SHARE', [[1], [2]], [[1]])).toThrow(
    'whole (целое): найдено 1 × 1, ожидается как part (часть): 2 × 1 (строк × столбцов)',
  );
});

test('a value at its target has reached it, from either side', () => {
  const value = [[0.7], [0.699], [0.3], [0.301], [''], [0.5], ['абв']];
  const target = [[0.7], [0.7], ['30 %'], [0.3], [1], [''], [1]];
  const side = [['больше'], [''], ['Меньше'], ['меньше'], ['больше'], ['больше'], ['больше']];
  expect(call('MCQM_TARGET', value, target, side)).toEqual([
    ['достигнут'],
    ['не достигнут'],
    ['достигнут'],
    ['не достигнут'],
    [''],
    ['нет цели'],
    ['⚠ значение: «абв» — не число'],
  ]);
  expect(call('MCQM_TARGET', 5, 3, 'вверх')).toBe('⚠ «вверх»: ожидается «больше» или «меньше»');
  expect(call('MCQM_TARGET', [[5], [1]], [[3], [3]], 'меньше')).toEqual([['не достигнут'], ['достигнут']]);
});

test('dynamics are a change, a slope and a word; a blank year is no zero', () => {
  expect(
    call(
      'MCQM_DYNAMICS',
      [
        [1, 2, 3],
        [3, '', 1],
        ['5', '5,0', 5],
        ['', '', 4],
        [1, 'x', 3],
      ],
      [[2019, '2020 год', 2021]],
    ),
  ).toEqual([
    [2, 1, 'рост'],
    [-2, -1, 'снижение'],
    [0, 0, 'без изменений'],
    ['', '', 'мало данных'],
    ['', '', '⚠ «x» — не число'],
  ]);
  expect(() => call('MCQM_DYNAMICS', [[1, 2]], [[2019, 2019]])).toThrow('years (годы): год 2019 указан дважды');
  expect(() => call('MCQM_DYNAMICS', [[1, 2]], [[2019]])).toThrow(
    'years (годы): найдено 1, ожидается по одному на столбец значений: 2',
  );
});

test('one call counts a whole sheet of indicators, under its own headers', () => {
  const kinds = [['Вид'], ['доля'], ['Количество'], ['отношение'], ['доля'], [''], ['toString']];
  const years = [[2019, 2020, 2021]];
  const parts = [
    ['', '', ''],
    [10, 20, 30],
    [5, '', 7],
    [10, 12, 30],
    [5, 6, 7],
    ['', '', ''],
    [1, 1, 1],
  ];
  const wholes = [
    ['', '', ''],
    [40, 40, 40],
    ['', '', ''],
    [20, 20, 20],
    [5, 5, 7],
    ['', '', ''],
    [1, 1, 1],
  ];
  const targets = [['Цель'], ['75 %'], [8], [1.6], [1], [''], ['']];
  const sides = [['Чего хотят'], [''], ['больше'], ['меньше'], [''], [''], ['']];
  expect(call('MCQM_INDICATORS', kinds, years, parts, wholes, targets, sides)).toEqual([
    ['Значение 2019', 'Значение 2020', 'Значение 2021', 'Изменение', 'Изменение за год', 'Динамика', 'Цель достигнута'],
    // 10/40, 20/40, 30/40.
    [0.25, 0.5, 0.75, 0.5, 0.25, 'рост', 'достигнут'],
    [5, '', 7, 2, 1, 'рост', 'не достигнут'],
    // 10/20, 12/20, 30/20: a ratio may be more than 1.
    [0.5, 0.6, 1.5, 1, 0.5, 'рост', 'достигнут'],
    [1, '⚠ часть больше целого', 1, '', '', '⚠ есть ошибка в значениях', ''],
    ['', '', '', '', '', '', ''],
    [
      ...Array(3).fill(expect.stringMatching(/^⚠ вид «toString», ожидается доля, /)),
      '',
      '',
      '⚠ есть ошибка в значениях',
      '',
    ],
  ]);
});

test('a range of another height is named', () => {
  expect(() => call('MCQM_INDICATORS', [['доля']], [[2019]], [[1], [2]], [[1]], '', '')).toThrow(
    'parts (части): найдено 2 × 1, ожидается 1 × 1 (строк × столбцов)',
  );
});
