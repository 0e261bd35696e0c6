// Rewrites the digests of templates, after what was changed in them was compared with its source:
//   node scripts/run.mjs write-checksums frameworks/federal-2020
// Without a name: of every template. Not a part of `npm run fix`: a changed digest means changed words, and that is a decision.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { compareChecksums } from '../src/catalog/compare-checksums';
import { itemChecksums } from '../src/catalog/item-checksums';
import { listTemplates } from './templates/list-templates';
import { readTemplate } from './templates/read-template';
import { sha256 } from './templates/sha256';

export function main([wanted]: readonly string[]): void {
  const { templates } = listTemplates(process.cwd());
  const chosen = templates.filter(({ name }) => wanted === undefined || name === wanted);
  if (chosen.length === 0) {
    throw new Error(`There is no template ${wanted}. There are: ${templates.map(({ name }) => name).join(', ')}`);
  }
  for (const { name, shape, id, checksums } of chosen) {
    const { value, problems } = readTemplate(process.cwd(), shape, id);
    if (problems.length > 0) throw new Error(`Nothing is written for ${name}:\n${problems.join('\n')}`);
    const sums = itemChecksums(value, sha256);
    const before = existsSync(checksums) ? JSON.parse(readFileSync(checksums, 'utf8')) : {};
    writeFileSync(checksums, `${JSON.stringify(sums, null, 2)}\n`);
    const changes = compareChecksums(before, sums);
    console.log(`${checksums}: ${Object.keys(sums).length - 1} items, ${changes.length} of them new or changed`);
    // Of a new file every item is new: nobody needs the list.
    if (Object.keys(before).length === 0) continue;
    for (const { key, change } of changes) console.log(`  ${change} ${key}`);
  }
}
