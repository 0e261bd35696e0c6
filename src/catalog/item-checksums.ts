import { listItems } from './list-items';

/** A digest by key of an item (see `listItems`). `all` is over the others in their order: a moved item changes it. */
export type ItemChecksums = Readonly<Record<string, string>>;

/**
 * Digests of everything a template says, one per item, so that words, places, points and readings stay proved where the
 * source documents are not at hand. The order of an item's keys and the layout of the YAML do not matter, a letter does.
 *
 * @param template the template put together from its files
 * @param sha256 lower-case hex SHA-256 of a text's UTF-8 bytes; handed in because this room knows no platform
 * @throws Error when a key stands twice: its digest would hide the other one
 * @example Object.keys(itemChecksums({ goals: [{ id: '1.1-g01', text: 'оценка' }] }, sha256)) // ["1.1-g01","all"]
 */
export function itemChecksums(template: object, sha256: (text: string) => string): ItemChecksums {
  const sums: Record<string, string> = {};
  const lines: string[] = [];
  for (const { key, value } of listItems(template)) {
    if (key in sums || key === 'all') throw new Error(`${key} stands twice`);
    const digest = sha256(JSON.stringify(value, sortKeys));
    sums[key] = digest;
    lines.push(`${key}\t${digest}`);
  }
  return { ...sums, all: sha256(lines.join('\n')) };
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
