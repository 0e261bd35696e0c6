import type { Host } from '../host/contract';
import type { JobProgress } from './calls';
import { findBackup, findSnapshot } from './find-backup';
import { openBook } from './open-book';
import type { SnapshotRestorePayload } from './payload-schema';
import { personFailure } from './person-failure';
import { runAlone } from './run-alone';
import { startMove } from './start-move';
import { readSnapshot } from './take-snapshot';

/** Begins the way back to a snapshot. The workbook as it stands is stored first: this too can be taken back. */
export function restoreSnapshot(host: Host, { id }: SnapshotRestorePayload): JobProgress {
  return runAlone(host, () => {
    const book = openBook(host);
    const backup = findBackup(host);
    const goal = backup && findSnapshot(host, backup, id);
    if (!goal) throw personFailure('snapshot-gone');
    const from = readSnapshot(
      host,
      book,
      `Перед возвратом копии от ${goal.at.slice(0, 10).split('-').reverse().join('.')}`,
    );
    return startMove(host, book, 'restore', { from, goal });
  });
}
