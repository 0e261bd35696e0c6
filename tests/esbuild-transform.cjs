const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { transformSync, version } = require('esbuild');

/** What is kept from an earlier run is from this very transformer. */
const OWN = readFileSync(__filename);

/** The whole of jest's TypeScript support: one esbuild call per file, no type check (`npm run types` does that). */
module.exports = {
  getCacheKey: (source, path) =>
    createHash('sha1').update(version).update(OWN).update(path).update(source).digest('hex'),
  process: (source, path) =>
    transformSync(source, {
      loader: path.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      // jest loads by require; so a test can leave to the moment of need what it seldom needs.
      supported: { 'dynamic-import': false },
      sourcemap: 'inline',
      sourcefile: path,
      tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
    }),
};
