import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Framework } from '../../src/catalog/framework-schema';

/**
 * A framework's YAML files as they stand, put together but not judged: `systems` are the files that framework.yaml names.
 *
 * @param folder the framework's folder, e.g. `templates/frameworks/federal-2020`
 * @throws the parser's error, with its line, when a file is no YAML or a key stands twice
 * @example readFrameworkYaml('templates/frameworks/federal-2020').systems[0].number // '1.1'
 */
export function readFrameworkYaml(folder: string): Framework {
  const read = (path: string) => parse(readFileSync(join(folder, path), 'utf8'));
  const framework = read('framework.yaml');
  return { ...framework, systems: framework.systems.map((number: string) => read(join('systems', `${number}.yaml`))) };
}
