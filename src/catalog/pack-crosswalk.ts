import type { Crosswalk, CrosswalkRow } from './crosswalk-schema';
import type { ShippedCrosswalk } from './system-in';

/**
 * A crosswalk as it ships: where each item stands, without titles, reasons and guard counts.
 *
 * @example packCrosswalk(crosswalk).rows['federal-2020/2.1'] // ["assessment-objectivity","2.1","1.1","2.1"]
 */
export function packCrosswalk({ frameworks, systems, cycles, roadmaps }: Crosswalk): ShippedCrosswalk {
  const rows: Record<string, ShippedCrosswalk['rows'][string]> = {};
  const add = (template: string, name: string, row: Pick<CrosswalkRow, 'system' | 'in'>) => {
    rows[`${template}/${name}`] = [row.system, ...frameworks.map((framework) => row.in[framework] ?? null)];
  };
  for (const { id, rows: own } of [...systems, ...roadmaps]) for (const row of own) add(id, row.number, row);
  for (const { id, rows: own } of cycles) for (const row of own) add(id, row.id, row);
  return { frameworks, rows };
}
