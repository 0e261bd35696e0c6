import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/launch-chromium';
import { describeInBrowser } from './describe-in-browser';
import { inspectPage, walkByTab } from './inspect-page';
import { runAxe } from './run-axe';

const SOUND = `<!doctype html><html lang="ru"><body style="margin:0"><main><h1 tabindex="-1">Обзор</h1>
  <button style="height:30px">Проверить</button><p role="status"></p></main></body></html>`;

// Each page has one fault, and the inspection of the sidebar has to see it.
const FAULTY: readonly [what: string, from: string, to: string, fault: RegExp][] = [
  ['another language', 'lang="ru"', 'lang="en"', /Russian/],
  ['a wide line', '<p role', '<div style="width:320px">x</div><p role', /sideways|sticks out/],
  ['text that ends in dots', '<p role', '<div style="text-overflow:ellipsis">x</div><p role', /dots/],
  ['hidden text', '<p role', '<div style="width:9px;overflow:hidden">длинное</div><p role', /hides text/],
  ['an id twice', '<p role', '<i id="a">x</i><i id="a">y</i><p role', /id twice/],
  ['a description that is not there', '<button', '<button aria-describedby="no"', /described by nothing/],
  ['no heading', '<h1 tabindex="-1">Обзор</h1>', '', /exactly one heading/],
  ['a skipped heading', '<p role', '<h3>Цели</h3><p role', /skips a level/],
  ['no spoken region', ' role="status"', '', /spoken/],
  ['two blue buttons', '<button', '<button class="primary">Раз</button><button class="primary"', /blue/],
  ['a small button', 'height:30px', 'height:20px;padding:0', /smaller than 24/],
  ['pale text', '<p role', '<p style="color:#999">x</p><p role', /contrast 2\.8/],
  ['a field without a label', '<p role', '<input style="height:30px"><p role', /textbox without a name/],
  ['a button without a name', '>Проверить<', '><', /button without a name/],
];

describeInBrowser('the inspection of a page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  const show = async (html: string) => {
    const page = await browser.newPage({ viewport: { width: 300, height: 700 } });
    await page.setContent(html);
    return page;
  };

  test('has nothing to say about a sound page', async () => {
    const page = await show(SOUND);
    expect(await inspectPage(page)).toEqual([]);
    expect(await walkByTab(page)).toEqual([]);
    await page.close();
  });

  test.each(FAULTY)('sees %s', async (_what, from, to, fault) => {
    const page = await show(SOUND.replace(from, to));
    expect((await inspectPage(page)).join('\n')).toMatch(fault);
    await page.close();
  });

  test('axe-core has nothing to say about it either, and sees what the inspection does not look for', async () => {
    const sound = await show(SOUND.replace('<body', '<head><title>Обзор</title></head><body'));
    expect(await runAxe(sound)).toEqual([]);
    await sound.close();
    const silent = await show(SOUND.replace('<p role', '<img src="data:," width="9" height="9"><p role'));
    expect((await runAxe(silent)).join('\n')).toMatch(/^image-alt: /m);
    await silent.close();
  });

  test('sees a focus that cannot be seen, and a control that the keyboard never reaches', async () => {
    const unseen = await show(SOUND.replace('<button style="', '<button style="outline:0;'));
    expect(await walkByTab(unseen)).toEqual(['focus is not seen: Проверить']);
    const unreached = await show(SOUND.replace('<button', '<button tabindex="-1">Раз</button><button'));
    expect(await walkByTab(unreached)).toEqual(['the keyboard reaches 1 of 2 controls']);
    await unseen.close();
    await unreached.close();
  });
});
