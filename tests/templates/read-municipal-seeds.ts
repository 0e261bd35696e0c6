/** The lists of one system as they stand in the two documents: whitespace joined, marks and separators kept. */
export interface SeedSystem {
  title: string;
  goals: string;
  indicators: string;
  measures: string;
  analysis: string;
}

/**
 * Reads the lists by what stands before and after them, never by line, number or mark: sections of the order are found by
 * their titles, because three of its numbers are wrong.
 *
 * @param regulation document 001: goals and indicators
 * @param order document 000: measures and lists of analysis
 */
export function readMunicipalSeeds(regulation: string, order: string): SeedSystem[] {
  const listsOfOrder = order.replace(/\s+/g, ' ');
  const measures = between(listsOfOrder, 'Меры, мероприятия', 'Управленческие решения');
  const analysis = between(
    listsOfOrder,
    'Анализ результатов мониторинга',
    'Адресные рекомендации по результатам анализа',
  );
  return regulation
    .replace(/\s+/g, ' ')
    .trim()
    .split(/ (?=2\.\d\.(?:\d\.)? «)/)
    .map((chapter) => /«(.*?)».*? ?Цели: (.*) Показатели: (.*)$/.exec(chapter))
    .filter((found) => found !== null)
    .map(([, title = '', goals = '', indicators = ''], at) => ({
      title,
      goals,
      indicators,
      measures: measures[at] ?? '',
      analysis: analysis[at] ?? '',
    }));
}

/** What stands under each section of that title, after its opening words, up to the next section. */
function between(text: string, title: string, next: string): string[] {
  const sections = text.matchAll(new RegExp(`\\d\\. ${title}\\. (.*?) [\\d.]+ ${next}\\.`, 'g'));
  return [...sections].map(([, section = '']) => section.slice(section.indexOf(' - ') + 1));
}

/** A list cut where it separates its items: at semicolons, wherever marks and line ends stand. */
export function cutList(list: string): string[] {
  return list
    .trim()
    .replace(/\.$/, '')
    .split(';')
    .map((item) => item.replace(/^[\s✓-]+/, '').trimEnd())
    .filter((item) => item !== '');
}
