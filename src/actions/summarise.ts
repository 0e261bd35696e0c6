import { nameLevel } from '../scoring/name-level';
import type { Summary } from '../summary/summary';
import type { StateFramework } from '../workbook/book-state';
import type { JudgedBook } from './judge-book';

type Level = Pick<Summary, 'level' | 'levelUnknown'>;

/** The Summary of a judged workbook. Level bands are in no source, so the level stays unknown until the region sets them. */
export function summarise(
  framework: StateFramework,
  judged: Pick<JudgedBook, 'rubric' | 'rows' | 'totals' | 'levels'>,
  whose: Pick<Summary, 'municipality' | 'year' | 'builtAt'>,
): Summary {
  const { id, version, title, notice } = framework;
  const present = new Set(judged.rows.map(({ scored }) => scored.code));
  const missing = judged.rubric.positions.filter(({ code, status }) => status === 'active' && !present.has(code));
  return {
    format: 'mcqm-summary/1',
    framework: { id, version, title, notice },
    ...whose,
    ...judged.totals,
    missing: missing.map(({ code }) => code),
    ...nameTotal(judged),
  };
}

function nameTotal({ totals: { total }, levels }: Pick<JudgedBook, 'totals' | 'levels'>): Level {
  if (levels.bandsProblem !== null) return { level: null, levelUnknown: 'bad-bands' };
  if (levels.bands === null) return { level: null, levelUnknown: 'no-bands' };
  if (total.problems.length > 0 || total.fraction === null) return { level: null, levelUnknown: 'not-counted' };
  const level = nameLevel(total.fraction, levels.bands);
  return { level, levelUnknown: level === null ? 'below-bands' : null };
}
