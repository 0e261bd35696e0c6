import type { Host } from '../host/contract';
import { gatherSnapshot } from '../workbook/gather-snapshot';
import { BACKUP_HEAD, describeSnapshot, packSnapshot } from '../workbook/pack-snapshot';
import { GOAL_COLUMN } from '../workbook/plan-backup-sheet';
import type { SheetKey } from '../workbook/sheet-key';
import { SNAPSHOT_FORMAT, type Snapshot, type SnapshotInfo } from '../workbook/snapshot';
import { demandBackup, isKept } from './find-backup';
import { type OpenBook, openBook } from './open-book';

/**
 * Stores what people entered, with the rubric and the passport, before anything changes the workbook's structure.
 * Whoever inserts, deletes or rewrites rows, input cells or «Методика» calls this first, under the lock (`runAlone`);
 * if it throws, nothing may be changed. One write stores all of it; the oldest of five makes room.
 *
 * @param reason why, in Russian, as the list of snapshots shows it: «Перед починкой листа «1.1 Оценка»»
 * @example takeSnapshot(host, 'Перед обновлением методики').id // what `snapshot.restore` takes
 */
export function takeSnapshot(host: Host, reason: string): SnapshotInfo {
  const snapshot = readSnapshot(host, openBook(host), reason);
  storeSnapshot(host, snapshot);
  return describeSnapshot(snapshot);
}

/** The workbook as it stands now; nothing is written. Sheets that are gone are left out. */
export function readSnapshot(host: Host, book: OpenBook, reason: string): Snapshot {
  const keys: SheetKey[] = [
    'method',
    'documents',
    'passport',
    ...book.systems.map((system): SheetKey => `score:${system}`),
  ];
  const sheets = keys.flatMap((key) => {
    const sheet = book.read(key);
    return sheet ? [{ key, values: sheet.values, formulas: host.readFormulas(sheet.id) ?? [] }] : [];
  });
  return {
    format: SNAPSHOT_FORMAT,
    id: host.newId(),
    at: host.localNow(),
    reason,
    framework: book.framework,
    illustration: book.state.illustration,
    ...gatherSnapshot(sheets),
  };
}

/**
 * Writes a snapshot over the oldest one.
 *
 * @param goal stores it beside the five, as what a long job brings the workbook to
 */
export function storeSnapshot(host: Host, snapshot: Snapshot, goal = false): void {
  const { name, heads } = demandBackup(host);
  const kept = [...heads].filter(([column]) => isKept(column));
  const number = Math.max(0, ...kept.map(([, head]) => head?.number ?? 0)) + 1;
  const [oldest = 2] = kept.sort(([, a], [, b]) => (a?.number ?? 0) - (b?.number ?? 0))[0] ?? [];
  const column = goal ? GOAL_COLUMN : oldest;
  const cells = packSnapshot(snapshot, number);
  // What stood below is blanked by the same write.
  const rows = Math.max(cells.length, BACKUP_HEAD.length + (heads.get(column)?.pieces ?? 0));
  host.growSheet(name, rows);
  host.writeBlock(
    name,
    1,
    column,
    Array.from({ length: rows }, (_, row) => [cells[row] ?? null]),
  );
}
