import { checkCounts } from './check-counts';
import type { Deliverables } from './deliverables-schema';
import type { Framework } from './framework-schema';
import type { TemplateProblem } from './template-problem';

/** That a table of expected results is counted right, numbered within its directions, and stands by its framework. */
export function checkDeliverables(table: Deliverables, framework: Framework | null): TemplateProblem[] {
  const { directions, expected, years } = table;
  const rows = directions.flatMap((direction) => direction.rows);
  const filled = rows.flatMap(({ cells }) => Object.keys(cells));
  const counted = {
    rows: rows.length,
    cells: filled.length,
    years: Object.fromEntries(years.map((year) => [year, filled.filter((found) => found === year).length])),
    systems: Object.fromEntries(directions.map(({ system, rows: own }) => [system, own.length])),
  };
  const problems = checkCounts(expected, counted);
  const numbers = framework?.systems.map(({ number }) => number);
  directions.forEach(({ system, rows: own }, d) => {
    if (numbers && !numbers.includes(system)) {
      problems.push({ path: ['directions', d, 'system'], expected: `a system of ${framework?.id}`, found: system });
    }
    own.forEach(({ code, cells }, r) => {
      const at = ['directions', d, 'rows', r];
      if (!code.startsWith(`${system}.`)) {
        problems.push({ path: [...at, 'code'], expected: `a code that begins with ${system}.`, found: code });
      }
      for (const year of Object.keys(cells).filter((found) => !years.includes(found))) {
        problems.push({ path: [...at, 'cells', year], expected: `a year of ${years.join(', ')}`, found: year });
      }
    });
  });
  return problems;
}
