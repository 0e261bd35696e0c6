import { packFramework } from '../../src/catalog/shipped-framework';
import { loadFrameworks } from '../templates/load-frameworks';

/**
 * Every shipped framework as one compact JSON text, by id. A mistake in a template stops the build with all of them.
 *
 * @param root the project's folder
 * @throws Error that lists every problem of every template: file, place, expected, found
 */
export function packTemplates(root: string): Record<string, string> {
  const { frameworks, problems } = loadFrameworks(root);
  if (problems.length > 0) throw new Error(`Templates are wrong:\n${problems.join('\n')}`);
  return Object.fromEntries(
    frameworks.map((framework) => [framework.id, JSON.stringify(packFramework(framework))] as const),
  );
}
