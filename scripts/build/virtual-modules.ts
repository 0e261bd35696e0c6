import type { Plugin } from 'esbuild';
import { generateValidators } from './generate-validators';
import { packTemplates } from './pack-templates';
import { shippedSchemas } from './shipped-schemas';

/** The modules that no file holds: `mcqm:templates` (texts of the frameworks) and `mcqm:validators`. */
export function virtualModules(root: string, pack = packTemplates): Plugin {
  const sources: Record<string, () => string> = {
    templates: () => {
      const packed = Object.entries(pack(root));
      return packed.map(([name, texts]) => `export const ${name} = ${JSON.stringify(texts)};`).join('\n');
    },
    validators: () => generateValidators(shippedSchemas(), 'esm'),
  };
  return {
    name: 'mcqm',
    setup(build) {
      build.onResolve({ filter: /^mcqm:/ }, ({ path }) => ({ path: path.slice('mcqm:'.length), namespace: 'mcqm' }));
      build.onLoad({ filter: /.*/, namespace: 'mcqm' }, ({ path }) => {
        const source = sources[path];
        if (!source) return { errors: [{ text: `There is no module mcqm:${path}` }] };
        return { contents: source(), loader: 'js', resolveDir: root };
      });
    },
  };
}
