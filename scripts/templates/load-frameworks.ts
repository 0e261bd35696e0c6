import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ZodType } from 'zod';
import { checkFramework } from '../../src/catalog/check-framework';
import { type Framework, frameworkFileSchema, frameworkSchema, systemSchema } from '../../src/catalog/framework-schema';
import { readTemplateFile, type TemplateFile } from './read-template-file';

/**
 * Reads and checks every framework in templates/frameworks, in the order of ids.
 *
 * @param root the project's folder
 * @returns the frameworks that are right, and every problem of the others as `file:line expected …, found …`
 */
export function loadFrameworks(root: string): { frameworks: Framework[]; problems: string[] } {
  const folder = join(root, 'templates', 'frameworks');
  const frameworks: Framework[] = [];
  const problems: string[] = [];
  for (const id of readdirSync(folder).sort()) {
    const loaded = loadFramework(join(folder, id));
    problems.push(...loaded.problems.map((problem) => problem.split(`${root}/`).join('')));
    if (loaded.framework) frameworks.push(loaded.framework);
  }
  return { frameworks, problems };
}

/**
 * Reads and checks one framework.
 *
 * @param folder e.g. `templates/frameworks/federal-2020`
 */
export function loadFramework(folder: string): { framework: Framework | null; problems: string[] } {
  const path = join(folder, 'framework.yaml');
  if (!existsSync(path)) return { framework: null, problems: [`${path} expected a file, found none`] };
  const problems: string[] = [];
  const read = <T>(file: TemplateFile, where: string, schema: ZodType<T>): T | null => {
    problems.push(...file.problems);
    const parsed = schema.safeParse(file.value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      const place = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
      const found = JSON.stringify(place.reduce<unknown>((value, key) => Object(value)[key], file.value)) ?? 'nothing';
      problems.push(`${where}:${file.lineOf(place)} ${place.join('.')}: ${issue.message}, found ${found.slice(0, 80)}`);
    }
    return null;
  };

  const own = readTemplateFile(path);
  const head = read(own, path, frameworkFileSchema);
  if (!head) return { framework: null, problems };
  if (head.id !== basename(folder)) {
    problems.push(`${path}:${own.lineOf(['id'])} id: expected the folder's name ${basename(folder)}, found ${head.id}`);
  }

  const files = new Map<string | null, { file: TemplateFile; path: string }>([[null, { file: own, path }]]);
  const systems: Framework['systems'] = [];
  for (const number of head.systems) {
    const systemPath = join(folder, 'systems', `${number}.yaml`);
    if (!existsSync(systemPath)) {
      problems.push(`${path}:${own.lineOf(['systems'])} systems: expected the file ${systemPath}, found none`);
      continue;
    }
    const file = readTemplateFile(systemPath);
    const system = read(file, systemPath, systemSchema);
    if (!system) continue;
    if (system.number !== number) {
      problems.push(`${systemPath}:${file.lineOf(['number'])} number: expected ${number}, found ${system.number}`);
    }
    files.set(system.number, { file, path: systemPath });
    systems.push(system);
  }
  const listed = head.systems.map((number) => `${number}.yaml`);
  for (const name of readdirSync(join(folder, 'systems')).sort()) {
    if (!listed.includes(name)) {
      problems.push(`${join(folder, 'systems', name)} expected to be listed in ${path}, found nowhere`);
    }
  }
  if (problems.length > 0) return { framework: null, problems };

  const framework = frameworkSchema.parse({ ...head, systems });
  for (const problem of checkFramework(framework)) {
    const place = files.get(problem.system);
    const where = `${place?.path}:${place?.file.lineOf(problem.path)}`;
    problems.push(`${where} ${problem.path.join('.')}: expected ${problem.expected}, found ${problem.found}`);
  }
  return { framework: problems.length > 0 ? null : framework, problems };
}
