import type { Roadmap } from '../../src/catalog/roadmap-schema';

/** Digests of everything a roadmap says; `all` is over the others in order, so that a moved item changes it. */
export interface RoadmapDigests {
  roadmap: string;
  title: string;
  columns: string;
  placeholders: string;
  notes: string;
  mechanisms: Record<string, string>;
  headings: Record<string, string>;
  abbreviations: Record<string, string>;
  items: Record<string, string>;
  all: string;
}

/**
 * One digest per heading, abbreviation and item, each with all its fields, so that the wording stays proved where the
 * source document is not at hand.
 *
 * @param sha256 lower-case hex SHA-256 of a text's UTF-8 bytes
 * @throws Error when a number or an abbreviation stands twice: its digest would hide the other one
 */
export function digestRoadmap(roadmap: Roadmap, sha256: (text: string) => string): RoadmapDigests {
  const digest = (value: unknown) => sha256(JSON.stringify(value));
  const shelf = (entries: [string, unknown][]) => {
    const sums = Object.fromEntries(entries.map(([key, value]) => [key, digest(value)]));
    if (Object.keys(sums).length < entries.length) throw new Error(`${roadmap.id}: something stands twice`);
    return { sums, order: entries.map(([key]) => `${key}\t${sums[key]}`) };
  };
  const mechanisms = shelf(roadmap.mechanisms.map((mechanism) => [mechanism.number, mechanism]));
  const headings = shelf(roadmap.systems.map(({ items, ...heading }) => [heading.number, heading]));
  const abbreviations = shelf(roadmap.abbreviations.map((abbreviation) => [abbreviation.short, abbreviation]));
  const items = shelf(
    roadmap.systems
      .flatMap((system) => system.items.map((item) => [item.number, item] as const))
      .map(([number, item]) => [number, item]),
  );
  const single = {
    roadmap: `${roadmap.id}@${roadmap.version}`,
    title: digest(roadmap.title),
    columns: digest(roadmap.columns),
    placeholders: digest(roadmap.placeholders),
    notes: digest(roadmap.notes),
  };
  return {
    ...single,
    mechanisms: mechanisms.sums,
    headings: headings.sums,
    abbreviations: abbreviations.sums,
    items: items.sums,
    all: sha256(
      [...Object.values(single), ...[mechanisms, headings, abbreviations, items].flatMap(({ order }) => order)].join(
        '\n',
      ),
    ),
  };
}
