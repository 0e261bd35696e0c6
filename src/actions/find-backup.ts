import type { Host } from '../host/contract';
import { readSnapshotHead, unpackSnapshot } from '../workbook/pack-snapshot';
import { BACKUP_HEADS, GOAL_COLUMN, KEPT_SNAPSHOTS, planBackupSheet } from '../workbook/plan-backup-sheet';
import { readMarker } from '../workbook/sheet-key';
import { freeName, standardName } from '../workbook/sheet-names';
import type { Snapshot, SnapshotInfo } from '../workbook/snapshot';
import { markerOf } from './find-book';

/** Where the snapshots are, and what stands in the head of each column. */
export interface Backup {
  readonly name: string;
  /** By column of the sheet; `null` in a free one. */
  readonly heads: ReadonlyMap<number, Head | null>;
}

interface Head {
  readonly number: number;
  readonly pieces: number;
  readonly info: SnapshotInfo;
}

/**
 * Finds `_backup`: by its name, else by its marker, since it may have been renamed.
 *
 * @returns `null` in a workbook that has taken no snapshot yet
 */
export function findBackup(host: Host): Backup | null {
  const usual = readHeads(host, standardName('backup'));
  if (usual) return usual;
  for (const { id, name } of host.sheets()) {
    const corner = host.readCorner(id);
    if (corner && markerOf(corner) === 'backup') return readHeads(host, name);
  }
  return null;
}

/** The same, laid now where there is none: a workbook made by an earlier version has no such sheet. */
export function demandBackup(host: Host): Backup {
  const found = findBackup(host);
  if (found) return found;
  const taken = host.sheets().map(({ name }) => name);
  const name = freeName('backup', taken);
  const id = host.buildSheet(planBackupSheet(name), taken.length);
  const heads = id === null ? null : readHeads(host, name);
  if (!heads) throw new Error(`The sheet ${name} was not laid`);
  return heads;
}

/** A whole snapshot by its id; `null` when it is gone or damaged. */
export function findSnapshot(host: Host, backup: Backup, id: string): Snapshot | null {
  for (const [column, head] of backup.heads) {
    if (head?.info.id !== id) continue;
    const rows = BACKUP_HEADS.rows + head.pieces;
    const cells = host.readBlock(backup.name, { row: 1, column, rows, columns: 1 });
    const snapshot = cells && unpackSnapshot(cells.map((row) => row[0]));
    if (snapshot) return snapshot;
  }
  return null;
}

/** Columns of the snapshots that a person may restore. */
export function isKept(column: number): boolean {
  return column >= 2 && column < 2 + KEPT_SNAPSHOTS && column !== GOAL_COLUMN;
}

function readHeads(host: Host, name: string): Backup | null {
  const block = host.readBlock(name, BACKUP_HEADS);
  if (!block || readMarker(block[0]?.[0]) !== 'backup') return null;
  const heads = new Map<number, Head | null>();
  for (let column = 2; column <= GOAL_COLUMN; column += 1) {
    heads.set(column, readSnapshotHead(block.map((row) => row[column - 1])));
  }
  return { name, heads };
}
