import type { PlanCell } from './sheet-plan';
import { SNAPSHOT_FORMAT, type Snapshot, type SnapshotInfo } from './snapshot';

/** Rows above the pieces of text in a column of `_backup`. */
export const BACKUP_HEAD = ['id', 'number', 'info', 'pieces', 'length', 'checksum'] as const;
/** A cell of `.xlsx` holds 32,767 characters; what escapes and marks add must fit too. */
const PIECE = 30_000;
/** Every piece begins with it: no piece is then a number, a formula or blank at its edge. */
const MARK = '|';

/**
 * A snapshot as one column of `_backup`, so that one write stores all of it or nothing.
 *
 * @param number grows with each snapshot: the smallest is the oldest
 */
export function packSnapshot(snapshot: Snapshot, number: number): PlanCell[] {
  const text = JSON.stringify(snapshot);
  const pieces = cutText(text);
  return [
    snapshot.id,
    String(number),
    JSON.stringify(describeSnapshot(snapshot)),
    String(pieces.length),
    String(text.length),
    checksum(text),
    ...pieces.map((piece) => `${MARK}${piece}`),
  ];
}

/**
 * Reads a column of `_backup` back.
 *
 * @returns `null` when a piece is missing or a letter has changed: half a snapshot must never be restored
 */
export function unpackSnapshot(column: readonly unknown[]): Snapshot | null {
  const [, , , pieces, length, sum] = column.map((cell) => String(cell ?? ''));
  const cells = column.slice(BACKUP_HEAD.length, BACKUP_HEAD.length + Number(pieces)).map((cell) => String(cell ?? ''));
  if (cells.some((cell) => !cell.startsWith(MARK))) return null;
  const text = cells.map((cell) => cell.slice(MARK.length)).join('');
  if (text === '' || String(text.length) !== length || checksum(text) !== sum) return null;
  const snapshot = JSON.parse(text) as Snapshot;
  return snapshot.format === SNAPSHOT_FORMAT ? snapshot : null;
}

/** What stands in a column's head; `null` for a blank column. */
export function readSnapshotHead(
  column: readonly unknown[],
): { number: number; pieces: number; info: SnapshotInfo } | null {
  const [id = '', number, info, pieces] = column.map((cell) => String(cell ?? ''));
  if (id === '') return null;
  try {
    return { number: Number(number) || 0, pieces: Number(pieces) || 0, info: JSON.parse(info ?? '') as SnapshotInfo };
  } catch {
    return { number: 0, pieces: Number(pieces) || 0, info: UNREADABLE };
  }
}

const UNREADABLE: SnapshotInfo = { id: '', at: '', reason: '', framework: '', year: '', answers: 0, documents: 0 };

export function describeSnapshot({ id, at, reason, framework, scores, documents, passport }: Snapshot): SnapshotInfo {
  const answered = (columns: readonly string[], row: readonly unknown[]) => row[columns.indexOf('answer') + 1] !== null;
  return {
    id,
    at,
    reason,
    framework: `${framework.id}@${framework.version}`,
    year: String(passport?.year ?? ''),
    answers: scores.reduce((sum, { columns, rows }) => sum + rows.filter((row) => answered(columns, row)).length, 0),
    documents: documents?.rows.filter((row) => row.slice(1).some((cell) => cell !== null)).length ?? 0,
  };
}

/** Pieces of at most `PIECE` characters; a letter of two units is never cut in half. */
function cutText(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + PIECE);
    if (to < text.length && /[\ud800-\udbff]/.test(text[to - 1] ?? '')) to -= 1;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

/** FNV-1a over the units of the text: it notices a lost or changed letter, it proves nothing against a forger. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
