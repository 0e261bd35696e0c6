import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

// What every comparison with the source documents needs and none of them argues about; how a document is read is each
// comparison's own affair.

/** The project's folder; the documents stand beside it, where they are at hand at all. */
export const root = resolve(__dirname, '../..');
const seeds = resolve(root, '../shared/seeds');

/** The documents a template names, by their ids. */
export interface SeedDocuments {
  /** `describe` where all of them are at hand, else `describe.skip`. */
  readonly describe: typeof describe;
  /** '' where the document is not at hand. */
  textOf(id: string): string;
  linesOf(id: string): readonly string[];
  /** What stands at the places named, all of it in one line. */
  linesAt(places: string): string;
  /** SHA-256 of each document's bytes, in the order of the template. */
  sha256(): string[];
}

export function openSeeds(sources: readonly { readonly id: string; readonly file: string }[]): SeedDocuments {
  const paths = sources.map(({ file }) => resolve(seeds, file));
  const bytes = paths.map((path) => (existsSync(path) ? readFileSync(path) : Buffer.of()));
  const texts = new Map(sources.map(({ id }, place) => [id, bytes[place]?.toString('utf8') ?? '']));
  const lines = new Map([...texts].map(([id, text]) => [id, text.split('\n')]));
  return {
    describe: paths.every((path) => existsSync(path)) ? describe : describe.skip,
    textOf: (id) => texts.get(id) ?? '',
    linesOf: (id) => lines.get(id) ?? [],
    linesAt: (places) =>
      oneLine(
        splitPlaces(places)
          .flatMap(({ id, from, to }) => (lines.get(id) ?? []).slice(from - 1, to))
          .join(' '),
      ),
    sha256: () => bytes.map((own) => createHash('sha256').update(own).digest('hex')),
  };
}

/** `004:28-29, 003:5` as its places. */
export function splitPlaces(places: string): { id: string; from: number; to: number }[] {
  return places.split(', ').map((place) => {
    const [id = '', span = ''] = place.split(':');
    const [from = 0, to = from] = span.split('-').map(Number);
    return { id, from, to };
  });
}

/** The numbers of all lines that the places name. */
export function lineNumbers(places: string): number[] {
  return splitPlaces(places).flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
}

/** The one of several places that stands in that document, or ''. */
export function placeIn(places: string, id: string): string {
  return places.split(', ').find((place) => place.startsWith(id)) ?? '';
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A template's text with the names that its source bears; a placeholder without a value stays. */
export function render(text: string, values: Readonly<Record<string, string | undefined>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** Notes that quote («…») what does not stand at the places they name; a quotation may leave words out with «…». */
export function misquotedNotes<Note extends { readonly source: string; readonly found: string }>(
  notes: readonly Note[],
  linesAt: SeedDocuments['linesAt'],
): Note[] {
  return notes.filter(({ source, found }) => {
    const cited = linesAt(source);
    const parts = (/«([^«»]+)»/.exec(found)?.[1] ?? '').split('…');
    return cited === '' || !parts.every((part) => cited.includes(part));
  });
}
