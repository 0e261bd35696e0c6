import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { buildLocalHost } from '../../scripts/build-local-host';
import type { HeadlessHost, HeadlessOptions } from '../../src/host/local/headless/create-headless-host';

type Headless = { createHeadlessHost(options: HeadlessOptions): HeadlessHost };

let loaded: Promise<Headless> | null = null;
const open: HeadlessHost[] = [];

/** Loads the bundled host once per test file; Node's own loader is quicker with it than jest's. */
async function load(): Promise<Headless> {
  const { headless } = await buildLocalHost(process.cwd());
  return createRequire(resolve('package.json'))(headless) as Headless;
}

/**
 * Opens a workbook with an add-on in Node, for tests; it is closed after the test file.
 *
 * @example
 * const host = await openHeadless({ code: readFileSync('dist/Code.js', 'utf8') });
 */
export async function openHeadless(options: HeadlessOptions): Promise<HeadlessHost> {
  loaded ??= load();
  const host = (await loaded).createHeadlessHost(options);
  open.push(host);
  return host;
}

afterAll(() => {
  for (const host of open.splice(0)) host.dispose();
});
