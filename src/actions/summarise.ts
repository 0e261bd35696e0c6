import type { ScopeTotals } from '../scoring/total-scopes';
import type { Summary } from '../summary/summary';
import type { StateFramework } from '../workbook/book-state';

/** The Summary of a judged workbook. Level bands are in no source, so the level stays unknown until the region sets them. */
export function summarise(
  framework: StateFramework,
  judged: { readonly totals: ScopeTotals },
  whose: Pick<Summary, 'municipality' | 'year' | 'builtAt'>,
): Summary {
  const { id, version, title, notice } = framework;
  return {
    format: 'mcqm-summary/1',
    framework: { id, version, title, notice },
    ...whose,
    ...judged.totals,
    level: null,
  };
}
