import { examples } from 'mcqm:templates';
import type { Example } from './example-schema';

/**
 * A filled example that ships; its text is parsed only now.
 *
 * @param id id of the example; `null` comes back for an unknown one
 */
export function findExample(id: string): Example | null {
  const text = Object.keys(examples).includes(id) ? examples[id] : undefined;
  return text === undefined ? null : (JSON.parse(text) as Example);
}
