import type { ShippedDeliverables } from '../catalog/pack-deliverables';
import type { PlannedDeliverables } from '../workbook/workbook-context';
import { fillText } from './fill-text';

/**
 * Expected results of the systems taken, with the names of this municipality.
 *
 * @param table `null` where the framework has none
 * @param passport fields of «Паспорт» by key
 */
export function fillDeliverables(
  table: ShippedDeliverables | null,
  systems: readonly string[],
  passport: Readonly<Record<string, string>>,
): PlannedDeliverables | null {
  if (!table) return null;
  const rows = table.rows
    .filter(({ system }) => systems.includes(system))
    .map(({ cells, ...row }) => ({
      ...row,
      cells: Object.fromEntries(Object.entries(cells).map(([year, text]) => [year, fillText(text, passport)])),
    }));
  return { title: table.title, years: table.years, rows };
}
