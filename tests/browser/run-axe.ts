import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const AXE = readFileSync(join('node_modules', 'axe-core', 'axe.min.js'), 'utf8');

interface AxeInPage {
  run(options: object): Promise<{
    violations: { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
  }>;
}

/**
 * What axe-core has against the page as it stands: all its rules of WCAG 2.0 to 2.2, A and AA, and its best practices.
 *
 * @returns one sentence per violation; empty when there is none
 */
export async function runAxe(page: Page): Promise<string[]> {
  // Evaluated rather than added as a script: the page as it ships has no second one.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: AxeInPage }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
}
