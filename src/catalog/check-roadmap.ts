import { checkCounts } from './check-counts';
import { checkSameSystems } from './check-same-systems';
import type { Framework } from './framework-schema';
import type { Roadmap } from './roadmap-schema';
import type { TemplateProblem } from './template-problem';

/** That a roadmap is counted right, numbered within its parts, and bears its framework's systems. */
export function checkRoadmap(roadmap: Roadmap, framework: Framework | null): TemplateProblem[] {
  const { systems, expected } = roadmap;
  const items = systems.flatMap((system) => system.items);
  const counted = {
    items: items.length,
    wordings: new Set(items.map(({ deadline }) => deadline)).size,
    local: items.filter(({ local }) => local).length,
    systems: Object.fromEntries(systems.map(({ number, items: own }) => [number, own.length])),
  };
  const problems = checkCounts(expected, counted);
  systems.forEach(({ number, system, items: own }, s) => {
    if ((number === '0') !== (system === null)) {
      problems.push({
        path: ['systems', s, 'system'],
        expected: 'null for part 0, and only there',
        found: `${system}`,
      });
    }
    own.forEach((item, i) => {
      const within = number === '0' ? /^\d+\.$/.test(item.number) : item.number.startsWith(`${number}.`);
      if (!within) {
        const path = ['systems', s, 'items', i, 'number'];
        problems.push({ path, expected: `a number of ${number}`, found: item.number });
      }
    });
  });
  return framework ? [...problems, ...checkSameSystems(systems, framework)] : problems;
}
