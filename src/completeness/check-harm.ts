import { cleanText } from '../catalog/clean-text';
import { type CheckedBook, cellOf } from './checked-book';
import type { Finding } from './finding';
import { makeFinding } from './make-finding';

/** Goals and indicators: what is only monitored or analysed does no harm by itself. */
const LAST_STAGE = 2;
/** Positions from here on are the region's own; the shipped ones are the methodology's words, not the municipality's. */
const FIRST_OWN = 61;

/**
 * Goals and indicators that make a place or a mark out of results of exams: an exam and a word of ranking in one
 * sentence, unless it says that nobody ranks. It warns and takes no points, since no source says how many.
 */
export function checkHarm(book: CheckedBook): Finding[] {
  const { exams = [], ranking = [], 'no-ranking': denied = [] } = book.rules.words;
  return book.rows.flatMap((row) => {
    const { position, code } = row.scored;
    if (position?.status !== 'active' || position.stage > LAST_STAGE) return [];
    const own = Number(code.slice(-2)) >= FIRST_OWN ? position.text : '';
    const sentence = `${own}. ${cleanText(row.cells.cell('comment'))}`
      .split(/[.;!?»]\s/)
      .find((part) => names(part, ranking) && names(part, exams) && !names(part, denied));
    if (sentence === undefined) return [];
    const words = { code, exam: exams.filter((exam) => names(sentence, [exam])).join(', '), words: shorten(sentence) };
    const place = { system: position.system, stage: position.stage, cell: cellOf(row, 'comment') };
    return [makeFinding('harmful-indicator', { ...place, words })];
  });
}

function names(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.toLowerCase().includes(word.toLowerCase()));
}

const SHOWN = 120;

function shorten(sentence: string): string {
  const text = sentence.replace(/^[\s.«]+/, '').replace(/[\s.»]+$/, '');
  return text.length > SHOWN ? `${text.slice(0, SHOWN).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
