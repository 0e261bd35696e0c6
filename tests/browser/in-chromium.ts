import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CANDIDATES = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const executablePath = CANDIDATES.find((path) => path !== '' && existsSync(path));

/**
 * `describe` where a Chromium is at hand. Elsewhere the tests are skipped and their title says why; under `CI=true` a
 * missing Chromium is a failure, since nobody would notice tests that never run.
 */
export function inChromium(title: string, tests: () => void): void {
  if (executablePath) describe(title, tests);
  else if (process.env.CI === 'true') {
    test(title, () => {
      throw new Error('CI=true and no Chromium was found: install it or set CHROMIUM_PATH.');
    });
  } else describe.skip(`${title} (skipped: no Chromium was found; set CHROMIUM_PATH)`, tests);
}

/** A Chromium that asks the network for nothing on its own. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: executablePath ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
