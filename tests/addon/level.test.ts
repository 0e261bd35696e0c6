import { callFunction } from './call-function';

/** Bounds of an imaginary region: no source gives real ones. */
const BANDS = [
  [0.7, 'высокий'],
  [0, 'низкий'],
  [0.4, 'средний'],
];
const level = (fraction: unknown, bands: unknown = BANDS) => callFunction('MCQM_LEVEL', fraction, bands);

test.each([
  [0, 'низкий'],
  [0.399999, 'низкий'],
  [0.4, 'средний'],
  [0.400001, 'средний'],
  [0.699999, 'средний'],
  [0.7, 'высокий'],
  [0.700001, 'высокий'],
  [1, 'высокий'],
  [7 / 10, 'высокий'],
  [28 / 70, 'средний'],
])('the lower bound belongs to the level: %p is %s', (fraction, name) => {
  expect(level(fraction)).toBe(name);
});

test('without bands, and without a fraction, the level stays blank', () => {
  for (const bands of [
    '',
    [
      ['', ''],
      ['', ''],
    ],
  ])
    expect(level(0.5, bands)).toBe('');
  expect(level('')).toBe('');
  expect(level([[''], [0.5]])).toEqual([[''], ['средний']]);
  expect(callFunction('MCQM_LEVEL', [[0.5, 0.9]], '')).toEqual([['', '']]);
});

test('bands may have a header, blank rows, percentages and commas', () => {
  const bands = [
    ['Граница', 'Уровень'],
    ['', ''],
    ['0%', 'низкий'],
    ['0,7', 'высокий'],
  ];
  expect(level(0.69, bands)).toBe('низкий');
  expect(level('70%', bands)).toBe('высокий');
});

test('words over the bands are a header wherever blank rows stand; a bound that cannot be read is not', () => {
  const bands = [
    ['', ''],
    ['Граница', 'Уровень'],
    [0, 'низкий'],
    [0.7, 'высокий'],
  ];
  expect(level(0.7, bands)).toBe('высокий');
  expect(level(0.5, bands.slice(0, 2))).toBe('');
  for (const bound of ['#REF!', 'не задано', true, '7O%']) {
    expect(() =>
      level(0.5, [
        [bound, 'низкий'],
        [0.7, 'высокий'],
      ]),
    ).toThrow(/^границы уровней: найдено «/);
  }
});

test('binary dust neither lifts nor lowers a level', () => {
  expect(level(0.7 - 1e-15)).toBe('высокий');
  expect(level(1 + 2e-16)).toBe('высокий');
  expect(level(1e-9)).toBe('низкий');
});

test('a level may be a number of words as the sheet gives them', () => {
  expect(level(0.5, [[0, 1]])).toBe('1');
});

test.each([
  [85, 'доля — «85», ожидается число от 0 до 1'],
  [-0.1, 'доля — «-0,1», ожидается число от 0 до 1'],
  [new Date('2026-01-09T21:00:00Z'), 'доля — «10.01.2026», ожидается число от 0 до 1'],
  [true, 'доля — «ИСТИНА», ожидается число от 0 до 1'],
  ['я'.repeat(50_000), `доля — «${'я'.repeat(40)}…», ожидается число от 0 до 1`],
  ['⚠', 'доля — «⚠», ожидается число от 0 до 1'],
])('a fraction %p is refused, and in a range marked', (fraction, sentence) => {
  expect(() => level(fraction)).toThrow(new Error(sentence));
  expect(level([[fraction], [0]])).toEqual([[`⚠ ${sentence}`], ['низкий']]);
});

const SHAPE = 'ожидаются два столбца: нижняя граница от 0 до 1 (входит в уровень) и название';

test.each([
  [[[0.5]], `границы уровней: ${SHAPE}`],
  [[['низкий', 0]], `границы уровней: найдено «низкий» и «0», ${SHAPE}`],
  [[[0, 'низкий'], [0.5]], `границы уровней: ${SHAPE}`],
  [[[0, '#REF!']], `границы уровней: найдено «0» и «#REF!», ${SHAPE}`],
  [[[new Date('2026-01-09T21:00:00Z'), 'низкий']], `границы уровней: найдено «10.01.2026» и «низкий», ${SHAPE}`],
  ['высокий', `границы уровней: ${SHAPE}`],
  [
    [
      [0, 'низкий'],
      [70, 'высокий'],
    ],
    `границы уровней: найдено «70» и «высокий», ${SHAPE}`,
  ],
  [
    [
      [0, 'низкий'],
      ['', 'высокий'],
    ],
    `границы уровней: найдено «» и «высокий», ${SHAPE}`,
  ],
  [
    [
      [0, 'низкий'],
      [0.7, ''],
    ],
    `границы уровней: найдено «0,7» и «», ${SHAPE}`,
  ],
  [
    [
      [0, 'низкий'],
      ['0%', 'высокий'],
    ],
    'граница уровня 0% указана дважды',
  ],
])('bands %j are refused with a sentence', (bands, sentence) => {
  expect(() => level(0.5, bands)).toThrow(new Error(sentence));
});

test('a fraction below every bound has no level, and says so', () => {
  expect(() => level(0.1, [[0.4, 'средний']])).toThrow(
    new Error('доля 0,1 ниже самой низкой границы уровней: добавьте уровень с границей 0'),
  );
});
