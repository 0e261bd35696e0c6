import type { Rubric } from '../catalog/rubric';
import { inScope, type Scope } from '../catalog/scope';
import { scoreRows } from './score-rows';
import type { ScoredRow } from './scored-row';

/**
 * The rows that totals are made of: the codes given; with no code given, the whole rubric, unanswered. Blank rows and
 * retired positions are outside.
 */
export function takeUniverse(scored: readonly ScoredRow[], rubric: Rubric): ScoredRow[] {
  const rows = scored.some(({ code }) => code !== '') ? scored : [...scored, ...scoreWhole(rubric)];
  return rows.filter(({ position, problem }) => (position ? position.status === 'active' : problem !== null));
}

/** True when the row belongs to the scope. A bad row goes by its code; one whose code says nothing, to every scope. */
export function rowInScope({ position, code }: ScoredRow, scope: Scope): boolean {
  if (position) return inScope(position, scope);
  const place = placeOf(code);
  return place === null || inScope(place, scope);
}

/** Mechanism, system and stage that a code names, whether or not the rubric knows it. */
export function placeOf(code: string): Parameters<typeof inScope>[0] | null {
  const parts = /^(([1-9])\.[1-9])\.([1-9])\.\d\d$/.exec(code);
  if (!parts) return null;
  return { mechanism: parts[2] as string, system: parts[1] as string, stage: Number(parts[3]) as 1 };
}

function scoreWhole(rubric: Rubric): ScoredRow[] {
  return scoreRows(
    rubric.positions.map(({ code }) => ({ code, answer: '' })),
    rubric,
  );
}
