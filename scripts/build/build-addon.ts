import { join } from 'node:path';
import { build } from 'esbuild';
import { buildStubs } from './build-stubs';
import { packTemplates } from './pack-templates';
import { virtualModules } from './virtual-modules';

const HEAD = `// МСОКО: оценка механизмов. Made by \`npm run build\` from src/ and templates/: do not edit here.
// Licence: Apache-2.0. The functions stand first, with their help; below them is the bundle, made small, since every
// call of every function loads all of it. To read the code, read src/.
// Includes pieces of Ajv, copyright (c) 2015-2021 Evgeny Poberezkin, MIT licence, and of simple-statistics,
// copyright (c) 2014 Tom MacWright, ISC licence.`;

/** The variable of the bundle in Google's one global scope; the functions below it are all that is meant to be called. */
const BUNDLE = 'Mcqm';

/**
 * The text of Code.js: the public functions first, where a reader and Google find them, then the bundle.
 * The same bytes in any folder, locale and time zone.
 *
 * @param root the project's folder
 * @param pack gives the texts that ship; another one plays a version to come
 */
export async function buildAddon(root: string, pack = packTemplates): Promise<string> {
  const entry = join(root, 'src', 'addon', 'entry.ts');
  return `${HEAD}\n\n${buildStubs(entry, BUNDLE)}\n\n${await bundleForGoogle(root, entry, pack)}`;
}

/**
 * One file of the add-on with all that it reaches, as one expression that Google's parser takes.
 *
 * @param root the project's folder
 * @param entry the file, absolute
 * @param pack as above
 */
export async function bundleForGoogle(root: string, entry: string, pack = packTemplates): Promise<string> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: BUNDLE,
    // One year below what Google's parser is known to take: the test parses the result as ES2018.
    target: 'es2018',
    platform: 'neutral',
    // Neutral packages name their entry in many ways; only ajv's small run-time pieces are ever bundled.
    mainFields: ['module', 'main'],
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    tsconfigRaw: {},
    plugins: [virtualModules(root, pack)],
  });
  return result.outputFiles[0]?.text ?? '';
}
