// Bundles the embedded local host: the headless host for Node and the shim of Google's services for a realm.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { readGoogleSignatures } from './read-google-signatures';

const ROOM = 'src/host/local';
const OWN = ['scripts/build-local-host.ts', 'scripts/read-google-signatures.ts', 'package-lock.json'];

/** Where the two bundles are. */
export interface LocalHostFiles {
  /** CommonJS; exports `createHeadlessHost`. */
  headless: string;
  /** The shim: evaluated in a realm before the add-on's code. */
  appsScript: string;
}

function sourcesOf(root: string): string[] {
  return readdirSync(join(root, ROOM), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('/studio'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function hashOf(files: string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** Builds the shim of Google's services as one text. */
async function buildAppsScript(root: string): Promise<string> {
  const signatures = readGoogleSignatures(root);
  const built = await build({
    absWorkingDir: root,
    entryPoints: [`${ROOM}/apps-script/entry.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
    define: {
      GOOGLE_SERVICE_NAMES: JSON.stringify(Object.keys(signatures.services)),
      GOOGLE_SIGNATURES: JSON.stringify(JSON.stringify(signatures)),
    },
    tsconfigRaw: {},
  });
  return built.outputFiles[0]?.text ?? '';
}

/**
 * Builds the local host, or takes what was built from the same files before.
 *
 * @param root the project's folder
 */
export async function buildLocalHost(root: string = process.cwd()): Promise<LocalHostFiles> {
  const hash = hashOf([...sourcesOf(root), ...OWN.map((file) => join(root, file))]);
  const folder = join(root, '.cache', `local-host-${hash}`);
  const files = { headless: join(folder, 'headless.cjs'), appsScript: join(folder, 'apps-script.js') };
  if (existsSync(folder)) return files;
  // Built aside and put in place at the end: tests that start together must not load half a file.
  const fresh = `${folder}-${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const appsScript = await buildAppsScript(root);
  writeFileSync(join(fresh, 'apps-script.js'), appsScript);
  await build({
    absWorkingDir: root,
    entryPoints: [`${ROOM}/headless/create-headless-host.ts`],
    outfile: join(fresh, 'headless.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'warning',
    define: { APPS_SCRIPT_CODE: JSON.stringify(appsScript) },
    tsconfigRaw: {},
  });
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Another process was faster with the same files.
    if (!existsSync(folder)) throw error;
  }
  return files;
}

/** `node scripts/run.mjs build-local-host` prints where the bundles are. */
export async function main(): Promise<void> {
  console.log(await buildLocalHost());
}
