import type { DeadlineNote, Recurrence } from '../catalog/deadline-words-schema';
import type { DeadlineReading, Span } from './deadline-reading';
import { isWord, type Pieces } from './read-moment';
import { isSeparator, readSpan } from './read-span';
import { settleYears } from './settle-years';
import { type DeadlineLexicon, splitDeadline } from './split-deadline';

const OFTEN = ['yearly', 'half-yearly', 'quarterly', 'monthly', 'weekly', 'always'] as const;

/**
 * Reads a deadline written in Russian words, whole or not at all: what is not understood is never guessed.
 *
 * @param text the words of one cell
 * @param lexicon the word list, see templates/deadlines
 * @returns `null` when it is not understood
 * @example readDeadline('март-май 2022, далее ежегодно', lexicon).recurrence // "yearly"
 */
export function readDeadline(text: string, lexicon: DeadlineLexicon): DeadlineReading | null {
  const { tokens, unknown } = splitDeadline(text, lexicon);
  if (tokens.length === 0) return null;
  if (isWord(tokens[0], 'undated')) return readUndated(tokens.slice(1));
  if (unknown.length > 0) return null;
  const often = takeRecurrence(tokens);
  if (!often) return null;
  const spans: Span[] = [];
  const notes: DeadlineNote[] = [];
  for (const group of splitGroups(often.rest)) {
    const read = readSpan(group);
    if (!read) return null;
    spans.push(read.span);
    notes.push(...read.notes);
  }
  const settled = settleYears(spans);
  if (!settled || (spans.length === 0 && often.recurrence === 'once')) return null;
  if (often.rest.some(isSlash) && !often.rest.some((piece) => isWord(piece, 'school-year'))) {
    notes.push('read-as-school-year');
  }
  return { recurrence: often.recurrence, every: often.every, spans: settled, notes };
}

/** «По графику проведения ВПР»: any words may follow, but no date, or the date would be lost. */
function readUndated(rest: Pieces): DeadlineReading | null {
  const dated = rest.some((piece) => piece.kind === 'number' || piece.kind === 'date' || isMonth(piece));
  return dated ? null : { recurrence: 'undated', every: null, spans: [], notes: [] };
}

const isMonth = (piece: Pieces[number]) => piece.kind === 'word' && /^month-\d/.test(piece.reads);
const isSlash = (piece: Pieces[number]) => piece.kind === 'mark' && piece.mark === 'slash';

/** Takes how often it falls due out of the pieces; `null` when two recurrences stand side by side. */
function takeRecurrence(tokens: Pieces): { recurrence: Recurrence; every: number | null; rest: Pieces } | null {
  const found: { recurrence: Recurrence; every: number | null }[] = [];
  const rest: Pieces = [];
  for (let index = 0; index < tokens.length; index++) {
    const piece = tokens[index] as Pieces[number];
    const often = piece.kind === 'word' ? OFTEN.find((word) => word === piece.reads) : undefined;
    if (often) {
      found.push({ recurrence: often, every: null });
      // «далее – ежегодно», «ежегодно – май»: the dashes beside it and the word before it belong to it.
      while (rest.length > 0 && (isDash(rest[rest.length - 1]) || isWord(rest[rest.length - 1], 'then'))) rest.pop();
      if (isDash(tokens[index + 1])) index += 1;
    } else if (isWord(piece, 'times')) {
      const years = countYears(tokens[index + 1]);
      if (years === null || !isWord(tokens[index + 2], 'year')) return null;
      found.push(years === 1 ? { recurrence: 'yearly', every: null } : { recurrence: 'years', every: years });
      index += 2;
    } else rest.push(piece);
  }
  if (found.length > 1 || rest.some((piece) => isWord(piece, 'then'))) return null;
  return { ...(found[0] ?? { recurrence: 'once', every: null }), rest };
}

const isDash = (piece: Pieces[number] | undefined) => piece?.kind === 'mark' && piece.mark === 'dash';

/** A number of years after «раз в»; `null` for anything that is no small number. */
function countYears(piece: Pieces[number] | undefined): number | null {
  const word = piece?.kind === 'word' ? /^number-(\d)$/.exec(piece.reads) : null;
  const value = piece?.kind === 'number' ? piece.value : Number(word?.[1] ?? Number.NaN);
  return value >= 1 && value <= 20 ? value : null;
}

/** What stands between commas. */
function splitGroups(pieces: Pieces): Pieces[] {
  const groups: Pieces[] = [[]];
  for (const piece of pieces) {
    if (isSeparator(piece)) groups.push([]);
    else groups[groups.length - 1]?.push(piece);
  }
  return groups.filter((group) => group.length > 0);
}
