import { isDate, isErrorText } from './cell-kind';
import { cleanText } from './clean-text';
import { largestAnswer } from './framework-to-rubric';
import { type Place, placeOfCode } from './place-of-code';
import type { RubricCells } from './read-rubric-table';
import { INEFFECTIVE, NOT_APPLICABLE, type readScale } from './read-scale';
import type { Penalty, RUBRIC_COLUMNS, RubricPosition, ScaleAnswer } from './rubric';
import { BASIS_WORDS, NOT_SET, STATUS_WORDS } from './rubric-words';
import { showCell } from './show-cell';
import { findStage, STAGES } from './stages';

const INDICATORS = 2;

type Column = (typeof RUBRIC_COLUMNS)[number];
type Report = (column: Column, sentence: string) => void;

/**
 * One row of «Методика», or `null` after telling everything that is wrong with it.
 *
 * @param scaleOf `readScale`, or the same with a memory: hundreds of rows share a dozen scales
 */
export function readRubricRow(cells: RubricCells, report: Report, scaleOf: typeof readScale): RubricPosition | null {
  const raw = cells('Код');
  const code = cleanText(raw);
  const place = placeOfCode(code);
  let right = true;
  const refuse: Report = (column, sentence) => {
    right = false;
    report(column, place ? `${code}: ${sentence}` : sentence);
  };
  if (!place) refuse('Код', `в столбце «Код» методики найдено: «${showCell(raw)}»; ожидается код вида 1.1.4.03`);
  else checkPlace(cells, place, refuse);

  const read = scaleOf(cells('Шкала'), cells('Слова ответов'));
  if (typeof read === 'string') refuse('Шкала', read);
  const scale = typeof read === 'string' ? null : read;
  if (place && place.stage !== INDICATORS && scale?.some((answer) => answer.code === INEFFECTIVE)) {
    refuse('Шкала', `ответ «${INEFFECTIVE}» бывает только у показателей (этап ${INDICATORS})`);
  }
  const basis = readWord(cells('Основание'), BASIS_WORDS);
  if (!basis) refuse('Основание', wordExpected('Основание', cells('Основание'), BASIS_WORDS));
  const status = readWord(cells('Статус'), STATUS_WORDS);
  if (!status) refuse('Статус', wordExpected('Статус', cells('Статус'), STATUS_WORDS));

  const penalty = readPenalty(cells('Штраф'), basis === 'penalty', refuse);
  if (penalty && scale && !isPenaltyScale(scale)) {
    refuse('Шкала', `на штрафную позицию отвечают 0 (нет) или 1 (есть), в шкале ожидается «0; 1»`);
  }
  const largest = scale && largestAnswer(scale);
  const maximum = readNumber(cells('Макс.'));
  if (maximum !== null && (penalty || (largest !== null && maximum !== largest))) {
    const expected = penalty ? 'у штрафной позиции ожидается пустая ячейка' : `по шкале ожидается ${largest}`;
    refuse('Макс.', `«Макс.» — «${showCell(cells('Макс.'))}», ${expected}`);
  }
  const text = readText(cells('Позиция'));
  if (text === '' || isErrorText(text)) refuse('Позиция', 'нет текста позиции');
  if (!right || !place || !scale || !basis || !status) return null;
  return {
    code,
    ...place,
    systemTitle: readText(cells('Название системы')),
    group: readText(cells('Группа')),
    text,
    scale,
    maximum: penalty ? null : largest,
    penalty,
    links: readLinks(cells('Связь')),
    basis,
    source: readText(cells('Источник')),
    status,
  };
}

/** The code holds these three already: a date in their place is repaired, another value is a contradiction. */
function checkPlace(cells: RubricCells, { mechanism, system, stage: number }: Place, refuse: Report): void {
  for (const [column, own] of [
    ['Механизм', mechanism],
    ['Система', system],
  ] as const) {
    const cell = cells(column);
    if (cell === own) continue;
    if (!isDate(cell) && cleanText(cell) !== '' && cleanText(cell).replace(',', '.') !== own) {
      refuse(column, `«${column}» — «${showCell(cell)}», по коду ожидается ${own}`);
    }
  }
  const stage = STAGES[number - 1] ?? STAGES[0];
  const said = cells('Этап');
  if (said !== number && !isDate(said) && cleanText(said) !== '' && findStage(cleanText(said)) !== stage) {
    refuse('Этап', `«Этап» — «${showCell(said)}», по коду ожидается ${number} (${stage.title})`);
  }
}

/** Blank = no penalty position, «не задано» = size unknown, a number = points taken away, written without a minus. */
function readPenalty(cell: unknown, isPenalty: boolean, refuse: Report): Penalty | null {
  const text = cleanText(cell).toLowerCase();
  if (text === '') return isPenalty ? { size: null } : null;
  if (!isPenalty) {
    refuse('Штраф', `«Штраф» — «${showCell(cell)}», но «Основание» позиции не «${BASIS_WORDS.penalty}»`);
    return null;
  }
  if (text === NOT_SET) return { size: null };
  const size = readNumber(cell);
  if (size === null || Number.isNaN(size) || size < 0) {
    refuse('Штраф', `«Штраф» — «${showCell(cell)}», ожидается «${NOT_SET}» или число баллов без минуса`);
    return { size: null };
  }
  return { size };
}

function isPenaltyScale(scale: readonly ScaleAnswer[]): boolean {
  const numbers = scale.filter(({ code }) => code !== NOT_APPLICABLE && code !== INEFFECTIVE);
  return numbers.length === 2 && numbers.every(({ code }) => code === '0' || code === '1');
}

function readLinks(cell: unknown): string[] {
  if (cell === '') return [];
  const links = (isDate(cell) ? showCell(cell) : cleanText(cell)).split(/[;,]/);
  return links.map((link) => link.trim()).filter((link) => link !== '');
}

/** Wording is taken as it stands: no points hang on it, and cleaning long texts is what would cost most. */
function readText(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  return isDate(cell) ? showCell(cell) : cleanText(cell);
}

/** A number, `null` for blank, NaN for anything else. */
function readNumber(cell: unknown): number | null {
  const text = cleanText(cell).replace(',', '.');
  if (text === '') return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

function readWord<Id extends string>(cell: unknown, words: Readonly<Record<Id, string>>): Id | null {
  const text = cleanText(cell);
  return (
    (Object.keys(words) as Id[]).find((id) => words[id] === text || words[id] === text.toLowerCase() || id === text) ??
    null
  );
}

function wordExpected(column: Column, cell: unknown, words: Readonly<Record<string, string>>): string {
  const known = Object.values(words).map((word) => `«${word}»`);
  return `«${column}» — «${showCell(cell)}», ожидается ${known.join(', ')}`;
}
