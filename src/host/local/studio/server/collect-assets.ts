import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Asset {
  readonly body: Buffer;
  readonly type: string;
}

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/**
 * Reads everything that the server may give out, by its address. Requests only look names up in this list, so no
 * address can reach another file.
 *
 * @param bundle folder of the built page
 */
export function collectAssets(bundle: string): Map<string, Asset> {
  const assets = new Map<string, Asset>();
  for (const entry of readdirSync(bundle, { withFileTypes: true, recursive: true })) {
    const type = TYPES[entry.name.split('.').pop() ?? ''];
    if (!entry.isFile() || !type) continue;
    const path = join(entry.parentPath, entry.name);
    assets.set(`/studio/${path.slice(bundle.length + 1).replaceAll('\\', '/')}`, { body: readFileSync(path), type });
  }
  return assets;
}
