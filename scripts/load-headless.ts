// Loads the bundled headless host into Node, for scripts.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { HeadlessHost, HeadlessOptions } from '../src/host/local/headless/create-headless-host';
import { buildLocalHost } from './build-local-host';

export interface Headless {
  createHeadlessHost(options: HeadlessOptions): HeadlessHost;
}

/** Builds the headless host where it is not built yet and loads it with Node's own loader. */
export async function loadHeadless(): Promise<Headless> {
  const { headless } = await buildLocalHost(process.cwd());
  return createRequire(resolve('package.json'))(headless) as Headless;
}
