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
export async function untilShown(page: Page, a1: string, text: string, timeout = 90_000): Promise<void> {
  await select(page, a1);
  const words = new RegExp(`, ${a1}: ${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
  await page.locator('.spoken').filter({ hasText: words }).waitFor({ state: 'attached', timeout });
}

/** Types into a cell and presses Enter; `delay` is milliseconds between two keys. */
export async function type(page: Page, a1: string, text: string, delay = 40): Promise<void> {
  await select(page, a1);
  // As fast as a quick typist: the editor drops letters that come faster than any hand.
  await page.keyboard.type(text, { delay });
  await page.keyboard.press('Enter');
}

/**
 * Types into a cell until it shows what was typed. Right after a change of sheets a busy page can drop a key; a person
 * looks and types again. What never arrives still fails.
 */
export async function typeUntilShown(page: Page, a1: string, text: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    // Slower each time: how long a key may take is the busy page's to say.
    await type(page, a1, text, 40 * attempt);
    // Enter goes down a row a moment later; a cell chosen before that would be left again.
    const below = a1.replace(/\d+$/, (row) => String(Number(row) + 1));
    await page
      .locator('.spoken', { hasText: `, ${below}:` })
      .waitFor({ state: 'attached', timeout: 10_000 })
      .catch(() => {});
    const shown = untilShown(page, a1, text, attempt < 6 ? 10_000 : 60_000);
    if (attempt === 6) return shown;
    if (
      await shown.then(
        () => true,
        () => false,
      )
    )
      return;
  }
}

/** Opens a sheet by its tab. */
export async function openSheet(page: Page, name: string): Promise<void> {
  await page.locator('[data-u-comp=slide-tab-item]').filter({ hasText: name }).click();
  await page
    .locator('.spoken')
    .filter({ hasText: `${name}, ` })
    .waitFor({ state: 'attached' });
}
