// Runs one of the TypeScript scripts beside this file: `node scripts/run.mjs build`. What several of them are made of
// stands in folders: build/ makes dist/, templates/ reads and checks the templates, bench/ measures.
// The script is bundled first, because Node 20 reads no TypeScript; packages stay outside the bundle.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
// The scripts read and write paths from the project's root, wherever they are started from.
process.chdir(root);

const name = process.argv[2] ?? '';
const entry = join('scripts', `${name}.ts`);
if (!/^[a-z-]+$/.test(name) || !existsSync(entry)) {
  console.error(`No script "${name}". See the "scripts" of package.json for what there is.`);
  process.exit(2);
}

const outfile = join('.cache', 'scripts', `${name}.mjs`);
await build({
  // esbuild remembers the folder it was started in, whatever chdir says.
  absWorkingDir: root,
  entryPoints: [entry],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  charset: 'utf8',
  sourcemap: 'inline',
  logLevel: 'warning',
  tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
});
const script = await import(pathToFileURL(resolve(outfile)).href);
await script.main(process.argv.slice(3));
