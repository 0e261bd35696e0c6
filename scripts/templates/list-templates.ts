import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ShapeName, templateShapes } from './template-shapes';

/** One template on disk, not read yet. */
export interface TemplateName {
  readonly shape: ShapeName;
  readonly id: string;
  /** As people call it: `frameworks/federal-2020`, `roadmaps/deadline-wordings`. */
  readonly name: string;
  /** Its own file, from the project's folder: `templates/frameworks/federal-2020/framework.yaml`. */
  readonly file: string;
  readonly checksums: string;
}

/**
 * Every template in templates/, kind by kind, in the order of ids, and every file there that belongs to none.
 *
 * @param root the project's folder
 */
export function listTemplates(root: string): { templates: TemplateName[]; strays: string[] } {
  const templates: TemplateName[] = [];
  const own = new Set<string>();
  for (const [shape, { folder, system }] of Object.entries(templateShapes) as [ShapeName, Shape][]) {
    if (folder === null) {
      if (existsSync(join(root, nameTemplate(shape, shape).file))) templates.push(nameTemplate(shape, shape));
      continue;
    }
    for (const entry of entriesOf(root, folder)) {
      if (entry.isDirectory() !== (system !== null) || (system === null && !entry.name.endsWith('.yaml'))) continue;
      const template = nameTemplate(shape, entry.name.replace(/\.yaml$/, ''));
      templates.push(template);
      for (const path of [entry.name, template.checksums.split('/').pop()]) own.add(`templates/${folder}/${path}`);
    }
  }
  const folders = [...new Set(Object.values(templateShapes).flatMap(({ folder }) => folder ?? []))];
  const entries = folders.flatMap((folder) => entriesOf(root, folder).map(({ name }) => `templates/${folder}/${name}`));
  // What is no kind of template would lie there unread, like a file of no template.
  for (const { file, checksums } of templates) for (const path of [file, checksums]) own.add(path);
  for (const name of [...folders, 'schemas', 'README.md']) own.add(`templates/${name}`);
  entries.push(...entriesOf(root, '').map(({ name }) => `templates/${name}`));
  return { templates, strays: entries.filter((path) => !own.has(path)) };
}

/** Where a template of a kind and its checksums stand. */
export function nameTemplate(shape: ShapeName, id: string): TemplateName {
  const { folder, system } = templateShapes[shape];
  const name = folder === null ? id : `${folder}/${id}`;
  return system === null
    ? { shape, id, name, file: `templates/${name}.yaml`, checksums: `templates/${name}.checksums.json` }
    : { shape, id, name, file: `templates/${name}/${shape}.yaml`, checksums: `templates/${name}/checksums.json` };
}

type Shape = (typeof templateShapes)[ShapeName];

function entriesOf(root: string, folder: string) {
  const path = join(root, 'templates', folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}
