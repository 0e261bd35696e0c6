import fc from 'fast-check';
import { callFunction } from '../addon/call-function';
import { readMiniRubric } from '../examples/read-examples';
import { plainOracle } from './plain-oracle';
import { asColumns, randomFill } from './random-fill';

/** A thousand fills in all. No size of a penalty is known in the shipped two, so their parts add up without a floor. */
const RUBRICS = [
  { name: 'federal-2020', runs: 350, addsUp: true },
  { name: 'municipal-model', runs: 350, addsUp: true },
  { name: 'mini', runs: 300, addsUp: false },
];
const FOUND = { score: 11, maximum: 12 };

const add = (numbers: readonly unknown[]) => numbers.reduce<number>((sum, number) => sum + Number(number || 0), 0);

describe.each(RUBRICS)('$runs random fills of $name', ({ name, runs, addsUp }) => {
  const rubric = name === 'mini' ? readMiniRubric() : name;
  const table = callFunction('MCQM_RUBRIC', rubric) as unknown[][];
  const systems = [...new Set(table.slice(1).map((line) => String(line[2])))];
  const scopes = fc.constantFrom('1', '2', '/2', '/4', '/9', '1.1/2', '1.1/4', ...systems);

  test('give the points, the sums and the maximum that a plain second scoring gives', () => {
    fc.assert(
      fc.property(randomFill(table), scopes, (rows, scope) => {
        const { codes, answers } = asColumns(rows);
        const oracle = plainOracle(table, rows);
        const whole = oracle.total(() => true);
        const points = (callFunction('MCQM_POINTS', codes, answers, rubric) as unknown[][]).flat();
        expect(points).toEqual(oracle.points);
        expect(callFunction('MCQM_SCORE', codes, answers, rubric)).toBe(whole.score);
        expect(callFunction('MCQM_MAX', codes, answers, rubric)).toBe(whole.maximum);
        const part = oracle.total((code) => codeInScope(code, scope));
        expect(callFunction('MCQM_PERCENT', codes, answers, rubric, scope)).toBe(
          part.maximum > 0 ? part.score / part.maximum : '',
        );

        const lines = (callFunction('MCQM_SUMMARY', codes, answers, rubric) as unknown[][]).slice(1);
        const places = lines.map(([place]) => (place === 'Всего' ? '' : String(place)));
        expect(lines.map((line) => ({ score: line[FOUND.score], maximum: line[FOUND.maximum] }))).toEqual(
          places.map((place) => oracle.total((code) => codeInScope(code, place))),
        );
        const stages = (lines[lines.length - 1] ?? []).slice(2, 11).map(Number);
        expect(stages).toEqual(
          stages.map((_, index) => oracle.total((code) => codeInScope(code, `/${index + 1}`)).score),
        );

        if (!addsUp) return;
        const scores = (form: RegExp) => lines.filter(([place]) => form.test(String(place))).map((line) => line[11]);
        expect([points, scores(/^\d\.\d$/), scores(/^\d$/), stages].map(add)).toEqual(Array(4).fill(whole.score));
      }),
      { numRuns: runs },
    );
    // Seconds on a free machine; the gate's may be busy.
  }, 240_000);
});

function codeInScope(code: string, scope: string): boolean {
  const [place = '', stage] = scope.split('/');
  return code.startsWith(place === '' ? '' : `${place}.`) && (stage === undefined || code.split('.')[2] === stage);
}
