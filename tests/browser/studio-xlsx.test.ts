import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { importWorkbook } from '../../src/xlsx/import-workbook';
import { openAddon } from '../journeys/open-addon';
import { exported, newBook } from '../xlsx/books';
import { describeInBrowser } from './describe-in-browser';
import { closeBrowser, openStudio, type StudioInBrowser, untilReady, untilSaved } from './open-studio';
import { openSheet, type, untilShown } from './use-grid';

jest.setTimeout(400_000);

const read = (name: string) => readFileSync(join('dist', name), 'utf8');
let studio: StudioInBrowser;

afterEach(async () => {
  await studio.close();
  expect(studio.faults).toEqual([]);
});
afterAll(closeBrowser);

/** Drops a file on the grid and says that it shall be opened. */
async function dragIn(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const opened = page.waitForEvent('load');
  const transfer = await page.evaluateHandle(
    ([base64, file]) => {
      const bytesOf = Uint8Array.from(atob(base64 ?? ''), (letter) => letter.charCodeAt(0));
      const given = new DataTransfer();
      given.items.add(new File([bytesOf], file ?? ''));
      return given;
    },
    [Buffer.from(bytes).toString('base64'), name],
  );
  await page.dispatchEvent('#grid', 'drop', { dataTransfer: transfer });
  await page.getByRole('button', { name: 'Открыть', exact: true }).click();
  await opened;
}

describeInBrowser('an .xlsx in the studio', () => {
  it('is opened by dragging it in, counts, and is saved as .xlsx with what was answered since', async () => {
    const host = await openAddon({ snapshot: await newBook('municipal-model', ['2.4']) });
    host.type('2.4 Оценка', 'F6', '1 — есть');
    const bytes = await exported(host);

    studio = await openStudio({ addon: { code: read('Code.js'), sidebar: read('sidebar.html') }, start: 'empty' });
    const { page } = studio;
    await untilReady(page);
    await dragIn(page, 'книга.xlsx', bytes);
    await untilReady(page);
    await openSheet(page, '2.4 Оценка');
    await untilShown(page, 'G6', '1');
    await type(page, 'F7', '1');
    await untilShown(page, 'G4', '2');
    await untilSaved(page);

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Сохранить как .xlsx' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('книга.xlsx');
    const back = await openAddon({ snapshot: (await importWorkbook(readFileSync(await download.path()))).file });
    await back.settle();
    expect(back.read('2.4 Оценка', 'F6:G7').map((row) => row.map(({ value }) => value))).toEqual([
      ['1 — есть', 1],
      ['1', 1],
    ]);

    // The same file again lies beside the first copy, which is found again among the recent books.
    await dragIn(page, 'книга.xlsx', bytes);
    await untilReady(page);
    await page.getByText('Открыта книга «книга 2026-11-22 12-00-00.xlsx». «книга.xlsx» сохранена').waitFor();
    const again = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Книги' }).click();
    await page.getByRole('menuitem', { name: `книга.xlsx — ${studio.folder}` }).click();
    await again;
    await untilReady(page);
    await openSheet(page, '2.4 Оценка');
    await untilShown(page, 'F7', '1');
  });
});
