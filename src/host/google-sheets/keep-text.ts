/** A value of the cache takes 100 KB; whole characters of at most four bytes each are cut off the text. */
const PIECE = /[\s\S]{1,25000}/gu;
/** Seconds; Google takes it for a suggestion. */
const LIFE = 600;

/** Keeps a text in the document's cache, in pieces; a document without a cache keeps nothing. */
export function keepText(name: string, text: string): void {
  const cache = CacheService.getDocumentCache();
  if (!cache) return;
  const pieces = text.match(PIECE) ?? [];
  const values: Record<string, string> = { [name]: String(pieces.length) };
  pieces.forEach((piece, at) => {
    values[`${name} ${at}`] = piece;
  });
  cache.putAll(values, LIFE);
}

/** The text whole, or `null`: one piece may be forgotten before the others. */
export function recallText(name: string): string | null {
  const cache = CacheService.getDocumentCache();
  const count = Number(cache?.get(name) ?? Number.NaN);
  if (!cache || Number.isNaN(count)) return null;
  const names = Array.from({ length: count }, (_, at) => `${name} ${at}`);
  const pieces = cache.getAll(names);
  const found = names.map((piece) => pieces[piece]);
  return found.every((piece) => typeof piece === 'string') ? found.join('') : null;
}
