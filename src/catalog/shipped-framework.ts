import type { Framework } from './framework-schema';

/** What an author keeps beside the rubric for proof only: the add-on works without it, so it does not ship. */
type AuthorsOnly = 'expected' | 'notes' | 'derivation' | 'placeholders' | 'sources';

/** A framework as it ships inside the add-on: everything a sheet shows or scoring needs. */
export type ShippedFramework = Omit<Framework, AuthorsOnly> & {
  readonly sources: readonly { readonly id: string; readonly title: string }[];
};

/**
 * Leaves out what only an author needs: guard counts, notes about misprints, digests of the source files.
 *
 * @example Object.keys(packFramework(framework).sources[0]) // ["id","title"]
 */
export function packFramework(framework: Framework): ShippedFramework {
  const { expected: _, notes: __, derivation: ___, placeholders: ____, sources, ...shipped } = framework;
  return { ...shipped, sources: sources.map(({ id, title }) => ({ id, title })) };
}
