import { crosswalk } from 'mcqm:templates';
import type { ShippedCrosswalk } from './system-in';

/** The crosswalk of the frameworks that ship; its text is parsed only now. */
export function findCrosswalk(): ShippedCrosswalk {
  return JSON.parse(crosswalk) as ShippedCrosswalk;
}
