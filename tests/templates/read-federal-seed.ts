/** A position as the source's table shows it, read without any help from the YAML. */
export interface SeedPosition {
  system: string;
  heading: string;
  /** Header line that the position stands under, or null. */
  group: string | null;
  text: string;
  /** Most points by the rule written in the position or in its header; 1 where none is written; null for a penalty. */
  maximum: number | null;
  stated: boolean;
}

const HEADINGS = [
  'Обоснование целей',
  'Выбор показателей, методов сбора информации',
  'Проведение мониторинга',
  'Проведение анализа и подготовка адресных рекомендаций',
  'Принятие мер и управленческих решений',
  'Анализ эффективности принятых мер',
];
/** A table row ends where at least five line ends follow each other; inside a row there are at most three. */
const ROW_END = /\n(?:[ \t]*\n){4,}\s*/;
/** In 2.1 this header has lost its colon and stands in a row of its own. */
const HEADER_WITHOUT_COLON = 'Проведение анализа результатов мониторинга региональных показателей';

/**
 * The positions of seed 004 by its table rows: system titles, headings and headers are cut off the front of a row,
 * and what is left of it is a position.
 *
 * @param seed the whole text of the seed
 */
export function readFederalSeed(seed: string): SeedPosition[] {
  const positions: SeedPosition[] = [];
  let system = '';
  let heading = '';
  let group: string | null = null;
  for (const row of seed.split(ROW_END)) {
    let rest = row.replace(/\s+/g, ' ').trim();
    const title = /(?:^| )(\d\.\d)\. Система/.exec(rest);
    if (title) {
      system = title[1] ?? '';
      continue;
    }
    // A heading fills its line; «Проведение мониторинга освоения программ…» is a position that only begins like one.
    const firstLine = row.trim().split('\n')[0]?.trim() ?? '';
    if (HEADINGS.includes(firstLine)) {
      heading = firstLine;
      group = null;
      rest = rest.slice(firstLine.length).trim();
    }
    const header = /^[^:]*:(?= |$)/.exec(rest);
    if (header || rest === HEADER_WITHOUT_COLON) {
      group = header ? header[0] : rest;
      rest = rest.slice(group.length).trim();
    }
    if (rest === '' || rest === 'Итого:' || system === '') continue;
    // A list under a header goes on with small letters; a capital letter begins a position of its own.
    if (/^[А-ЯЁ]/.test(rest)) group = null;
    positions.push({ system, heading, group, text: rest, ...pointsOf(rest, group) });
  }
  return positions;
}

/** The rules in points that the source writes: «по 1 баллу за каждый…», «1 балл - …, 2 балла - …». */
function pointsOf(text: string, group: string | null): { maximum: number | null; stated: boolean } {
  if (text.startsWith('Наличие неэффективных показателей')) return { maximum: null, stated: false };
  const rule = /балл/.test(text) ? text : (group ?? '');
  if (/по 1 баллу за кажд/.test(rule)) {
    // What is counted is listed before the bracket: «метапредметных и предметных», «с обучающимися и их родителями».
    const listed = rule.slice(0, rule.indexOf('(')).split(' и ').length;
    return { maximum: listed, stated: true };
  }
  const named = [...rule.matchAll(/(\d) балл[а]? - /g)].map((found) => Number(found[1]));
  if (named.length === 0) return { maximum: 1, stated: false };
  // Different numbers are steps of one scale; «1 балл - за процедуры…, 1 балл - за олимпиады…» add up.
  const steps = new Set(named).size > 1;
  return { maximum: steps ? Math.max(...named) : named.reduce((sum, points) => sum + points, 0), stated: true };
}
