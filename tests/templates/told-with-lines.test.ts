import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { checkChecksums } from '../../scripts/templates/check-checksums';
import { checkTemplate } from '../../scripts/templates/check-template';
import { listTemplates } from '../../scripts/templates/list-templates';
import { loadTemplates } from '../../scripts/templates/load-templates';
import { readTemplate } from '../../scripts/templates/read-template';
import { templateShapes } from '../../scripts/templates/template-shapes';
import { root } from './seed-documents';

// Whatever an author changes, wherever it is: she is told of it with the file and the line.
let copy = '';
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'told-'));
  cpSync(join(root, 'templates'), join(copy, 'templates'), { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const { templates } = listTemplates(root);
const values = loadTemplates(root).templates;
const mapOf = <Shape extends string>(shape: Shape) =>
  new Map(values.flatMap((one) => (one.shape === shape ? [[one.name.replace(/^.*\//, ''), one.value] as const] : [])));
const known = {
  frameworks: mapOf('framework'),
  cycles: mapOf('cycle'),
  roadmaps: mapOf('roadmap'),
} as Parameters<typeof checkTemplate>[2];

/** Every file of a template that an author may edit. */
const files = templates.flatMap((name) => {
  const { systems } = readTemplate(root, name.shape, name.id).value as { systems?: { number: string }[] };
  const inFolder = templateShapes[name.shape].system !== null;
  const folder = name.file.replace(/\/[^/]*$/, '');
  const parts = inFolder && systems ? systems : [];
  return [name.file, ...parts.map(({ number }) => `${folder}/systems/${number}.yaml`)].map((file) => ({ name, file }));
});

const EDITS: Record<string, (line: string) => string> = {
  'a letter': (line) => line.replace(/[а-яё]/i, (letter) => (letter === 'ж' ? 'щ' : 'ж')),
  'a digit': (line) => line.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
  'a line lost': () => '',
  'a line twice': (line) => `${line}\n${line}`,
  'a stray comment': (line) => `${line} # см. приказ`,
  'a space too many': (line) => line.replace(/"([^"\s]+) ([^"]*)"/, '"$1  $2"'),
  'a quote lost': (line) => line.replace(/"$/, ''),
};

function tell({ name, file }: (typeof files)[number], text: string): string[] {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  try {
    writeFileSync(path, text);
    const { problems } = checkTemplate(name, readTemplate(copy, name.shape, name.id), known);
    return problems.length > 0 ? problems : checkChecksums(copy, name);
  } finally {
    writeFileSync(path, before);
  }
}

test('any edit of any line is told of, in a sentence that begins with the file and the line', () => {
  expect(files.length).toBeGreaterThan(40);
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.constantFrom(...Object.keys(EDITS)), fc.nat(), (place, edit, seed) => {
      const lines = readFileSync(join(root, place.file), 'utf8').split('\n');
      const at = seed % lines.length;
      const line = lines[at] ?? '';
      const changed = EDITS[edit]?.(line) ?? line;
      // A comment on a line of its own is no part of the data, nor is an empty line.
      if (changed === line || line.trim() === '' || line.trim().startsWith('#')) return;
      const text = [...lines.slice(0, at), ...(edit === 'a line lost' ? [] : [changed]), ...lines.slice(at + 1)].join(
        '\n',
      );
      const told = tell(place, text);
      expect({ ...place, edit, line, told: told.length > 0 }).toMatchObject({ told: true });
      // A file that nothing lists is told as a whole.
      const placed = /^templates\/[\w./-]+\.yaml(:[1-9]\d* | expected to be listed in )/;
      const unplaced = told.filter((one) => !placed.test(one));
      expect({ edit, line, unplaced }).toEqual({ edit, line, unplaced: [] });
      // A comment and a doubled space are told where they stand; what makes a guard count wrong may be told at the guard.
      const exact = ['a stray comment', 'a space too many'].includes(edit);
      const where = exact ? `${place.file}:${at + 1}` : place.name.file.replace(/[^/]*$/, '');
      expect({ edit, line, told, there: told.some((one) => one.startsWith(where)) }).toMatchObject({ there: true });
    }),
    { numRuns: process.env.MCQM_LONG ? 500 : 15 },
  );
});
