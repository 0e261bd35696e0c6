import { readMiniRubric } from '../examples/read-examples';
import { callFunction } from './call-function';

const MINI = readMiniRubric();
const ALL = ['MCQM_POINTS', 'MCQM_SCORE', 'MCQM_MAX', 'MCQM_PERCENT', 'MCQM_SUMMARY', 'MCQM_GAPS', 'MCQM_COMPLETENESS'];

/** A call with the rubric in its place, whatever the function. */
function call(name: string, codes: unknown, answers: unknown, rubric: unknown, scope?: unknown): unknown {
  if (name === 'MCQM_COMPLETENESS') return callFunction(name, codes, answers, '', rubric, scope);
  return callFunction(name, codes, answers, rubric, ...(scope === undefined ? [] : [scope]));
}

describe.each(ALL)('%s', (name) => {
  test.each([
    undefined,
    null,
    '',
    ' ',
    [
      ['', ''],
      ['', ''],
    ],
  ])('asks for the rubric when it is left out as %p', (rubric) => {
    expect(() => call(name, [['1.1.1.01']], [['1']], rubric)).toThrow(
      new Error('укажите методику: "municipal-model" или диапазон листа «Методика»'),
    );
  });

  test('names the frameworks there are when it does not know the one asked for', () => {
    expect(() => call(name, [['1.1.1.01']], [['1']], 'federal-1999')).toThrow(
      /^методика «federal-1999» не найдена; есть: .*federal-2020, municipal-model — или укажите диапазон листа «Методика»$/,
    );
  });

  test('tells what is wrong with a damaged «Методика», and how much more', () => {
    const damaged = MINI.map((row, index) =>
      index === 1 || index === 2 ? row.map((c, i) => (i === 7 ? 'да' : c)) : row,
    );
    expect(() => call(name, [['1.1.1.01']], [['1']], damaged)).toThrow(
      new Error('методика повреждена: 1.1.1.01: в шкале найдено «да», ожидается число, «н/п» или «неэф» (и ещё 1)'),
    );
  });

  test('refuses ranges of different heights', () => {
    expect(() => call(name, [['1.1.1.01'], ['1.2.1.01']], [['1']], MINI)).toThrow(
      new Error('answers (ответы): найдено строк 1, ожидается столько же, сколько кодов: 2'),
    );
    expect(() => call(name, '1.1.1.01', [['1'], ['1']], MINI)).toThrow(
      new Error('answers (ответы): найдено строк 2, ожидается столько же, сколько кодов: 1'),
    );
  });

  test('refuses codes of two columns', () => {
    expect(() => call(name, [['1.1.1.01', 'цель']], [['1']], MINI)).toThrow(
      new Error('codes (коды): ожидается один столбец, найдено столбцов: 2'),
    );
  });

  test('refuses a range whose rows are not of one width', () => {
    expect(() => call(name, [['1.1.1.01'], ['1.2.1.01', 'цель']], [['1'], ['1']], MINI)).toThrow(
      new Error('codes (коды): ожидается один столбец, найдено столбцов: 2'),
    );
  });

  test('refuses answers that come without codes, and takes blank ones as nothing answered', () => {
    expect(() => call(name, '', [['1'], ['']], MINI)).toThrow(
      new Error('codes (коды) не указаны, а ответы указаны: нужен столбец кодов тех же строк'),
    );
    expect(call(name, '', [[''], ['']], MINI)).toEqual(call(name, '', '', MINI));
  });

  test('shows of a long or strange rubric what the sheet shows', () => {
    for (const [rubric, shown] of [
      [new Date('2024-01-31T21:00:00Z'), '01.02.2024'],
      ['x'.repeat(50_000), `${'x'.repeat(40)}…`],
      ['__proto__', '__proto__'],
      ['#REF!', '#REF!'],
    ] as const) {
      expect(() => call(name, [['1.1.1.01']], [['1']], rubric)).toThrow(
        new RegExp(`^методика «${shown}» не найдена; есть: `),
      );
    }
  });

  test('takes a rubric by a cell that holds its id', () => {
    expect(call(name, '1.1.1.01', '1', [['municipal-model']])).toEqual(call(name, '1.1.1.01', '1', 'municipal-model'));
  });

  test('takes answers left blank as nothing answered', () => {
    expect(call(name, [['1.1.1.01']], '', MINI)).toEqual(call(name, [['1.1.1.01']], [['']], MINI));
  });

  test('gives the same on a second call, and leaves what it was given as it was', () => {
    const codes = [['Код · mini-test@1'], ['1.1.1.01'], ['1.1.2.01']];
    const answers = [['Ответ'], ['1'], ['неэф']];
    const before = JSON.stringify([codes, answers, MINI]);
    expect(call(name, codes, answers, MINI)).toEqual(call(name, codes, answers, MINI));
    expect(JSON.stringify([codes, answers, MINI])).toBe(before);
  });
});

test.each(['MCQM_SCORE', 'MCQM_MAX', 'MCQM_PERCENT', 'MCQM_COMPLETENESS'])(
  '%s refuses a scope it cannot read',
  (name) => {
    expect(() => call(name, [['1.1.1.01']], [['1']], MINI, '5')).toThrow(
      new Error('в методике mini-test@1 нет механизма 5; есть: 1, 2'),
    );
  },
);

test('one cell in, one value out; a range in, a range out', () => {
  expect(callFunction('MCQM_POINTS', '1.1.1.01', '1 — есть', MINI)).toBe(1);
  expect(callFunction('MCQM_POINTS', [['1.1.1.01']], [['1']], MINI)).toEqual([[1]]);
  expect(callFunction('MCQM_POINTS', '', '', MINI)).toBe('');
  expect(callFunction('MCQM_POINTS', 'Код · mini-test@1', 'Ответ', MINI)).toBe('Балл');
  expect(callFunction('MCQM_POINTS', '1.1.1.01', 'да', MINI)).toBe('⚠ ответ «да» не из шкалы; ожидается: 0; 1');
});

test('evidence of another height than the codes is refused', () => {
  expect(() => callFunction('MCQM_COMPLETENESS', [['1.1.1.01'], ['1.2.1.01']], '', [['5']], MINI)).toThrow(
    new Error('documents (подтверждения): найдено строк 1, ожидается столько же, сколько кодов: 2'),
  );
});

test('a document that is an error proves nothing', () => {
  expect(callFunction('MCQM_COMPLETENESS', '1.1.1.01', 1, '#REF!', MINI)).toBe(0);
  expect(callFunction('MCQM_COMPLETENESS', '1.1.1.01', 1, 5, MINI)).toBe(1);
});

test.each([
  [0, '0'],
  [-1, '-1'],
  [1.5, '1,5'],
  ['много', 'много'],
  [new Date('2024-01-31T21:00:00Z'), '01.02.2024'],
])('MCQM_GAPS refuses to show %p rows', (n, shown) => {
  expect(() => callFunction('MCQM_GAPS', [['1.1.1.01']], '', MINI, n)).toThrow(
    new Error(`n — «${shown}», ожидается целое число строк, 1 или больше`),
  );
});

/** Positions of one point, one tenth each: a sum of binary fractions is no whole number of tenths. */
const TENTHS = MINI.map((row) =>
  row[9] === 1 ? row.map((cell, index) => (index === 7 ? '0; 0,1' : index === 9 ? 0.1 : cell)) : row,
);

test('full marks of tenths reach the maximum and 100 %', () => {
  const codes = [['1.1.1.01'], ['1.2.1.01'], ['2.1.7.01']];
  const answers = [[0.1], ['0,1'], ['0.1']];
  for (const name of ['MCQM_SCORE', 'MCQM_MAX']) expect(callFunction(name, codes, answers, TENTHS)).toBe(0.3);
  expect(callFunction('MCQM_PERCENT', codes, answers, TENTHS)).toBe(1);
  const total = (callFunction('MCQM_SUMMARY', codes, answers, TENTHS) as unknown[][]).at(-1);
  expect(total?.slice(11, 14)).toEqual([0.3, 0.3, 1]);
});

test('a penalty of size 0 takes a plain 0 away', () => {
  const rubric = MINI.map((row) => (row[0] === '1.1.2.03' ? row.map((c, i) => (i === 10 ? 0 : c)) : row));
  expect(callFunction('MCQM_POINTS', '1.1.2.03', 1, rubric)).toBe(0);
  expect(callFunction('MCQM_GAPS', '1.1.2.03', 1, rubric)).toBe('');
});

test('a gap of a fraction is rid of binary dust', () => {
  const rubric = MINI.map((row) => (row[0] === '2.1.7.01' ? row.map((c, i) => (i === 7 ? '0; 0,9; 1' : c)) : row));
  expect(callFunction('MCQM_GAPS', '2.1.7.01', '0,9', rubric)).toEqual([['2.1.7.01', 'мера', 0.1, '0,9', '1 — есть']]);
});

test.each(['MCQM_POINTS', 'MCQM_SCORE', 'MCQM_SUMMARY', 'MCQM_GAPS', 'MCQM_COMPLETENESS'])(
  '%s takes seconds for no range: 10,000 rows, most of them blank, and a header of 50,000 characters',
  (name) => {
    const codes = Array.from({ length: 10_000 }, (_, index) => [MINI[index]?.[0] ?? '']);
    codes[0] = [`Код · ${'a'.repeat(50_000)}`];
    const answers = codes.map(() => ['']);
    const began = Date.now();
    call(name, codes, answers, MINI);
    expect(Date.now() - began).toBeLessThan(4000);
  },
);

test('MCQM_GAPS shows ten rows unless told otherwise', () => {
  expect((callFunction('MCQM_GAPS', '', '', 'municipal-model') as unknown[]).length).toBe(10);
  expect((callFunction('MCQM_GAPS', '', '', 'municipal-model', 500) as unknown[]).length).toBe(285);
});

test('MCQM_RUBRIC gives the part of the rubric that the scope names, header first', () => {
  const table = callFunction('MCQM_RUBRIC', 'federal-2020', '1.1/мониторинг') as unknown[][];
  expect(table.map((row) => row[0])).toEqual(['Код · federal-2020@1', '1.1.4.01', '1.1.4.02', '1.1.4.03', '1.1.4.04']);
});

test('MCQM_RUBRIC gives a pinned rubric back as it stands', () => {
  expect(callFunction('MCQM_RUBRIC', MINI)).toEqual(MINI);
});
