// Rewrites the checksums of the filled examples, after their quotations were compared with their documents:
//   node scripts/run.mjs write-example-checksums
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface ExampleWords {
  id: string;
  note: string;
  passport: Record<string, string>;
  documents: readonly { number: number }[];
  answers: readonly { code: string }[];
}

/** One digest for the note and the passport, and one per document and answer: each with all its fields. */
export function digestExample(example: ExampleWords): Record<string, string> {
  const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value), 'utf8').digest('hex');
  return {
    note: digest(example.note),
    passport: digest(example.passport),
    ...Object.fromEntries(example.documents.map((document) => [`document ${document.number}`, digest(document)])),
    ...Object.fromEntries(example.answers.map((answer) => [answer.code, digest(answer)])),
  };
}

/** Not a part of `npm run fix`: a changed checksum means changed words, and that is a decision. */
export function main(): void {
  const folder = join('templates', 'examples');
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const examples = files.sort().map((name) => parse(readFileSync(join(folder, name), 'utf8')) as ExampleWords);
  const sums = Object.fromEntries(examples.map((example) => [example.id, digestExample(example)]));
  writeFileSync(join(folder, 'checksums.json'), `${JSON.stringify(sums, null, 2)}\n`);
  console.log(`${join(folder, 'checksums.json')}: ${examples.map(({ id }) => id).join(', ')}`);
}
