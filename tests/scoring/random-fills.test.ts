import fc from 'fast-check';
import { callFunction } from '../addon/call-function';
import { readMiniRubric } from '../examples/read-examples';
import { plainOracle } from './plain-oracle';
import { asColumns, randomFill } from './random-fill';

const SHIPPED = ['federal-2020', 'municipal-model'];
/** Three rubrics: more than a thousand fills in all. */
const RUNS = 340;

/** Rows of MCQM_SUMMARY: code, title, nine stages, points, maximum, fraction, answered fraction. */
const SCORE = 11;
const MAXIMUM = 12;

describe.each([...SHIPPED, 'mini'])('random fills of %s', (name) => {
  const rubric = name === 'mini' ? readMiniRubric() : name;
  const table = callFunction('MCQM_RUBRIC', rubric) as unknown[][];
  const systems = [...new Set(table.slice(1).map((line) => String(line[2])))];

  const scopes = fc.constantFrom('1', '2', '/2', '/4', '/9', '1.1/2', '1.1/4', ...systems);

  test('give the points, the sums and the maximum that a plain second scoring gives', () => {
    fc.assert(
      fc.property(randomFill(table), scopes, (rows, scope) => {
        const { codes, answers } = asColumns(rows);
        const whole = plainOracle(table, rows, () => true);
        expect(callFunction('MCQM_POINTS', codes, answers, rubric)).toEqual(whole.points.map((points) => [points]));
        expect(callFunction('MCQM_SCORE', codes, answers, rubric)).toBe(whole.score);
        expect(callFunction('MCQM_MAX', codes, answers, rubric)).toBe(whole.maximum);
        expect(callFunction('MCQM_PERCENT', codes, answers, rubric)).toBe(
          whole.maximum > 0 ? whole.score / whole.maximum : '',
        );

        const summary = callFunction('MCQM_SUMMARY', codes, answers, rubric) as unknown[][];
        const line = (code: string) => summary.find((row) => row[0] === code) as unknown[];
        expect([line('Всего')[SCORE], line('Всего')[MAXIMUM]]).toEqual([whole.score, whole.maximum]);
        for (const system of systems) {
          const part = plainOracle(table, rows, (code) => code.startsWith(`${system}.`));
          expect([line(system)[SCORE], line(system)[MAXIMUM]]).toEqual([part.score, part.maximum]);
        }
        const part = plainOracle(table, rows, (code) => codeInScope(code, scope));
        expect(callFunction('MCQM_SCORE', codes, answers, rubric, scope)).toBe(part.score);
        expect(callFunction('MCQM_MAX', codes, answers, rubric, scope)).toBe(part.maximum);
        const stages = line('Всего').slice(2, 11).map(Number);
        expect(stages).toEqual(
          stages.map((_, index) => plainOracle(table, rows, (code) => codeInScope(code, `/${index + 1}`)).score),
        );
      }),
      { numRuns: RUNS },
    );
  });
});

test.each(SHIPPED)('in %s the points by row, by system, by mechanism and by stage add up to one total', (rubric) => {
  const table = callFunction('MCQM_RUBRIC', rubric) as unknown[][];
  const add = (numbers: unknown[]) => numbers.reduce<number>((sum, number) => sum + Number(number || 0), 0);
  fc.assert(
    fc.property(randomFill(table), (rows) => {
      const { codes, answers } = asColumns(rows);
      const total = callFunction('MCQM_SCORE', codes, answers, rubric);
      expect(add((callFunction('MCQM_POINTS', codes, answers, rubric) as unknown[][]).flat())).toBe(total);
      const summary = callFunction('MCQM_SUMMARY', codes, answers, rubric) as unknown[][];
      const scores = (form: RegExp) => summary.filter((row) => form.test(String(row[0]))).map((row) => row[SCORE]);
      expect(add(scores(/^\d\.\d$/))).toBe(total);
      expect(add(scores(/^\d$/))).toBe(total);
      expect(add((summary[summary.length - 1] as unknown[]).slice(2, 11))).toBe(total);
    }),
    { numRuns: 100 },
  );
});

function codeInScope(code: string, scope: string): boolean {
  const [place = '', stage] = scope.split('/');
  return code.startsWith(place === '' ? '' : `${place}.`) && (stage === undefined || code.split('.')[2] === stage);
}
