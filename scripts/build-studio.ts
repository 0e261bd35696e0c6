// Bundles the studio's page: the grid, the frame around it, and the shims that run in its frames.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { buildLocalHost } from './build-local-host';

const PAGE = 'src/host/local/studio/page';

/** What a bundle was made from: file → SHA-256. The lock file stands for all packages. */
type Inputs = Record<string, string>;

/**
 * Builds the studio's page, or takes the last one when nothing that it was made from has changed.
 *
 * @param root the project's folder
 * @returns folder of the bundle
 */
export async function buildStudio(root: string): Promise<string> {
  const outdir = join(root, '.cache', 'studio');
  const { appsScript } = await buildLocalHost(root);
  const list = join(outdir, 'inputs.json');
  if (existsSync(list)) {
    const inputs = JSON.parse(readFileSync(list, 'utf8')) as Inputs;
    if (Object.entries(inputs).every(([file, hash]) => hashOf(join(root, file)) === hash)) {
      copyFileSync(appsScript, join(outdir, 'apps-script.js'));
      return outdir;
    }
  }
  // Built aside and put in place at the end: two commands started together must not serve half a page.
  const fresh = `${outdir}-${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const shared: BuildOptions = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    charset: 'utf8',
    target: 'es2022',
    metafile: true,
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
  };
  const built = await Promise.all([
    build({
      ...shared,
      entryPoints: { page: `${PAGE}/main.tsx` },
      // The render engine carries hyphenation of 80 languages; in files of their own they load only when asked for.
      splitting: true,
      format: 'esm',
      chunkNames: 'chunks/[name]-[hash]',
      outdir: fresh,
    }),
    build({ ...shared, entryPoints: [`${PAGE}/addon/sidebar-shim.ts`], format: 'iife', outdir: fresh }),
  ]);
  copyFileSync(appsScript, join(fresh, 'apps-script.js'));
  copyFileSync(join(root, PAGE, 'icon.svg'), join(fresh, 'icon.svg'));
  const own = built
    .flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}))
    .filter((file) => !file.startsWith('node_modules/'));
  const inputs: Inputs = {};
  for (const file of [
    ...new Set([...own, `${PAGE}/icon.svg`, 'package-lock.json', 'scripts/build-studio.ts']),
  ].sort()) {
    inputs[file] = hashOf(join(root, file));
  }
  writeFileSync(join(fresh, 'inputs.json'), JSON.stringify(inputs));
  rmSync(outdir, { recursive: true, force: true });
  renameSync(fresh, outdir);
  return outdir;
}

function hashOf(path: string): string {
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : '';
}
