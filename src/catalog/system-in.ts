import type { SystemId } from './crosswalk-schema';

/**
 * A crosswalk as it ships. `rows` by name of an item: its canonical system, then its system in each of `frameworks`, in
 * their order; `null` is «вне методики».
 */
export interface ShippedCrosswalk {
  readonly frameworks: readonly string[];
  readonly rows: Readonly<Record<string, readonly [SystemId, ...(string | null)[]]>>;
}

/**
 * The number of the system that an item stands in in a framework, or `null`: «вне методики».
 *
 * An item is named by its template and its own name there: a system of a framework `federal-2020/2.1`, an indicator
 * `municipal-2021/1.1-i05`, a monitored indicator without a twin `municipal-2021/2.1-m04`, a roadmap item
 * `municipal-2022/1.1.20` or `municipal-2022/7.`. A region's own framework `<id>+<region>` goes by the id before the plus.
 *
 * @param framework id of the framework it is moved to
 * @throws Error for a framework or an item that the crosswalk does not know: what is moved is known beforehand
 * @example systemIn(findCrosswalk(), 'municipal-model', 'federal-2020/2.1') // "1.1"
 */
export function systemIn(crosswalk: ShippedCrosswalk, framework: string, item: string): string | null {
  const at = crosswalk.frameworks.indexOf(framework.replace(/\+.*$/, ''));
  if (at < 0) throw new Error(`The crosswalk does not know the framework ${framework}`);
  return rowOf(crosswalk, item)[at + 1] ?? null;
}

/**
 * The canonical system of an item: the one name that systems of all frameworks share.
 *
 * @throws Error for an item that the crosswalk does not know
 * @example canonicalSystem(findCrosswalk(), 'municipal-2021/1.1-i05') // "assessment-objectivity"
 */
export function canonicalSystem(crosswalk: ShippedCrosswalk, item: string): SystemId {
  return rowOf(crosswalk, item)[0];
}

function rowOf({ rows }: ShippedCrosswalk, item: string): readonly [SystemId, ...(string | null)[]] {
  const [template, name = ''] = item.split('/');
  const key = `${template?.replace(/\+.*$/, '')}/${name}`;
  const row = Object.keys(rows).includes(key) ? rows[key] : undefined;
  if (!row) throw new Error(`The crosswalk does not know ${item}`);
  return row;
}
