import { loadTemplates } from '../../scripts/templates/load-templates';
import type { FindingsTable } from '../../src/catalog/findings-schema';
import { openSeeds, root } from './seed-documents';

const tables = loadTemplates(root, ['findings']).templates.map(({ value }) => value as FindingsTable);

describe.each(tables.map((table) => [table.id, table] as const))('%s', (_, { sources, findings }) => {
  const seeds = openSeeds(sources);

  seeds.describe('beside its source documents', () => {
    test('every document is the one that was read', () => {
      expect(seeds.sha256()).toEqual(sources.map(({ sha256 }) => sha256));
    });

    test('every ground stands word for word at the place it names', () => {
      const wrong = findings.filter(({ source, quote }) => {
        if (source === undefined || quote === undefined) return false;
        return !quote.split('…').every((part) => seeds.linesAt(source).includes(part.trim()));
      });
      expect(wrong.map(({ code }) => code)).toEqual([]);
    });
  });

  test('every document it names is needed', () => {
    const used = new Set(findings.flatMap(({ source }) => source?.slice(0, 3) ?? []));
    expect(sources.map(({ id }) => id)).toEqual([...used].sort());
  });
});
