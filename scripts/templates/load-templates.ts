import { checkTemplate } from './check-template';
import type { KnownTemplates } from './judge-template';
import { listTemplates } from './list-templates';
import { readTemplate } from './read-template';
import { type LoadedTemplate, type ShapeName, templateShapes } from './template-shapes';

export interface LoadedTemplates {
  /** The templates that are right, kind by kind, in the order of ids. */
  readonly templates: LoadedTemplate[];
  /** Every problem of the others as `file:line place: expected …, found …`. */
  readonly problems: string[];
}

/**
 * Reads and checks the templates.
 *
 * @param root the project's folder
 * @param shapes the kinds to read, all when left out; those that refer to frameworks need them read too
 */
export function loadTemplates(
  root: string,
  shapes: readonly ShapeName[] = Object.keys(templateShapes) as ShapeName[],
): LoadedTemplates {
  const known: KnownTemplates = { frameworks: new Map(), cycles: new Map(), roadmaps: new Map() };
  const templates: LoadedTemplate[] = [];
  const listed = listTemplates(root);
  const problems = listed.strays.map((path) => `${path} expected a template or its checksums, found neither`);
  for (const name of listed.templates.filter(({ shape }) => shapes.includes(shape))) {
    const { template, problems: own } = checkTemplate(name, readTemplate(root, name.shape, name.id), known);
    problems.push(...own);
    if (name.shape === 'framework') known.frameworks.set(name.id, null);
    if (name.shape === 'cycle') known.cycles.set(name.id, null);
    if (name.shape === 'roadmap') known.roadmaps.set(name.id, null);
    if (template) templates.push(template);
    if (template?.shape === 'framework') known.frameworks.set(name.id, template.value);
    if (template?.shape === 'cycle') known.cycles.set(name.id, template.value);
    if (template?.shape === 'roadmap') known.roadmaps.set(name.id, template.value);
  }
  return { templates, problems };
}
