import fc from 'fast-check';
import { callFunction } from '../addon/call-function';
import { readMiniRubric } from '../examples/read-examples';
import { asColumns, randomFill } from './random-fill';

const MINI = readMiniRubric();
const fills = randomFill(MINI);
const score = (rows: { code: string; answer: string }[], scope: unknown = '', rubric: unknown = MINI) => {
  const { codes, answers } = asColumns(rows);
  return callFunction('MCQM_SCORE', codes, answers, rubric, scope) as number;
};

test('the order of rows changes no points and no total', () => {
  fc.assert(
    fc.property(
      fills.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([rows, shuffled]) => {
        const pointsOf = (list: typeof rows) => {
          const { codes, answers } = asColumns(list);
          const points = callFunction('MCQM_POINTS', codes, answers, MINI) as unknown[][];
          return Object.fromEntries(list.map(({ code }, index) => [code, points[index]?.[0]]));
        };
        expect(pointsOf(shuffled)).toEqual(pointsOf(rows));
        expect(score(shuffled)).toBe(score(rows));
      },
    ),
  );
});

test('blank rows between the others stay blank and change nothing', () => {
  fc.assert(
    fc.property(fills, fc.array(fc.nat(20), { maxLength: 6 }), (rows, places) => {
      const spaced = [...rows];
      for (const place of places) spaced.splice(place % (spaced.length + 1), 0, { code: '', answer: '' });
      expect(score(spaced)).toBe(score(rows));
      const { codes, answers } = asColumns(spaced);
      const points = callFunction('MCQM_POINTS', codes, answers, MINI) as unknown[][];
      spaced.forEach(({ code }, index) => {
        if (code === '') expect(points[index]).toEqual(['']);
      });
    }),
  );
});

test('the score is never below 0 and never above the maximum', () => {
  fc.assert(
    fc.property(fills, fc.constantFrom('', '1', '1.1', '1.2', '2.1', '/2', '/4', '1.1/2'), (rows, scope) => {
      const { codes, answers } = asColumns(rows);
      expect(score(rows, scope)).toBeGreaterThanOrEqual(0);
      expect(score(rows, scope)).toBeLessThanOrEqual(callFunction('MCQM_MAX', codes, answers, MINI, scope) as number);
    }),
  );
});

test('a better number at a position never lowers a total', () => {
  const numbers: Record<string, string[]> = Object.fromEntries(
    MINI.slice(1)
      .filter((line) => line[10] === '')
      .map((line) => [
        line[0],
        String(line[7])
          .replace(',', '.')
          .split('; ')
          .filter((code) => /^\d/.test(code)),
      ]),
  );
  fc.assert(
    fc.property(fills, fc.nat(), (rows, pick) => {
      const raisable = rows.filter(({ code, answer }) => {
        const scale = numbers[code] ?? [];
        return scale.includes(answer) && answer !== scale[scale.length - 1];
      });
      const chosen = raisable[pick % Math.max(1, raisable.length)];
      if (!chosen) return;
      const scale = numbers[chosen.code] ?? [];
      const better = { ...chosen, answer: scale[scale.indexOf(chosen.answer) + 1] as string };
      expect(score(rows.map((row) => (row === chosen ? better : row)))).toBeGreaterThanOrEqual(score(rows));
    }),
  );
});

describe.each([
  ['federal-2020', 336],
  ['municipal-model', 342],
])('%s', (rubric, maximum) => {
  const table = callFunction('MCQM_RUBRIC', rubric) as unknown[][];
  const best = table.slice(1).map((line) => ({ code: String(line[0]), answer: String(line[9] === '' ? 0 : line[9]) }));
  const scopes = () => {
    const places = best.map(({ code }) => code.split('.'));
    const all = places.flatMap(([m, s, stage]) => [`${m}`, `${m}.${s}`, `/${stage}`, `${m}.${s}/${stage}`]);
    return ['', ...new Set(all)];
  };

  test(`everything at its best gives ${maximum}, and every part its own maximum`, () => {
    const { codes, answers } = asColumns(best);
    expect(score(best, '', rubric)).toBe(maximum);
    for (const scope of scopes()) {
      expect(score(best, scope, rubric)).toBe(callFunction('MCQM_MAX', codes, answers, rubric, scope));
    }
  });

  test('every position raised alone changes exactly its own stage, system, mechanism and the total', () => {
    const blank = best.map(({ code }) => ({ code, answer: '' }));
    const codes = blank.map(({ code }) => [code]);
    for (const { code, answer } of best) {
      const answers = blank.map((row) => [row.code === code ? answer : '']);
      const summary = callFunction('MCQM_SUMMARY', codes, answers, rubric) as unknown[][];
      const [mechanism, number, stage] = code.split('.');
      const own = [`${mechanism}.${number}`, `${mechanism}`, 'Всего'];
      const changed = summary.slice(1).map((line) => [line[0], line[11], ...line.slice(2, 11).map(Number)]);
      const expected = changed.map(([place]) => {
        const raised = own.includes(String(place)) ? Number(answer) : 0;
        return [place, raised, ...Array.from({ length: 9 }, (_, index) => (index + 1 === Number(stage) ? raised : 0))];
      });
      expect({ code, changed }).toEqual({ code, changed: expected });
    }
  });
});

test('the federal maximum is 144 and 192 by mechanism', () => {
  const table = callFunction('MCQM_RUBRIC', 'federal-2020') as unknown[][];
  const best = table.slice(1).map((line) => ({ code: String(line[0]), answer: String(line[9] === '' ? 0 : line[9]) }));
  expect([score(best, '1', 'federal-2020'), score(best, 2, 'federal-2020')]).toEqual([144, 192]);
});
