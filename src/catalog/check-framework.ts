import { checkCounts } from './check-counts';
import { checkPositions } from './check-positions';
import type { Framework } from './framework-schema';
import type { TemplateProblem } from './template-problem';

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
    const report = (expected: string, found: string) => problems.push({ path: ['scales', name], expected, found });
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
      problems.push({ path: ['systems', index, key], expected, found });
    if (!mechanisms.includes(number.slice(0, 1))) report('number', `a mechanism of ${mechanisms.join(', ')}`, number);
    if (numbers.indexOf(number) < index) report('number', 'a number of its own', `${number} twice`);
    if (ids.indexOf(system) < index) report('system', 'every canonical id once', `${system} twice`);
  });
  return problems;
}

function checkSums(framework: Framework): TemplateProblem[] {
  const positions = allPositions(framework);
  const penalties = positions.filter(({ basis }) => basis === 'penalty').length;
  const sums = framework.systems.map(({ groups }) =>
    groups
      .flatMap((group) => group.positions)
      .filter(({ basis }) => basis !== 'penalty')
      .reduce((total, { scale }) => total + largestNumber(framework.scales[scale] ?? []), 0),
  );
  return [
    ...checkCounts(framework.expected, {
      positions: positions.length,
      scored: positions.length - penalties,
      penalty: penalties,
      maximum: sums.reduce((total, sum) => total + sum, 0),
      systems: Object.fromEntries(framework.systems.map(({ number }, index) => [number, sums[index] ?? 0])),
    }),
    ...framework.systems.flatMap(({ maximum }, index) =>
      checkCounts({ maximum }, { maximum: sums[index] ?? 0 }, ['systems', index]),
    ),
  ];
}

/** The maximum of a position is the largest number of its scale. */
function largestNumber(answers: readonly string[]): number {
  return Math.max(0, ...answers.map((answer) => Number.parseInt(answer, 10)).filter((number) => number >= 0));
}

function allPositions(framework: Framework) {
  return framework.systems.flatMap(({ groups }) => groups.flatMap(({ positions }) => positions));
}
