import { type Headless, loadHeadless } from '../../scripts/load-headless';
import type { HeadlessHost, HeadlessOptions } from '../../src/host/local/headless/create-headless-host';

let loaded: Promise<Headless> | null = null;
const open: HeadlessHost[] = [];

/**
 * Opens a workbook with an add-on in Node, for tests; it is closed after the test file.
 *
 * @example
 * const host = await openHeadless({ code: readFileSync('dist/Code.js', 'utf8') });
 */
export async function openHeadless(options: HeadlessOptions): Promise<HeadlessHost> {
  loaded ??= loadHeadless();
  const host = (await loaded).createHeadlessHost(options);
  open.push(host);
  return host;
}

afterAll(async () => {
  for (const host of open.splice(0)) await host.dispose();
});
