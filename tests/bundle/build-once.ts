import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDist } from '../../scripts/build';

/** The three files as the sources make them now, by name. */
export async function buildOnce(): Promise<Record<string, string>> {
  const outdir = mkdtempSync(join(tmpdir(), 'dist-'));
  try {
    await buildDist({ outdir });
    return Object.fromEntries(DIST_FILES.map((name) => [name, readFileSync(join(outdir, name), 'utf8')]));
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** What is pushed to Google, and all of it. */
export const DIST_FILES = ['Code.js', 'appsscript.json', 'sidebar.html'];
