import { placeOfCode } from '../catalog/place-of-code';
import type { Rubric } from '../catalog/rubric';
import { inScope, WHOLE } from '../catalog/scope';
import type { ScoredRow } from './scored-row';
import { takeUniverse } from './take-universe';
import { type TotalRow, totalRow } from './total-row';

/** Code and title of the row that holds everything. */
const WHOLE_TITLE = 'Всего';

export interface ScopeTotals {
  readonly systems: readonly TotalRow[];
  readonly mechanisms: readonly TotalRow[];
  readonly total: TotalRow;
}

/**
 * Totals per system, per mechanism and of everything, for the codes given. A bad row is told by its own system, its
 * mechanism and the total; one whose code names no system by the total only, since no system may be blamed for it.
 *
 * @param scored rows of `scoreRows`
 * @param mechanismTitles titles of mechanisms by number; «Механизм 1» where none is given
 */
export function totalScopes(
  scored: readonly ScoredRow[],
  rubric: Rubric,
  mechanismTitles: Readonly<Record<string, string>> = {},
): ScopeTotals {
  const universe = takeUniverse(scored, rubric);
  const present = (key: 'system' | 'mechanism') => {
    const codes = new Set(universe.map(({ position }) => position?.[key]));
    return [...new Set(rubric.positions.map((position) => position[key]))].filter((code) => codes.has(code));
  };
  const part = (key: 'system' | 'mechanism', code: string, title: string) => {
    const scope = { ...WHOLE, [key]: code };
    const own = universe.filter((row) => {
      const place = row.position ?? placeOfCode(row.code);
      return place !== null && inScope(place, scope);
    });
    return totalRow(code, title, own);
  };
  const titles = new Map(rubric.positions.map(({ system, systemTitle }) => [system, systemTitle]));
  return {
    systems: present('system').map((code) => part('system', code, titles.get(code) ?? '')),
    mechanisms: present('mechanism').map((code) =>
      part('mechanism', code, mechanismTitles[code] ?? `Механизм ${code}`),
    ),
    total: totalRow(WHOLE_TITLE, WHOLE_TITLE, universe),
  };
}
