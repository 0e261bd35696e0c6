import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is pushed to Google, and all of it. */
export const DIST_FILES = ['Code.js', 'appsscript.json', 'sidebar.html'] as const;

/** A file as it is committed; dist-is-current.test.ts proves that the sources make the same. */
export function readDist(name: (typeof DIST_FILES)[number]): string {
  return readFileSync(join('dist', name), 'utf8');
}
