import type { Summary } from './summary';

/** Why no level is named, in words. */
const UNKNOWN: Readonly<Record<NonNullable<Summary['levelUnknown']>, string>> = {
  'no-bands': 'Уровень не задан: границ уровней в методике нет.',
  'bad-bands': 'Уровень не назван: границы уровней на листе «Методика» записаны с ошибкой.',
  'below-bands': 'Уровень не назван: процент ниже самой низкой границы уровней.',
  'not-counted': 'Уровень не назван: баллы не подсчитаны.',
};

/** The level of a summary as a sentence. */
export function levelWords({ level, levelUnknown }: Pick<Summary, 'level' | 'levelUnknown'>): string {
  return level === null ? UNKNOWN[levelUnknown ?? 'no-bands'] : `Уровень: ${level}.`;
}
