import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOnce, DIST_FILES } from './build-once';

test('dist holds exactly the three files that go into Google', () => {
  expect(readdirSync('dist').sort()).toEqual(DIST_FILES);
});

test('dist is what the sources make: otherwise run `npm run build`', async () => {
  const built = await buildOnce();
  for (const name of DIST_FILES) {
    // Compared as a flag first, since the difference of two bundles is no reading.
    const same = readFileSync(join('dist', name), 'utf8') === built[name];
    expect({ name, same }).toEqual({ name, same: true });
  }
});
