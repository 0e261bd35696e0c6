import { placeOfCode } from '../catalog/place-of-code';
import type { Rubric } from '../catalog/rubric';
import { inScope, type Scope } from '../catalog/scope';
import { scoreRows } from './score-rows';
import type { ScoredRow } from './scored-row';

/**
 * The rows that totals are made of: the codes given; with no code given, the whole rubric, unanswered. A date in place
 * of a code is a code given, and a bad one. Blank rows and retired positions are outside.
 */
export function takeUniverse(scored: readonly ScoredRow[], rubric: Rubric): ScoredRow[] {
  const given = scored.some(({ code, problem }) => code !== '' || problem !== null);
  const rows = given ? scored : scoreWhole(rubric);
  return rows.filter(({ position, problem }) => (position ? position.status === 'active' : problem !== null));
}

/** True when the row belongs to the scope. A bad row goes by its code; one whose code says nothing, to every scope. */
export function rowInScope({ position, code }: ScoredRow, scope: Scope): boolean {
  if (position) return inScope(position, scope);
  const place = placeOfCode(code);
  return place === null || inScope(place, scope);
}

function scoreWhole(rubric: Rubric): ScoredRow[] {
  return scoreRows(
    rubric.positions.map(({ code }) => ({ code, answer: '' })),
    rubric,
  );
}
