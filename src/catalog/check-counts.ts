import type { TemplateProblem } from './template-problem';

/** Numbers under names, in as many levels as the author wants to be guarded. */
export interface Counts {
  readonly [name: string]: number | Counts;
}

/**
 * The guard counts of a template: what its author wrote against what its files hold, so that a line lost by accident is
 * noticed.
 *
 * @param written `expected` as the author wrote it
 * @param counted the same names, counted anew; a name that stands on one side only is told too
 * @example checkCounts({ rows: 60 }, { rows: 59 }) // [{"path":["expected","rows"],"expected":"60, as written","found":"59, as counted"}]
 */
export function checkCounts(
  written: Counts,
  counted: Counts,
  path: TemplateProblem['path'] = ['expected'],
): TemplateProblem[] {
  const names = [...new Set([...Object.keys(written), ...Object.keys(counted)])];
  return names.flatMap((name) => {
    const [one, other] = [written[name], counted[name]];
    const at = [...path, name];
    if (typeof one === 'object' || typeof other === 'object') {
      return checkCounts(typeof one === 'object' ? one : {}, typeof other === 'object' ? other : {}, at);
    }
    if (one === other) return [];
    return [{ path: at, expected: `${one ?? 'nothing'}, as written`, found: `${other ?? 'nothing'}, as counted` }];
  });
}
