import type { Page } from 'playwright-core';

/**
 * What a reader with a keyboard, a screen reader or weak eyes would stumble over in the page as it stands, beside what
 * axe-core looks for (run-axe.ts): Google's own rules for a sidebar, and what only holds at 300 px.
 *
 * @returns one sentence per fault; empty when there is none
 */
export async function inspectPage(page: Page): Promise<string[]> {
  return [...(await page.evaluate(findFaults)), ...(await findNamelessControls(page))];
}

/** Runs in the page, so it holds everything it needs. */
function findFaults(): string[] {
  const faults: string[] = [];
  const name = (element: Element) =>
    `<${element.tagName.toLowerCase()} class="${element.className}"> «${(element.textContent ?? '').slice(0, 40)}»`;
  const visible = (element: Element) => element.getClientRects().length > 0;
  const all = [...document.body.querySelectorAll('*')].filter(visible);

  if (document.documentElement.lang !== 'ru') faults.push('the page does not say that it is in Russian');
  if (document.documentElement.scrollWidth > 300) faults.push('the page scrolls sideways');
  for (const element of all) {
    const box = element.getBoundingClientRect();
    if (box.right > 300.5 || box.left < -0.5) faults.push(`sticks out at 300 px: ${name(element)}`);
    const style = getComputedStyle(element);
    if (style.textOverflow === 'ellipsis') faults.push(`cuts its text with dots: ${name(element)}`);
    if (style.overflowX === 'hidden' && element.scrollWidth > element.clientWidth)
      faults.push(`hides text: ${name(element)}`);
  }

  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`id twice: ${id}`);
  for (const element of document.querySelectorAll('[aria-describedby]')) {
    for (const id of (element.getAttribute('aria-describedby') ?? '').split(' ')) {
      if (!document.getElementById(id)) faults.push(`described by nothing: ${id}`);
    }
  }

  const levels = all.filter((element) => /^H[1-6]$/.test(element.tagName)).map((element) => Number(element.tagName[1]));
  if (levels.filter((level) => level === 1).length !== 1)
    faults.push('there must be exactly one heading of the first level');
  levels.forEach((level, index) => {
    if (level - (levels[index - 1] ?? 0) > 1) faults.push(`heading ${index + 1} skips a level`);
  });
  if (document.querySelectorAll('main').length !== 1) faults.push('there must be exactly one main part');
  if (document.querySelectorAll('[role=status]').length === 0) faults.push('there is no region that is spoken');
  if (document.querySelectorAll('button.primary').length > 1) faults.push('more than one blue button');

  for (const control of all.filter((element) => element.matches('button, input, textarea, summary'))) {
    // A radio button or a checkbox is pressed by its whole label.
    const target = control.matches('.choice input') ? (control.closest('label') ?? control) : control;
    const box = target.getBoundingClientRect();
    if (box.height < 24 || box.width < 24) faults.push(`smaller than 24 px: ${name(target)}`);
  }

  const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = ([red = 0, green = 0, blue = 0]: number[]) =>
    0.2126 * channel(red / 255) + 0.7152 * channel(green / 255) + 0.0722 * channel(blue / 255);
  const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const ground = (element: Element | null): number[] => {
    if (!element) return [255, 255, 255];
    const colour = numbers(getComputedStyle(element).backgroundColor);
    return colour[3] === 0 ? ground(element.parentElement) : colour;
  };
  for (const element of all) {
    const ownText = [...element.childNodes].some(
      (node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
    );
    if (!ownText) continue;
    const one = luminance(numbers(getComputedStyle(element).color));
    const other = luminance(ground(element));
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (contrast < 4.5) faults.push(`contrast ${contrast.toFixed(2)}: ${name(element)}`);
  }
  return faults;
}

const CONTROLS = new Set(['button', 'checkbox', 'radio', 'textbox', 'progressbar', 'DisclosureTriangle']);

/** Asks the browser's own accessibility tree, which is what a screen reader gets. */
async function findNamelessControls(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter((node) => !node.ignored && CONTROLS.has(String(node.role?.value)) && !String(node.name?.value ?? '').trim())
    .map((node) => `a ${node.role?.value} without a name`);
}

/** Tabs once around the page: every stop must be seen, and every control must be a stop. */
export async function walkByTab(page: Page): Promise<string[]> {
  const faults: string[] = [];
  // Leaving an open menu closes it, so the count comes after.
  await page.evaluate(() => document.querySelector('h1')?.focus());
  const controls = await page.evaluate(() => {
    // A group of radio buttons is one stop.
    const groups = new Set<string>();
    return [...document.querySelectorAll<HTMLElement>('button, input, textarea, summary')].filter((control) => {
      if (!control.checkVisibility({ contentVisibilityAuto: true })) return false;
      if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return true;
      return groups.size !== groups.add(control.name).size;
    }).length;
  });
  let stops = 0;
  // A list of hundreds repeats itself: its first stops tell as much.
  for (; stops < Math.min(controls, 60); stops += 1) {
    await page.keyboard.press('Tab');
    // Past the last control the keyboard goes round by way of the browser itself.
    if (await page.evaluate(() => document.activeElement === document.body)) {
      await page.keyboard.press('Tab');
      // It comes back a moment later; where it never does, that is the fault told below.
      const back = () => document.activeElement !== document.body;
      await page.waitForFunction(back, null, { timeout: 2000 }).catch(() => {});
    }
    const fault = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return 'the keyboard is nowhere';
      const style = getComputedStyle(focused);
      const words = (focused.textContent ?? '').slice(0, 40);
      focused.setAttribute('data-reached', '');
      if (style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 1)
        return `focus is not seen: ${words}`;
      const box = focused.getBoundingClientRect();
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 10));
      const shown = top && (focused.contains(top) || top.contains(focused));
      return shown ? '' : `focus is covered or off the page: ${words}`;
    });
    if (fault) faults.push(fault);
  }
  const reached = await page.locator('[data-reached]').count();
  if (reached < stops) faults.push(`the keyboard reaches ${reached} of ${stops} controls`);
  return faults;
}
