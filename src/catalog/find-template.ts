import { templates } from 'mcqm:templates';
import type { ShippedFramework } from './shipped-framework';

/** Ids of the frameworks that ship. */
export function templateIds(): string[] {
  return Object.keys(templates);
}

/**
 * A shipped framework; its text is parsed only now, because every custom function call loads the whole add-on anew.
 *
 * @param id framework id; `null` comes back for an unknown one
 */
export function findTemplate(id: string): ShippedFramework | null {
  const text = templateIds().includes(id) ? templates[id] : undefined;
  return text === undefined ? null : (JSON.parse(text) as ShippedFramework);
}
