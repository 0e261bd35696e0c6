const { createHash } = require('node:crypto');
const { transformSync, version } = require('esbuild');

/** The whole of jest's TypeScript support: one esbuild call per file, no type check (`npm run types` does that). */
module.exports = {
  getCacheKey: (source, path) => createHash('sha1').update(version).update(path).update(source).digest('hex'),
  process: (source, path) =>
    transformSync(source, {
      loader: path.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: path,
      tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
    }),
};
