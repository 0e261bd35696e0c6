import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { exampleSchema } from '../../src/catalog/example-schema';

/**
 * Every filled example as one compact JSON text, by id. A mistake stops the build and names the file and the place.
 *
 * @param root the project's folder
 */
export function packExamples(root: string): Record<string, string> {
  const folder = join(root, 'templates', 'examples');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return Object.fromEntries(
    files.map((name) => {
      const read = exampleSchema.safeParse(parse(readFileSync(join(folder, name), 'utf8')));
      if (!read.success) {
        const problems = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
        throw new Error(`templates/examples/${name} is wrong:\n${problems.join('\n')}`);
      }
      return [read.data.id, JSON.stringify(read.data)] as const;
    }),
  );
}
