import { hints } from 'mcqm:templates';
import type { SystemId } from './crosswalk-schema';
import type { HintGroup, HintItem, SystemHints } from './cycle-hints';
import { findCrosswalk } from './find-crosswalk';

/** What a municipality's order has for each component of one system, by the number of the stage. */
export interface FoundHints {
  readonly source: string;
  readonly stages: ReadonlyMap<number, HintGroup>;
}

/**
 * Hints for a system of a framework: of all the canonical systems whose subject stands in it. In municipal-model 1.1
 * objectivity of assessment stands within preparation quality, so its indicators are among the hints there.
 *
 * @param framework id; a region's own goes by the id before the plus
 * @param own texts that stand in the rubric already: what only repeats them is no hint
 * @returns `null` where the cycle says nothing of the system
 */
export function findHints(framework: string, system: string, own: ReadonlySet<string> = new Set()): FoundHints | null {
  const found = canonicalsOf(framework.replace(/\+.*$/, ''), system).flatMap((id) => hintsOf(id) ?? []);
  const [first] = found;
  if (!first) return null;
  const stages = new Map<number, HintGroup>();
  for (let stage = 1; stage <= 9; stage += 1) {
    const groups = found.flatMap((one) => one.stages[stage] ?? []);
    const items = groups.reduce<HintItem[]>((all, group) => all.concat(group.items), []);
    const news = items.filter(({ text }) => !own.has(text));
    const [head] = groups;
    if (head && news.length > 0) stages.set(stage, { title: head.title, items: news });
  }
  return { source: first.source, stages };
}

function hintsOf(id: SystemId): SystemHints | null {
  const text = Object.keys(hints).includes(id) ? hints[id] : undefined;
  return text === undefined ? null : (JSON.parse(text) as SystemHints);
}

/** The system's own canonical one first, then those that stand in it for want of a system of their own. */
function canonicalsOf(framework: string, system: string): SystemId[] {
  const { frameworks, rows } = findCrosswalk();
  const at = frameworks.indexOf(framework) + 1;
  const own = rows[`${framework}/${system}`]?.[0];
  if (at === 0 || own === undefined) return [];
  const others = Object.keys(rows)
    .filter((item) => frameworks.some((id) => item.startsWith(`${id}/`)))
    .flatMap((item) => (rows[item]?.[at] === system ? [rows[item]?.[0] ?? own] : []));
  return [...new Set([own, ...others])];
}
