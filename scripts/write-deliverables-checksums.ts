// Rewrites the checksums of the tables of expected results, after their cells were compared with their source:
//   node scripts/run.mjs write-deliverables-checksums
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Deliverables } from '../src/catalog/deliverables-schema';

/** One digest for the title, one per direction's heading, one per row: each with its place, a row with all its cells. */
export function digestDeliverables({ title, source, directions }: Deliverables): Record<string, string> {
  const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value), 'utf8').digest('hex');
  return {
    title: digest({ title, source }),
    ...Object.fromEntries(directions.map(({ rows: _, ...direction }) => [direction.system, digest(direction)])),
    ...Object.fromEntries(directions.flatMap(({ rows }) => rows.map((row) => [row.code, digest(row)]))),
  };
}

/** Not a part of `npm run fix`: a changed checksum means changed words, and that is a decision. */
export function main(): void {
  const folder = join('templates', 'deliverables');
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const tables = files.sort().map((name) => parse(readFileSync(join(folder, name), 'utf8')) as Deliverables);
  const sums = Object.fromEntries(tables.map((table) => [table.framework, digestDeliverables(table)]));
  writeFileSync(join(folder, 'checksums.json'), `${JSON.stringify(sums, null, 2)}\n`);
  console.log(`${join(folder, 'checksums.json')}: ${tables.map(({ framework }) => framework).join(', ')}`);
}
