import { findTemplate } from '../catalog/find-template';
import { frameworkToRubric } from '../catalog/framework-to-rubric';
import type { Rubric } from '../catalog/rubric';

/** The rubric of a shipped framework; `null` for an id that does not ship. */
export function shippedRubric(id: string): Rubric | null {
  const template = findTemplate(id);
  return template && frameworkToRubric(template);
}
