/** One part of the table as the document gives it, cells not told apart by their borders. */
export interface SeedPart {
  number: string;
  heading: string;
  items: { number: string; text: string; deadline: string; responsible: string }[];
}

export interface SeedRoadmap {
  columns: string;
  mechanisms: string[];
  parts: SeedPart[];
}

const MONTH = '(?:январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь)';
const MONTHS = `${MONTH}(?: ?[–-] ?${MONTH})?`;
const LISTED = `${MONTHS}(?:, ${MONTHS})*`;
const DATED = `${MONTHS}(?:,? \\d{4}(?: год)?)?`;
/** How a deadline may be worded. Closed: words of an unknown kind would stay in the text and be seen there. */
const DEADLINE = [
  'постоянно',
  'ежеквартально',
  'по (?:графику|плану|запросу)',
  'в соответствии с графиком проведения',
  'в течени[еи] (?:учебного )?года',
  'один раз в три года',
  '\\d{4}-\\d{4} годы',
  '\\d{4} год',
  `ежегодно(?:,? ${LISTED})?`,
  `${LISTED} ежегодно`,
  `${DATED}(?: ${DATED})?(?:,? далее(?: -)? ежегодно)?`,
].join('|');
const PARTY =
  '(?:МОУО|Д?ОО|Управление образования|МКУ «[^«»]+»»?|(?:обще|дошкольные )образовательные организации)(?: \\(далее – [^()]+\\))?';
const CELLS = new RegExp(`^(.*?) (${DEADLINE}) (${PARTY}(?:, ${PARTY})*)(?: (.+))?$`);

/**
 * Reads the roadmap's table with no regard to its lines and tabs: the whole is one run of words, parts are found by their
 * headings, items by counting on from one number to the next, and the cells of an item by how a deadline and those who
 * answer for it are worded. What follows them is the lower half of a row torn by the end of a page.
 *
 * @param seed document 002
 */
export function readRoadmapSeed(seed: string): SeedRoadmap {
  const table = tableWords(seed);
  const opening = table.search(/ Формирование нормативно-правового обеспечения/);
  const pieces = table.slice(opening + 1).split(/ (?=I+\. Механизмы |[12]\.\d\.? Система )/);
  return {
    columns: table.slice(0, opening),
    mechanisms: pieces.filter((piece) => /^I+\. /.test(piece)),
    parts: pieces.filter((piece) => !/^I+\. /.test(piece)).map(readPart),
  };
}

/** All words of the table from its first column heading to its end, html taken off, joined by one space. */
export function tableWords(seed: string): string {
  return seed
    .slice(seed.indexOf('№ п/п'))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function readPart(piece: string): SeedPart {
  const number = /^[12]\.\d/.exec(piece)?.[0] ?? '0';
  const named = (place: number) => (number === '0' ? `${place}.` : `${number}.${place}`);
  const items: SeedPart['items'] = [];
  let from = piece.indexOf(` ${named(1)} `);
  const heading = piece.slice(0, from);
  for (let place = 1; from >= 0; place++) {
    const next = piece.indexOf(` ${named(place + 1)} `, from);
    const row = piece.slice(from + named(place).length + 2, next < 0 ? undefined : next);
    const [, text = '', deadline = '', responsible = '', below] = CELLS.exec(row) ?? [];
    items.push({ number: named(place), text: below ? `${text} ${below}` : text, deadline, responsible });
    from = next;
  }
  return { number, heading, items };
}
