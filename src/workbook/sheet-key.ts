/** What a sheet is, whatever its name: a score sheet carries the number of its system. */
export type SheetKey = SingleSheet | `score:${string}`;
export type SingleSheet = (typeof SINGLE)[number];

const SINGLE = [
  'passport',
  'documents',
  'deliverables',
  'summary',
  'findings',
  'method',
  'state',
  'lists',
  'backup',
  'aside',
] as const;
const PREFIX = 'mcqm:';

/**
 * The marker that stands in a sheet's hidden key row: by it the sheet is known after renaming, copying and a trip
 * through `.xlsx`, where sheet ids change.
 *
 * @example sheetMarker('score:1.1') // "mcqm:score:1.1"
 */
export function sheetMarker(key: SheetKey): string {
  return PREFIX + key;
}

/** The sheet a marker stands for; `null` when the cell holds no marker of ours. */
export function readMarker(cell: unknown): SheetKey | null {
  if (typeof cell !== 'string') return null;
  const text = cell.replace(/[\u00a0\u00ad\u200b-\u200d\ufeff\s]/g, '');
  if (!text.startsWith(PREFIX)) return null;
  const key = text.slice(PREFIX.length);
  const single = SINGLE.find((name) => name === key);
  if (single) return single;
  return /^score:\d\.\d$/.test(key) ? (key as SheetKey) : null;
}

/** @example scoreKey('1.1') // "score:1.1" */
export function scoreKey(system: string): SheetKey {
  return `score:${system}`;
}

/** Number of the system of a score sheet, `null` for the other sheets. */
export function systemOfKey(key: SheetKey): string | null {
  return key.startsWith('score:') ? key.slice('score:'.length) : null;
}
