// Rewrites the checksums of one framework's texts, after the texts were compared with their source:
//   node scripts/run.mjs write-checksums federal-2020
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { templateChecksums } from '../src/catalog/template-checksums';
import { readFrameworkYaml } from './templates/read-framework-yaml';

/** Not a part of `npm run fix`: a changed checksum means a changed text, and that is a decision. */
export function main([id = '']: string[]): void {
  const folder = join('templates', 'frameworks', id);
  if (!id || !existsSync(join(folder, 'framework.yaml'))) {
    throw new Error(`There is no ${join(folder, 'framework.yaml')}: name a framework, e.g. federal-2020`);
  }
  const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
  const checksums = templateChecksums(readFrameworkYaml(folder), sha256);
  const path = join(folder, 'checksums.json');
  writeFileSync(path, `${JSON.stringify(checksums, null, 2)}\n`);
  console.log(`${path}: ${Object.keys(checksums.positions).length} positions, all = ${checksums.all}`);
}
