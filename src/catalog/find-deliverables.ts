import { deliverables } from 'mcqm:templates';
import type { ShippedDeliverables } from './pack-deliverables';
import { splitFramework } from './region-identity';

/** Whether a framework has a table of expected results at all, also as a region changed it; asking parses nothing. */
export function hasDeliverables(framework: string): boolean {
  return Object.keys(deliverables).includes(splitFramework(framework).base);
}

/**
 * The table of expected results of a framework; its text is parsed only now.
 *
 * @param framework id of the framework; `null` comes back for one without such a table
 */
export function findDeliverables(framework: string): ShippedDeliverables | null {
  const text = hasDeliverables(framework) ? deliverables[splitFramework(framework).base] : undefined;
  return text === undefined ? null : (JSON.parse(text) as ShippedDeliverables);
}
