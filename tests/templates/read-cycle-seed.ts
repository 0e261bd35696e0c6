/** One section of the order as it reads when all lines are run together: nothing is known of lines here. */
export interface SeedSection {
  number: string;
  heading: string;
  opening: string;
  items: string[];
  /** What the table of system 2.4 lists below an item, run together, by the item's place. */
  below: Record<number, string>;
  /** Headings among the items, with the place of the first item under each. */
  groups: [number, string][];
  closing: string;
}

export interface SeedChapter {
  number: string;
  /** Title, purpose and the opening words of the list of procedures. */
  head: string;
  procedures: string[];
  sections: SeedSection[];
}

const HEADINGS = [
  'Цели',
  'Показатели',
  'Метод[ыа] сбора и обработки информации',
  'Мониторинг показателей',
  'Анализ результатов мониторинга',
  'Адресные рекомендации по результатам анализа',
  'Меры, мероприятия',
  'Управленческие решения',
  'Анализ эффективности принятых мер',
].join('|');

/** What closes a list of goals; the part on target groups stands before the closing words. */
const CLOSING = / (?=Целевые группы системы|Представленные цели)/;
const BELOW =
  /:? (?=Физико-математический Физико-химический|профессиональные образовательные организации организации высшего)/;
const NO_LIST_MARK: [string, string][] = [
  ['художественно - эстетическое', 'художественно \u0001 эстетическое'],
  ['(далее - ', '(далее \u0001 '],
];

/**
 * Reads the order as one run of words: chapters by their numbers, sections by their headings, items by the list marks
 * between them. Its numbers of sections are not trusted, since three are wrong, and its line ends are not seen at all.
 *
 * @param order document 000
 */
export function readOrder(order: string): SeedChapter[] {
  const run = order.replace(/\s+/g, ' ').trim();
  const start = run.indexOf('2. Механизмы управления качеством образовательных результатов');
  return run
    .slice(start)
    .replace(/ 3\. Механизмы управления качеством образовательной деятельности/, '')
    .split(/ (?=[23]\.[1-4]\. Система )/)
    .slice(1)
    .map((chapter) => {
      const [head = '', ...sections] = chapter.split(new RegExp(` (?=[\\d.]+\\. (?:${HEADINGS})\\. )`));
      const { opening, items } = cutAtMarks(head);
      return {
        number: opening.slice(0, 3),
        head: opening.slice(5),
        procedures: items.map(dropSeparator),
        sections: sections.map(readSection),
      };
    });
}

function readSection(section: string): SeedSection {
  const [, number = '', heading = '', body = ''] = /^([\d.]+)\. (.*?)\. (.*)$/.exec(section) ?? [];
  const [list = '', ...closing] = heading === 'Цели' ? body.split(CLOSING) : [body];
  const [plain = '', ...numbered] = list.split(/ (?=\d\) )/);
  const { opening, items } = cutAtMarks(plain);
  const groups: [number, string][] = [];
  for (const group of numbered) {
    const cut = cutAtMarks(group);
    groups.push([items.length, cut.opening]);
    items.push(...cut.items);
  }
  const split = items.map((item) => item.split(BELOW));
  const below = Object.fromEntries(split.flatMap(([, tail], place) => (tail ? [[place, tail]] : [])));
  return {
    number,
    heading,
    opening,
    items: split.map(([item = '']) => dropSeparator(item)),
    below,
    groups,
    closing: closing.join(' '),
  };
}

function cutAtMarks(list: string): { opening: string; items: string[] } {
  const hidden = NO_LIST_MARK.reduce((text, [dash, sign]) => text.replaceAll(dash, sign), list);
  const [opening = '', ...items] = hidden.split(/ -{1,2} ?/).map((piece) => piece.replaceAll('\u0001', '-').trim());
  return { opening, items };
}

/** Items end in one separator or in none. */
function dropSeparator(item: string): string {
  return item.replace(/[;.:]$/, '');
}
