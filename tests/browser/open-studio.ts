import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { buildStudio } from '../../scripts/build-studio';
import { launchChromium } from '../../scripts/launch-chromium';
import { openBookshelf } from '../../src/host/local/studio/server/bookshelf';
import { type StudioServer, startStudioServer } from '../../src/host/local/studio/server/start-studio-server';
import type { StudioStart } from '../../src/host/local/studio/studio-protocol';

export interface StudioInBrowser {
  readonly folder: string;
  readonly file: string;
  readonly server: StudioServer;
  readonly page: Page;
  readonly sidebar: FrameLocator;
  /** Console errors, page errors, and requests to other places; must be empty at the end of every test. */
  readonly faults: string[];
  /** Opens one more window on the same studio. */
  openWindow(): Promise<Page>;
  /** Starts the studio again on the same file, as after a restart of the program. */
  restart(): Promise<StudioInBrowser>;
  close(): Promise<void>;
}

export interface StudioSetup {
  readonly addon: { readonly code: string; readonly sidebar: string };
  readonly start: StudioStart;
  /** Folder of the workbook's file; a fresh one when left out. */
  readonly folder?: string;
}

let browser: Browser | null = null;

/** Closes the browser that the tests of a file share. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = null;
}

/** Starts the studio on a free port with a file of its own, and opens it in a headless browser. */
export async function openStudio(setup: StudioSetup): Promise<StudioInBrowser> {
  const folder = setup.folder ?? mkdtempSync(join(tmpdir(), 'mcqm-studio-'));
  const file = join(folder, 'работа.mcqm.json');
  const bundle = await buildStudio(process.cwd());
  const shelf = openBookshelf(join(folder, 'recent.json'), () => new Date());
  shelf.take(file);
  const server = await startStudioServer({
    file,
    port: 0,
    bundle,
    addon: setup.addon,
    start: setup.start,
    shelf,
    clock: () => new Date(2026, 10, 22, 12, 0, 0),
    patience: 400,
  });
  browser ??= await launchChromium();
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
  });
  const faults: string[] = [];
  const { origin } = new URL(server.address);
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(url)) faults.push(`request to ${url}`);
  });
  const openWindow = async () => {
    const page = await context.newPage();
    // Two busy cores make a page slow; what is missing after this is missing.
    page.setDefaultTimeout(90_000);
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`page: ${error.stack ?? error.message}`));
    await page.goto(server.address);
    return page;
  };
  const page = await openWindow();
  const close = async () => {
    await context.close();
    await server.close();
    shelf.close();
  };
  return {
    folder,
    file,
    server,
    page,
    sidebar: page.frameLocator('.side iframe'),
    faults,
    openWindow,
    async restart() {
      await close();
      return openStudio({ ...setup, folder });
    },
    close,
  };
}

/** Waits until the workbook is open and nothing covers it. */
export async function untilReady(page: Page): Promise<void> {
  await page.locator('.side iframe').waitFor({ timeout: 200_000 });
  await page.locator('.cover').waitFor({ state: 'detached', timeout: 200_000 });
}

/** Waits until the top bar says that everything is in the file. */
export async function untilSaved(page: Page): Promise<void> {
  await page.locator('.bar-save-saved').waitFor({ timeout: 60_000 });
}
