import { listItems } from './list-items';
import type { TemplateProblem } from './template-problem';

/** Every code, id, number and other name of an item once, in templates of any kind. */
export function checkNames(template: object): TemplateProblem[] {
  const seen = new Set<string>();
  return listItems(template).flatMap(({ key, path }) => {
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ path, expected: 'every name once', found: `${key} twice` }];
  });
}
