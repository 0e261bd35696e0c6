/** The lists of one direction as they stand in the document: whitespace joined, marks and separators kept. */
export interface SeedDirection {
  /** Section number as printed; 4.2.3 is printed twice. */
  number: string;
  title: string;
  goals: string;
  indicators: string;
  /** The words before the list of analysis, with their colon. */
  analysisHeader: string;
  analysis: string;
  /** Empty where the direction lists none. */
  measures: string;
}

/**
 * Reads chapter 4 by what stands before and after each list, never by line or mark, so that torn sentences and lists heal
 * by themselves.
 *
 * @param concept document 003
 */
export function readConceptSeed(concept: string): SeedDirection[] {
  const [chapter = ''] = concept
    .replace(/\s+/g, ' ')
    .split(' 4. Описание основных направлений')
    .slice(1)
    .map((rest) => rest.split(' 5. Ожидаемые результаты реализации')[0] ?? '');
  return chapter
    .split(/ (?=4\.[12]\.\d\. )/)
    .slice(1)
    .map((section) => {
      const list = (opening: string, next: string) =>
        new RegExp(`(${opening}) (.*?) (?:${next})`).exec(`${section} `)?.slice(1) ?? ['', ''];
      const analysis = list('По итогам мониторинга [а-я]+:', 'На основе проведенного анализа');
      return {
        number: /^[\d.]+\d/.exec(section)?.[0] ?? '',
        title: list('^[\\d.]+', 'Управленческий цикл')[1] ?? '',
        goals: list('Включает следующие цели:', 'Объектом оценки|Обновление профессиональных')[1] ?? '',
        indicators: list('в числе которых:', 'Данные показатели|Сбор информации|В качестве методов')[1] ?? '',
        analysisHeader: analysis[0] ?? '',
        analysis: analysis[1] ?? '',
        measures:
          list('а также проводятся:|анализа и результатов мониторинга:', 'Мероприятия по|Реализация указанных')[1] ??
          '',
      };
    });
}

/** A list cut where it separates its items: at semicolons, wherever marks and line ends stand. */
export function cutConceptList(list: string): string[] {
  return list
    .replace(/\.$/, '')
    .split(';')
    .map((item) => item.replace(/^\s*[-–] /, '').trim())
    .filter((item) => item !== '');
}
