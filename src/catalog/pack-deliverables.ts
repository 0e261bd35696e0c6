import type { Deliverables } from './deliverables-schema';

/** A table of expected results as it ships: what the sheet shows. */
export interface ShippedDeliverables {
  readonly title: string;
  readonly years: readonly string[];
  readonly rows: readonly ShippedDeliverable[];
}

export interface ShippedDeliverable {
  /** `1.1.03`: the system and the row in it. */
  readonly code: string;
  readonly system: string;
  /** By year; a year without an expected result is left out. */
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Leaves out what only an author needs: guard counts, notes, places in the source.
 *
 * @example packDeliverables(deliverables).rows[1] // {"code":"1.1.02","system":"1.1","cells":{"2020":"Утвержденный Регламент проведения муниципальных оценочных процедур"}}
 */
export function packDeliverables({ title, years, directions }: Deliverables): ShippedDeliverables {
  return {
    title,
    years,
    rows: directions.flatMap(({ system, rows }) => rows.map(({ code, cells }) => ({ code, system, cells }))),
  };
}
