import type { TemplateProblem } from './template-problem';

/**
 * That every source place names a document which the template gives, and lines in their order: `004:28-29`. Whether the
 * words stand there only the document can tell.
 *
 * @param template templates of any kind
 * @param sources ids of the documents it was taken from
 */
export function checkPlaces(template: object, sources: readonly string[]): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const visit = (value: unknown, path: TemplateProblem['path']) => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) visit(member, [...path, Array.isArray(value) ? +key : key]);
    } else if (typeof value === 'string' && ['source', 'scope'].includes(String(path[path.length - 1]))) {
      for (const place of value.split(', ')) {
        const [, id, from = '1', to = from] = /^(\d{3})(?::(\d+)(?:-(\d+))?)?$/.exec(place) ?? [];
        // What is no place at all is told by the shape.
        if (id === undefined) continue;
        if (!sources.includes(id)) problems.push({ path, expected: `a place in ${sources.join(', ')}`, found: place });
        else if (+from < 1 || +from > +to) problems.push({ path, expected: 'lines in their order', found: place });
      }
    }
  };
  visit(template, []);
  return problems;
}
