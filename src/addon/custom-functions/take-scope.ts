import type { Rubric } from '../../catalog/rubric';
import { parseScope } from '../../catalog/scope';
import { scoreRows } from '../../scoring/score-rows';
import { problemSentence, type ScoredRow } from '../../scoring/scored-row';
import { rowInScope, takeUniverse } from '../../scoring/take-universe';
import { readRows } from './read-rows';
import { resolveRubric } from './resolve-rubric';

/** Arguments of a function that gives one number for a scope. */
export interface ScopeArguments {
  readonly codes: unknown;
  readonly answers: unknown;
  readonly rubric: unknown;
  readonly scope: unknown;
  readonly documents?: unknown;
}

/** The rows of the universe that the scope holds. */
export function takeScope({ codes, answers, rubric: named, scope, documents }: ScopeArguments): ScoredRow[] {
  const rubric: Rubric = resolveRubric(named);
  const limits = parseScope(scope, rubric);
  const { rows } = readRows(codes, answers, rubric, documents);
  return takeUniverse(scoreRows(rows, rubric), rubric).filter((row) => rowInScope(row, limits));
}

/** Refuses to give one number over bad rows; names the first of them. */
export function refuseBadRows(rows: readonly ScoredRow[]): void {
  const bad = rows.filter(({ problem }) => problem !== null);
  const first = bad[0];
  if (!first) return;
  throw new Error(problemSentence(first) + (bad.length > 1 ? ` (и ещё строк с ⚠: ${bad.length - 1})` : ''));
}
