import { columnOf } from './a1';

/** A zero-based rectangle as written, both ends included; an open side is `null`. */
export interface WrittenRange {
  sheetName: string | null;
  startRow: number | null;
  endRow: number | null;
  startColumn: number | null;
  endColumn: number | null;
}

const CELL = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/;

function readEnd(text: string): { row: number | null; column: number | null } | null {
  const found = text === '' ? null : CELL.exec(text);
  if (!found) return null;
  return { row: found[2] ? Number(found[2]) - 1 : null, column: found[1] ? columnOf(found[1]) : null };
}

function splitSheet(text: string): [string | null, string] {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted) return [(quoted[1] ?? '').replaceAll("''", "'"), quoted[2] ?? ''];
  const mark = text.lastIndexOf('!');
  return mark < 0 ? [null, text] : [text.slice(0, mark), text.slice(mark + 1)];
}

/**
 * Reads A1 notation: `B2`, `A1:C3`, `5:7`, `D:F`, `A2:A`, with `Sheet!` or `'My sheet'!` before it.
 *
 * @returns the rectangle, or `null` when the text is no such notation
 */
export function readA1Range(text: string): WrittenRange | null {
  const [sheetName, place] = splitSheet(text.trim());
  const parts = place.split(':');
  const first = readEnd(parts[0] ?? '');
  const last = parts.length === 1 ? first : readEnd(parts[1] ?? '');
  if (!first || !last || parts.length > 2) return null;
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  if ((first.row === null) !== (last.row === null) && first.row === null) return null;
  if ((first.column === null) !== (last.column === null) && first.column === null) return null;
  const [top, bottom] = inOrder(first.row, last.row);
  const [left, right] = inOrder(first.column, last.column);
  return { sheetName, startRow: top, endRow: bottom, startColumn: left, endColumn: right };
}

/** `C3:A1` means `A1:C3`. */
function inOrder(one: number | null, other: number | null): [number | null, number | null] {
  return one !== null && other !== null && one > other ? [other, one] : [one, other];
}
