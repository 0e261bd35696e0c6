import type { Framework } from './framework-schema';
import type { TemplateProblem } from './template-problem';

/** That another template bears the numbers and canonical ids of its framework's systems, in its order. */
export function checkSameSystems(
  systems: readonly { readonly number: string; readonly system: string | null }[],
  framework: Framework,
): TemplateProblem[] {
  const order = framework.systems.map(({ number }) => number);
  let last = -1;
  return systems.flatMap(({ number, system }, place): TemplateProblem[] => {
    // Part 0 of a roadmap prepares regulations for all systems.
    if (system === null) return [];
    const at = order.indexOf(number);
    const own = framework.systems[at];
    const path = ['systems', place];
    if (!own) return [{ path: [...path, 'number'], expected: `a system of ${framework.id}`, found: number }];
    const problems: TemplateProblem[] = [];
    if (own.system !== system) problems.push({ path: [...path, 'system'], expected: own.system, found: system });
    if (at <= last)
      problems.push({ path: [...path, 'number'], expected: `the order of ${framework.id}`, found: number });
    last = at;
    return problems;
  });
}
