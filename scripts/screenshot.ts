// Takes pictures of the studio for the guide and for looking at it: `node scripts/run.mjs screenshot <folder>`.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { runStudio } from '../src/host/local/studio/command/run-studio';
import { buildDist } from './build';
import { buildStudio } from './build-studio';
import { findChromium } from './find-chromium';
import { launchChromium } from './launch-chromium';

/** A laptop of a district office, and the smallest screen that is still met there. */
const SIZES = { laptop: { width: 1440, height: 900 }, small: { width: 1024, height: 700 } };

export async function main([folder]: readonly string[]): Promise<void> {
  if (!folder) throw new Error('Name the folder for the pictures: node scripts/run.mjs screenshot docs/pictures');
  if (!findChromium()) throw new Error('No Chromium was found; name it in CHROMIUM_PATH.');
  const pictures = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  mkdirSync(pictures, { recursive: true });
  await buildDist({ outdir: 'dist' });
  const work = mkdtempSync(join(tmpdir(), 'mcqm-pictures-'));
  const browser = await launchChromium();
  try {
    await takeExample(browser, work, pictures);
    await takeEmpty(browser, work, pictures);
  } finally {
    await browser.close();
    rmSync(work, { recursive: true, force: true });
  }
}

/** Opens the studio on a workbook of its own, shows it, and closes it. */
async function inStudio(
  browser: Browser,
  file: string,
  startNew: boolean,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const root = process.cwd();
  const studio = await runStudio(
    { file, port: 0, openBrowser: false, startNew },
    { root, folder: root, clock: () => new Date(), print: () => undefined, buildPage: () => buildStudio(root) },
  );
  const context = await browser.newContext({ viewport: SIZES.laptop, locale: 'ru-RU', timezoneId: 'Europe/Moscow' });
  try {
    const page = await context.newPage();
    const began = Date.now();
    await page.goto(studio.address);
    await act(page);
    console.log(`${file}: ${Date.now() - began} ms`);
  } finally {
    await context.close();
    await studio.stop();
  }
}

async function untilReady(page: Page): Promise<void> {
  await page.locator('.side iframe').waitFor({ timeout: 180_000 });
  await page.locator('.cover').waitFor({ state: 'detached', timeout: 180_000 });
  await page.waitForTimeout(3000);
}

async function takeExample(browser: Browser, work: string, pictures: string): Promise<void> {
  await inStudio(browser, join(work, 'пример.mcqm.json'), false, async (page) => {
    const take = (name: string) => page.screenshot({ path: join(pictures, `${name}.png`) });
    await page.getByText(' из 2').first().waitFor({ timeout: 120_000 });
    await take('example-building');
    await untilReady(page);
    await take('example');
    const tabs = page.locator('[data-u-comp=slide-tab-item]');
    await tabs.filter({ hasText: '1.1 Оценка' }).click();
    await page.waitForTimeout(1500);
    await take('example-score-sheet');
    await page.getByRole('button', { name: 'Меню' }).click();
    await take('menu');
    await page.keyboard.press('Escape');
    const sidebar = page.frameLocator('.side iframe');
    await sidebar.getByRole('button', { name: 'Проверить', exact: true }).click();
    await sidebar.getByRole('button', { name: 'Проверить снова' }).waitFor({ timeout: 60_000 });
    await page.waitForTimeout(1000);
    await take('findings');
    await sidebar.getByRole('button', { name: 'Построить сводную оценку' }).click();
    await sidebar.getByRole('button', { name: 'Открыть лист' }).click({ timeout: 60_000 });
    await page.waitForTimeout(2000);
    await take('summary');
    await page.setViewportSize(SIZES.small);
    await page.waitForTimeout(1000);
    await take('example-small');
  });
}

async function takeEmpty(browser: Browser, work: string, pictures: string): Promise<void> {
  await inStudio(browser, join(work, 'пустая.mcqm.json'), true, async (page) => {
    const take = (name: string) => page.screenshot({ path: join(pictures, `${name}.png`) });
    await untilReady(page);
    await take('empty');
    await page.keyboard.type('проба');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
    await page.getByRole('button', { name: 'Открыть пример' }).click();
    await page.waitForTimeout(500);
    await take('question');
  });
}
