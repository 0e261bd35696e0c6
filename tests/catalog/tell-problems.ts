import { resolve } from 'node:path';
import { checkTemplate } from '../../scripts/templates/check-template';
import { readTemplate } from '../../scripts/templates/read-template';
import type { ShapeName, TemplateOf } from '../../scripts/templates/template-shapes';

const root = resolve(__dirname, '../..');
const seen = new Map<string, unknown>();
/** Each template is read once: the long ones take their time. */
function read<Shape extends ShapeName>(shape: Shape, id: string): TemplateOf<Shape> {
  const key = `${shape} ${id}`;
  if (!seen.has(key)) seen.set(key, readTemplate(root, shape, id).value);
  return seen.get(key) as TemplateOf<Shape>;
}

const known = {
  frameworks: new Map(
    ['concept-2020', 'federal-2020', 'municipal-model'].map((id) => [id, read('framework', id)] as const),
  ),
  cycles: new Map([['municipal-2021', read('cycle', 'municipal-2021')]]),
  roadmaps: new Map([['municipal-2022', read('roadmap', 'municipal-2022')]]),
};

/** What the author of a template is told about it, beside the templates that ship: `place: expected …, found …`. */
export function tellProblems<Shape extends ShapeName>(shape: Shape, id: string, value: TemplateOf<Shape>): string[] {
  const placeOf = (path: readonly (string | number)[]) => path.join('.');
  return checkTemplate({ shape, id, name: id }, { value, problems: [], complete: true, placeOf }, known).problems;
}

/** What the author is told after one edit of a template that ships. */
export function tellAfter<Shape extends ShapeName>(
  shape: Shape,
  id: string,
  edit: (copy: TemplateOf<Shape>) => unknown,
): string[] {
  const copy = structuredClone(read(shape, id));
  edit(copy);
  return tellProblems(shape, id, copy);
}
