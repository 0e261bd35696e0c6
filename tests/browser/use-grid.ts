import type { Page } from 'playwright-core';

/**
 * Selects a cell by its address in the name box, as a person does with the keyboard. While the page is still settling
 * the grid may take the focus back between two keys; a person would try again too.
 */
export async function select(page: Page, a1: string): Promise<void> {
  const box = page.locator('[data-u-comp=defined-name] input');
  const said = page.locator('.spoken', { hasText: `, ${a1}:` });
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await box.click();
    await box.fill(a1);
    await box.press('Enter');
    const there = await said.waitFor({ state: 'attached', timeout: 5000 }).then(
      () => true,
      () => false,
    );
    if (!there) continue;
    // The name box gives the keyboard back a moment later; what is typed before goes nowhere.
    await page.waitForFunction(() => (document.activeElement as HTMLElement | null)?.dataset.uComp === 'editor');
    return;
  }
  throw new Error(`The cell ${a1} could not be selected.`);
}

/**
 * Waits until a cell shows exactly this on the screen, in the words that the studio says for screen readers; «пусто»
 * is nothing.
 */
export async function untilShown(page: Page, a1: string, text: string): Promise<void> {
  await select(page, a1);
  const words = new RegExp(`, ${a1}: ${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
  await page.locator('.spoken').filter({ hasText: words }).waitFor({ state: 'attached' });
}

/** Types into a cell and presses Enter. */
export async function type(page: Page, a1: string, text: string): Promise<void> {
  await select(page, a1);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Opens a sheet by its tab. */
export async function openSheet(page: Page, name: string): Promise<void> {
  await page.locator('[data-u-comp=slide-tab-item]').filter({ hasText: name }).click();
  await page
    .locator('.spoken')
    .filter({ hasText: `${name}, ` })
    .waitFor({ state: 'attached' });
}
