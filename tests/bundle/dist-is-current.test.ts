import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDist } from '../../scripts/build';
import { DIST_FILES, readDist } from './read-dist';

test('dist holds exactly the three files that go into Google', () => {
  expect(readdirSync('dist').sort()).toEqual(DIST_FILES);
});

test('dist is what the sources make: otherwise run `npm run build`', async () => {
  const outdir = mkdtempSync(join(tmpdir(), 'dist-'));
  try {
    await buildDist({ outdir });
    for (const name of DIST_FILES) {
      // Compared as a flag, since the difference of two bundles is no reading.
      const current = readFileSync(join(outdir, name), 'utf8') === readDist(name);
      expect({ name, current }).toEqual({ name, current: true });
    }
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
});
