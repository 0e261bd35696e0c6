import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { StudioError } from './studio-error';

interface LockNote {
  pid: number;
  host: string;
  /** ISO time when that studio was started. */
  since: string;
}

/**
 * Marks a workbook as open in this process, so that a second studio on the same file says so instead of overwriting.
 * A mark whose process is gone is taken over; one from another computer (a shared folder) is believed.
 *
 * @param path the workbook's path; the mark lies beside it as `<path>.lock`
 * @returns the way to give the file back
 * @throws StudioError when another studio holds the file
 */
export function lockWorkbook(path: string, now: Date): () => void {
  const lock = `${path}.lock`;
  const note: LockNote = { pid: process.pid, host: hostname(), since: now.toISOString() };
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(lock, JSON.stringify(note), { flag: 'wx', mode: 0o600 });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
        throw new StudioError('folderMissing', { folder: dirname(path) });
      const holder = readNote(lock);
      if (attempt > 2 || (holder && isAlive(holder))) throw lockedBy(holder, path, lock);
      rmSync(lock, { force: true });
    }
  }
  return () => {
    if (readNote(lock)?.pid === process.pid) rmSync(lock, { force: true });
  };
}

function readNote(lock: string): LockNote | null {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')) as LockNote;
  } catch {
    return null;
  }
}

function isAlive(note: LockNote): boolean {
  if (note.host !== hostname()) return true;
  if (note.pid === process.pid) return true;
  try {
    process.kill(note.pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process lives but belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function lockedBy(note: LockNote | null, path: string, lock: string): StudioError {
  const since = note ? new Date(note.since).toLocaleString('ru-RU') : 'неизвестно когда';
  const where = note && note.host !== hostname() ? `, компьютер ${note.host}` : '';
  return new StudioError('fileLocked', { file: path, since, where, lock });
}
