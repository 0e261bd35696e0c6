/** A digest by place: `systems/1.1/title`, or by id where an item has one: `1.1-i03`. `all` is over them in order. */
export type ItemChecksums = Record<string, string>;

/**
 * Digests of plain data, whatever its shape, so that its words stay proved where the source documents are not at hand.
 * An item with an `id` gets one digest over all its fields, the order of its keys aside; every value outside of such
 * items gets one of its own. A list counts its members by `number` where they have one, else from 1.
 *
 * @param data plain objects, lists, texts, numbers, booleans, null
 * @param sha256 lower-case hex SHA-256 of a text's UTF-8 bytes; handed in because this room knows no platform
 * @throws Error when an id or a place stands twice: its digest would hide the other one
 * @example
 * Object.keys(itemChecksums({ goals: [{ id: '1.1-g01', text: 'оценка' }] }, sha256)) // ["1.1-g01","all"]
 */
export function itemChecksums(data: object, sha256: (text: string) => string): ItemChecksums {
  const sums: ItemChecksums = {};
  const lines: string[] = [];
  const add = (key: string, value: unknown) => {
    if (key in sums) throw new Error(`${key} stands twice`);
    sums[key] = sha256(JSON.stringify(value, sortKeys));
    lines.push(`${key}\t${sums[key]}`);
  };
  const walk = (value: unknown, path: readonly string[]) => {
    if (value === null || typeof value !== 'object') return add(path.join('/'), value);
    const own = value as Record<string, unknown>;
    if (path.length > 0 && typeof own.id === 'string') return add(own.id, value);
    for (const [key, member] of Object.entries(own)) {
      const number = Array.isArray(value) ? Object(member).number : null;
      walk(member, [...path, Array.isArray(value) ? String(number ?? Number(key) + 1) : key]);
    }
  };
  walk(data, []);
  return { ...sums, all: sha256(lines.join('\n')) };
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
