import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { listTemplates } from '../../scripts/templates/list-templates';
import { loadTemplates } from '../../scripts/templates/load-templates';
import { readTemplate } from '../../scripts/templates/read-template';
import { sha256 } from '../../scripts/templates/sha256';
import { compareChecksums } from '../../src/catalog/compare-checksums';
import { itemChecksums } from '../../src/catalog/item-checksums';
import { root } from './seed-documents';

// The digests were written after every text had been compared with its source document: they vouch for the words, the
// places and the readings where the documents are not at hand.
const { templates, strays } = listTemplates(root);
const read = templates.map(({ name, shape, id, checksums }) => ({
  name,
  checksums: JSON.parse(readFileSync(join(root, checksums), 'utf8')),
  value: readTemplate(root, shape, id).value as object,
}));

test('there are templates of every kind, each with its digests, and no other file among them', () => {
  expect(templates.map(({ name }) => name)).toEqual([
    'frameworks/concept-2020',
    'frameworks/federal-2020',
    'frameworks/municipal-model',
    'cycles/municipal-2021',
    'roadmaps/municipal-2022',
    'roadmaps/deadline-wordings',
    'deadlines/russian',
    'deliverables/concept-2020',
    'findings/management-cycle',
    'findings/passport-and-people',
    'findings/position-answers',
    'findings/position-codes',
    'findings/position-evidence',
    'findings/register-documents',
    'findings/workbook-structure',
    'examples/berezovsky-2021',
    'crosswalk',
  ]);
  expect(strays).toEqual([]);
});

test('every template is right by itself and beside the others', () => {
  const loaded = loadTemplates(root);
  expect(loaded.problems).toEqual([]);
  expect(loaded.templates.map(({ name }) => name)).toEqual(templates.map(({ name }) => name));
});

test.each(read)('$name says every word as it did when it was compared with its source', ({ value, checksums }) => {
  expect(compareChecksums(checksums, itemChecksums(value, sha256))).toEqual([]);
});

/** Ways to every text, number and mark of a template. */
function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, member]) => pathsOf(member, [...path, key]));
}

/** A changed number may make two items one: that is noticed too, before any digest is compared. */
function noticed(changed: object, checksums: Record<string, string>): boolean {
  try {
    return compareChecksums(checksums, itemChecksums(changed, sha256)).length > 0;
  } catch (thrown) {
    return /stands twice/.test(String(thrown));
  }
}

test.each(read)('no text, place or number of $name can change without one item saying so', ({ value, checksums }) => {
  fc.assert(
    fc.property(fc.constantFrom(...pathsOf(value)), (path) => {
      const copy = structuredClone(value);
      const holder = path
        .slice(0, -1)
        .reduce<Record<string, unknown>>((inner, key) => Object(inner)[key], Object(copy));
      const last = path[path.length - 1] ?? '';
      holder[last] = typeof holder[last] === 'number' ? Number(holder[last]) + 1 : `${holder[last]}.`;
      expect(noticed(copy, checksums)).toBe(true);
    }),
    { numRuns: process.env.MCQM_LONG ? 500 : 15 },
  );
});
