import { findChromium } from '../../scripts/find-chromium';

/**
 * `describe` for tests that need a browser: skipped with a sentence where there is none, but never in CI, where a
 * skipped test would look like a proof.
 */
export function describeInBrowser(name: string, tests: () => void): void {
  if (findChromium()) describe(name, tests);
  else if (process.env.CI === 'true') {
    it(name, () => {
      throw new Error('No Chromium was found and CI=true: install one or set CHROMIUM_PATH.');
    });
  } else {
    console.warn(`Skipped, because no Chromium was found (set CHROMIUM_PATH): ${name}`);
    describe.skip(name, tests);
  }
}
