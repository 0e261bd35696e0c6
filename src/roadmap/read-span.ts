import type { DeadlineNote } from '../catalog/deadline-words-schema';
import type { Moment, Span } from './deadline-reading';
import { isWord, type LooseNumber, type Pieces, readMoment, takeMark, takeWord } from './read-moment';

/**
 * Reads one stretch of a deadline: `март 2022`, `май – август 2022`, `с 1 по 15 марта`, `до конца года`.
 *
 * @param pieces what stands between two commas
 * @returns `null` when it is no stretch, or when something is left over: a deadline is understood whole or not at all
 */
export function readSpan(pieces: Pieces): { span: Span; notes: DeadlineNote[] } | null {
  const left = [...pieces];
  const found = readWhole(left);
  return found && left.length === 0 ? found : null;
}

function readWhole(pieces: Pieces): { span: Span; notes: DeadlineNote[] } | null {
  while (takeWord(pieces, 'nothing', 'within'));
  if (takeWord(pieces, 'until')) return readUntil(pieces);
  const open = takeWord(pieces, 'from');
  const first = readMoment(pieces);
  if (!first) return null;
  if (pieces.length === 0) return first.unit === 'number' ? null : stretch(first, open ? null : first);
  const joined = takeMark(pieces, 'dash') || takeWord(pieces, 'to', 'until');
  const bySpaceOnly = !joined && !open && pieces[0]?.kind !== 'mark';
  if (!joined && !bySpaceOnly) return null;
  while (takeWord(pieces, 'to', 'nothing'));
  const last = readMoment(pieces, first.unit === 'year' ? first.year : null);
  if (!last || last.unit === 'number') return null;
  const from = first.unit === 'number' ? unitOf(first, last) : first;
  if (!from) return null;
  // «декабрь 2021 январь 2022»: without years on both sides a missing comma is as likely as a missing dash.
  if (bySpaceOnly && (from.year === null || last.year === null)) return null;
  return stretch(from, last, bySpaceOnly ? ['read-as-range'] : []);
}

function readUntil(pieces: Pieces): { span: Span; notes: DeadlineNote[] } | null {
  const toItsEnd = takeWord(pieces, 'end');
  const to = readMoment(pieces);
  if (!to || to.unit === 'number') return null;
  // «до 2023 года» reads both ways, but «до 15 марта» names its last day.
  const untilStart = !toItsEnd && to.unit !== 'day';
  return { span: { from: null, to, untilStart }, notes: untilStart ? ['until-its-start'] : [] };
}

function stretch(from: Moment, to: Moment | null, notes: DeadlineNote[] = []) {
  return { span: { from, to, untilStart: false }, notes };
}

/** The first number of «1–15 марта» or «II–III квартал» has the unit of the second. */
function unitOf({ value }: LooseNumber, last: Moment): Moment | null {
  if (last.unit === 'day') return { ...last, day: value };
  if (last.unit === 'quarter' || last.unit === 'half-year') return { ...last, part: value };
  return null;
}

/** True when this piece parts one stretch from the next. */
export function isSeparator(piece: Pieces[number] | undefined): boolean {
  return (piece?.kind === 'mark' && piece.mark === 'comma') || isWord(piece, 'and');
}
