import { checkPositions } from './check-positions';
import type { Framework } from './framework-schema';

/** A mistake of a template's author, to be shown together with all the others. */
export interface TemplateProblem {
  /** Number of the system whose file is wrong, or `null` for framework.yaml. */
  readonly system: string | null;
  /** Where in the file: `['groups', 0, 'positions', 2, 'code']`. */
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly found: string;
}

/**
 * What the shape of the files cannot say: that codes belong where they stand, links lead somewhere, scales can be
 * counted, and the sums are the ones its author proved against the source.
 *
 * @returns every problem, in the order of the files; none when the framework is right
 */
export function checkFramework(framework: Framework): TemplateProblem[] {
  return [...checkScales(framework), ...checkSystems(framework), ...checkPositions(framework), ...checkSums(framework)];
}

function checkScales(framework: Framework): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const used = new Set(allPositions(framework).map((position) => position.scale));
  for (const [name, answers] of Object.entries(framework.scales)) {
    const report = (expected: string, found: string) =>
      problems.push({ system: null, path: ['scales', name], expected, found });
    const codes = answers.map((answer) => answer.split(' — ')[0] ?? '');
    const numbers = codes.filter((code) => /^\d+$/.test(code));
    if (numbers.length < 2) report('at least two numbers among the answers', codes.join('; '));
    if (!numbers.includes('0')) report('0 among the answers', codes.join('; '));
    if (new Set(codes).size < codes.length) report('every answer once', codes.join('; '));
    if (!used.has(name)) report('a scale that some position uses', 'no position uses it');
  }
  return problems;
}

function checkSystems(framework: Framework): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const mechanisms = framework.mechanisms.map(({ number }) => number);
  const numbers = framework.systems.map(({ number }) => number);
  const ids = framework.systems.map(({ system }) => system);
  framework.systems.forEach(({ number, system }, index) => {
    const report = (key: string, expected: string, found: string) =>
      problems.push({ system: number, path: [key], expected, found });
    if (!mechanisms.includes(number.slice(0, 1))) report('number', `a mechanism of ${mechanisms.join(', ')}`, number);
    if (numbers.indexOf(number) < index) report('number', 'a number of its own', `${number} twice`);
    if (ids.indexOf(system) < index) report('system', 'every canonical id once', `${system} twice`);
  });
  return problems;
}

function checkSums(framework: Framework): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const compare = (system: string | null, path: (string | number)[], expected: unknown, counted: unknown) => {
    if (expected === counted) return;
    problems.push({ system, path, expected: `${expected}, as written`, found: `${counted}, as counted` });
  };
  const { expected } = framework;
  const positions = allPositions(framework);
  const penalties = positions.filter(({ basis }) => basis === 'penalty').length;
  compare(null, ['expected', 'positions'], expected.positions, positions.length);
  compare(null, ['expected', 'scored'], expected.scored, positions.length - penalties);
  compare(null, ['expected', 'penalty'], expected.penalty, penalties);

  const sums = framework.systems.map((system) => {
    const sum = system.groups
      .reduce<Framework['systems'][number]['groups'][number]['positions']>((all, g) => all.concat(g.positions), [])
      .filter(({ basis }) => basis !== 'penalty')
      .reduce((total, { scale }) => total + largestNumber(framework.scales[scale] ?? []), 0);
    compare(system.number, ['maximum'], system.maximum, sum);
    compare(null, ['expected', 'systems', system.number], expected.systems[system.number], sum);
    return sum;
  });
  compare(
    null,
    ['expected', 'maximum'],
    expected.maximum,
    sums.reduce((total, sum) => total + sum, 0),
  );
  for (const number of Object.keys(expected.systems)) {
    if (framework.systems.some((system) => system.number === number)) continue;
    problems.push({ system: null, path: ['expected', 'systems', number], expected: 'a listed system', found: number });
  }
  return problems;
}

/** The maximum of a position is the largest number of its scale. */
function largestNumber(answers: readonly string[]): number {
  return Math.max(0, ...answers.map((answer) => Number.parseInt(answer, 10)).filter((number) => number >= 0));
}

function allPositions(framework: Framework) {
  return framework.systems.flatMap(({ groups }) => groups.flatMap(({ positions }) => positions));
}
