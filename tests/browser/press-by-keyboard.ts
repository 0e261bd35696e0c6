import type { Page } from 'playwright-core';

/** What the focused control says: its label, text or name. */
export const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement as HTMLElement | null;
    if (!focused || focused === document.body) return '';
    const labels = 'labels' in focused ? [...((focused as HTMLInputElement).labels ?? [])] : [];
    const text = labels.length > 0 ? labels.map((label) => label.innerText).join(' ') : focused.innerText;
    return text.replace(/\s+/g, ' ').trim();
  });

/** Tabs until the control that begins with these words has the focus; what cannot be reached by keyboard fails here. */
export async function tabTo(page: Page, words: string): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 150; presses += 1) {
    const text = await focusedText(page);
    if (text.startsWith(words)) return;
    seen.push(text);
    await page.keyboard.press('Tab');
  }
  throw new Error(`No way to «${words}» by Tab; passed: ${[...new Set(seen)].join(' | ')}`);
}

/** Tabs to the control and presses Enter. */
export async function pressEnter(page: Page, words: string): Promise<void> {
  await tabTo(page, words);
  await page.keyboard.press('Enter');
}
