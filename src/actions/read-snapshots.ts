import type { Host } from '../host/contract';
import type { SnapshotInfo } from '../workbook/snapshot';
import { findBackup, isKept } from './find-backup';

/** The snapshots that may be restored, the newest first. */
export function readSnapshots(host: Host): { snapshots: readonly SnapshotInfo[] } {
  const heads = [...(findBackup(host)?.heads ?? [])].flatMap(([column, head]) =>
    isKept(column) && head && head.info.id !== '' ? [head] : [],
  );
  return { snapshots: heads.sort((a, b) => b.number - a.number).map(({ info }) => info) };
}
