import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { FrameworkTexts } from '../src/catalog/template-checksums';

/**
 * A framework's YAML files as they stand, put together but not judged: `systems` are the files that framework.yaml names.
 *
 * @param folder the framework's folder, e.g. `templates/frameworks/federal-2020`
 * @example readFrameworkYaml('templates/frameworks/federal-2020').systems[0].number // '1.1'
 */
export function readFrameworkYaml<T extends FrameworkTexts>(folder: string): T {
  const read = (path: string) => parse(readFileSync(join(folder, path), 'utf8'), { strict: true, uniqueKeys: true });
  const framework = read('framework.yaml') as Omit<T, 'systems'> & { systems: string[] };
  const systems = framework.systems.map((number) => read(join('systems', `${number}.yaml`)) as T['systems'][number]);
  return { ...framework, systems } as unknown as T;
}
