import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChecksumChange, compareChecksums } from '../../src/catalog/compare-checksums';
import { type ItemChecksums, itemChecksums } from '../../src/catalog/item-checksums';
import { listItems } from '../../src/catalog/list-items';
import type { TemplateName } from './list-templates';
import { readTemplate } from './read-template';
import { sha256 } from './sha256';

const WORDS: Record<ChecksumChange['change'], (key: string) => string> = {
  changed: (key) => `expected ${key} as it was compared with its source, found it changed`,
  added: (key) => `expected a digest of ${key}, found none`,
  dropped: (key) => `expected ${key}, found its digest only`,
  moved: () => 'expected the items in the order of their digests, found another',
};

/**
 * What was changed in a template since its digests were written.
 *
 * @param root the project's folder
 * @returns every change as `file:line expected …, found …`; nothing when the template cannot be read, which is told elsewhere
 */
export function checkChecksums(root: string, { shape, id, file, checksums }: TemplateName): string[] {
  const { value, problems, placeOf } = readTemplate(root, shape, id);
  if (problems.length > 0) return [];
  if (!existsSync(join(root, checksums))) return [`${file} expected its digests in ${checksums}, found no such file`];
  const committed = JSON.parse(readFileSync(join(root, checksums), 'utf8')) as ItemChecksums;
  const pathOf = new Map(listItems(value).map(({ key, path }) => [key, path]));
  return compareChecksums(committed, itemChecksums(value, sha256)).map(({ key, change }) => {
    const path = pathOf.get(key);
    return `${path ? placeOf(path).replace(/ .*/, '') : file} ${WORDS[change](key)}`;
  });
}
