/**
 * Where rows of missing codes go: behind the row of the code before, from the bottom up, so that the rows above stay
 * where they are while one block after the other is inserted.
 *
 * @example placesOfMissing(['a', 'b', 'c'], new Map([['a', 6]]), 5) // [{"after":6,"codes":["b","c"]}]
 */
export function placesOfMissing(
  order: readonly string[],
  rows: ReadonlyMap<string, number>,
  headerRow: number,
): { after: number; codes: string[] }[] {
  const places = new Map<number, string[]>();
  let after = headerRow;
  for (const code of order) {
    const row = rows.get(code);
    if (row !== undefined) after = row;
    else places.set(after, [...(places.get(after) ?? []), code]);
  }
  return [...places].sort(([a], [b]) => b - a).map(([row, codes]) => ({ after: row, codes }));
}
