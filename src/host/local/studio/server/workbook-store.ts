import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { WORKBOOK_FILE_FORMAT } from '../../workbook-file';
import { judgeWorkbookText } from './judge-workbook-text';
import { StudioError } from './studio-error';

/** What lies at the workbook's path. `version` is the SHA-256 of its bytes: it tells whether the file changed since. */
export type StoredWorkbook =
  | { state: 'absent' }
  /** `remarks`: what a person should know about how the file was read. */
  | { state: 'ready'; text: string; version: string; remarks: readonly string[] }
  | { state: 'damaged'; error: StudioError; hasPrevious: boolean };

/** The local file that holds the work, and the one before it (`.bak`). */
export interface WorkbookStore {
  readonly path: string;
  /** @throws StudioError when the file cannot be read, never was ours, or is of a newer format */
  read(): StoredWorkbook | Promise<StoredWorkbook>;
  /**
   * Replaces the file in one step, so that a crash leaves either the old or the new one, whole.
   *
   * @param text the whole workbook file
   * @param expected version that the text was made from, `null` when there was no file
   * @returns the new version
   * @throws StudioError when the file on disk is another one by now, or cannot be written
   */
  save(text: string, expected: string | null): string | Promise<string>;
  /** Keeps the present file under a dated name beside it. Returns that name, or `null` when there was no file. */
  setAside(now: Date, note?: string): string | null;
  /** Writes the text beside the file under a dated name; returns its path. */
  saveCopy(text: string, now: Date): string | Promise<string>;
  /** Sets a damaged file aside and puts the previous save in its place. */
  openPrevious(now: Date): void;
}

/** A store of the studio's own format answers at once. */
export interface TextStore extends WorkbookStore {
  read(): StoredWorkbook;
  save(text: string, expected: string | null): string;
  saveCopy(text: string, now: Date): string;
}

export function openWorkbookStore(path: string): TextStore {
  const previous = `${path}.bak`;
  const name = basename(path);

  const readText = (): string | null => {
    if (!existsSync(path)) return null;
    try {
      return readFileSync(path, 'utf8');
    } catch (error) {
      throw new StudioError('fileUnreadable', { file: path, reason: reasonOf(error) });
    }
  };
  const previousIsGood = () =>
    existsSync(previous) && judgeWorkbookText(readFileSync(previous, 'utf8')).kind === 'ours';

  const setAside = (now: Date, note = '') => setAsideFile(path, now, note);

  return {
    path,
    read() {
      const text = readText();
      if (text === null) return { state: 'absent' };
      const verdict = judgeWorkbookText(text);
      if (verdict.kind === 'foreign') throw new StudioError('fileForeign', { file: path });
      if (verdict.kind === 'newer') {
        throw new StudioError('fileNewer', { file: path, found: verdict.found, expected: WORKBOOK_FILE_FORMAT });
      }
      if (verdict.kind === 'ours') return { state: 'ready', text, version: versionOf(text), remarks: [] };
      const hasPrevious = previousIsGood();
      const error = new StudioError(hasPrevious ? 'fileDamaged' : 'fileDamagedAlone', {
        file: name,
        reason: verdict.reason,
      });
      return { state: 'damaged', error, hasPrevious };
    },

    save(text, expected) {
      const present = readText();
      if ((present === null ? null : versionOf(present)) !== expected)
        throw new StudioError('changedUnderneath', { file: name });
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeWhole(`${path}.tmp`, text);
        if (present !== null) {
          // Copied, not moved: at no moment is the path without a whole file.
          copyFileSync(path, `${previous}.tmp`);
          renameSync(`${previous}.tmp`, previous);
        }
        renameSync(`${path}.tmp`, path);
        flushFolder(dirname(path));
      } catch (error) {
        rmSync(`${path}.tmp`, { force: true });
        throw new StudioError('notSaved', { file: name, reason: reasonOf(error) });
      }
      return versionOf(text);
    },

    setAside,

    saveCopy(text, now) {
      const target = freeName(path, stamp(now));
      writeWhole(target, text);
      return target;
    },

    openPrevious(now) {
      if (!previousIsGood()) throw new StudioError('noPrevious', { file: name });
      setAside(now, ' повреждён');
      copyFileSync(previous, path);
    },
  };
}

/** Keeps a file under a dated name beside it; `null` when there was none. */
export function setAsideFile(path: string, now: Date, note: string): string | null {
  if (!existsSync(path)) return null;
  const target = freeName(path, `${stamp(now)}${note}`);
  renameSync(path, target);
  return target;
}

export function versionOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

export function writeWhole(path: string, text: string | Uint8Array): void {
  const file = openSync(path, 'w', 0o600);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The rename itself must outlive a power cut; Windows cannot open folders and does not need it. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** `работа.mcqm.json` → `работа 2026-11-22 14-05-09.mcqm.json`, with a number when that is taken. */
export function freeName(path: string, mark: string): string {
  const name = basename(path);
  const dot = name.indexOf('.', 1);
  const [stem, ending] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
  for (let n = 1; ; n += 1) {
    const candidate = join(dirname(path), `${stem} ${mark}${n === 1 ? '' : ` (${n})`}${ending}`);
    if (!existsSync(candidate)) return candidate;
  }
}

export function stamp(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${day} ${two(now.getHours())}-${two(now.getMinutes())}-${two(now.getSeconds())}`;
}

export function reasonOf(error: unknown): string {
  const code = (error as { code?: string }).code ?? '';
  const words: Record<string, string> = {
    EACCES: 'нет прав',
    EPERM: 'нет прав',
    EISDIR: 'это папка',
    ENOSPC: 'нет места на диске',
    EBUSY: 'занят другой программой',
    EROFS: 'диск только для чтения',
    ENOENT: 'нет такой папки',
  };
  return words[code] ?? (code || String(error));
}
