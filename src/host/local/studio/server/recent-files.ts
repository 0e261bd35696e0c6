import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** So many books are worth remembering. */
const REMEMBERED = 8;

/** Books opened before that still lie where they lay, the last one first. A list that cannot be read is an empty one. */
export function readRecent(list: string): string[] {
  try {
    const files: unknown = JSON.parse(readFileSync(list, 'utf8'));
    return Array.isArray(files)
      ? files.filter((file) => typeof file === 'string').filter((file) => existsSync(file))
      : [];
  } catch {
    return [];
  }
}

/** Puts a book first in the list. */
export function rememberFile(list: string, file: string): void {
  const files = [file, ...readRecent(list).filter((other) => other !== file)].slice(0, REMEMBERED);
  mkdirSync(dirname(list), { recursive: true });
  writeFileSync(list, JSON.stringify(files, null, 2));
}
