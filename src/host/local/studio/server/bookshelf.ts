import { readRecent, rememberFile } from './recent-files';
import { lockWorkbook } from './workbook-lock';

/** The books of this computer: one is open here and locked for other studios, the others can be opened in its place. */
export interface Bookshelf {
  /** Full paths of books opened before that still lie where they lay, the last one first; without the open one. */
  others(): string[];
  /**
   * Makes a book the open one; the former is free for other studios then.
   *
   * @throws StudioError when another studio holds it; nothing is changed then
   */
  take(path: string): void;
  /** Gives the open book back. */
  close(): void;
}

/** @param list file that remembers the books */
export function openBookshelf(list: string, clock: () => Date): Bookshelf {
  let open: { path: string; unlock: () => void } | null = null;
  return {
    others: () => readRecent(list).filter((path) => path !== open?.path),
    take(path) {
      if (path === open?.path) return;
      const unlock = lockWorkbook(path, clock());
      open?.unlock();
      open = { path, unlock };
      rememberFile(list, path);
    },
    close() {
      open?.unlock();
      open = null;
    },
  };
}
