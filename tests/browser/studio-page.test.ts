import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './describe-in-browser';
import { closeBrowser, openStudio, type StudioInBrowser, untilReady, untilSaved } from './open-studio';
import { select, untilShown } from './use-grid';

// The studio's contract with any add-on, tried with a small one that uses every seam once.

jest.setTimeout(300_000);

const read = (name: string) => readFileSync(join(__dirname, 'fixture-addon', name), 'utf8');
const addon = { code: read('Code.js'), sidebar: read('sidebar.html') };

let studio: StudioInBrowser;

/** Closes the studio; no console error and no request to another place may have come from it. */
async function finish(): Promise<void> {
  await studio.close();
  expect(studio.faults).toEqual([]);
}

afterAll(closeBrowser);

async function press(button: string): Promise<string> {
  const output = studio.sidebar.locator('output');
  await studio.sidebar.getByRole('button', { name: button }).click();
  await output.filter({ hasNotText: '…' }).filter({ hasText: /./ }).waitFor();
  return (await output.textContent()) ?? '';
}

async function begin(start: 'empty' | 'example' = 'empty'): Promise<Page> {
  studio = await openStudio({ addon, start });
  await untilReady(studio.page);
  return studio.page;
}

describeInBrowser('one afternoon with a small add-on', () => {
  beforeAll(async () => {
    await begin();
  });
  afterAll(finish);

  it('runs the add-on’s functions and shows what its custom function counts', async () => {
    const { page } = studio;
    expect(await press('Заполнить')).toBe('fill: "заполнено"');
    await untilShown(page, 'B3', '6');
    expect(await press('Прочитать')).toBe('readDoubles: [[2],[4],[6]]');
  });

  it('counts again when a person types, by the rules of a Russian table', async () => {
    const { page } = studio;
    await press('Заполнить');
    await select(page, 'A1');
    await page.keyboard.type('10,5');
    await page.keyboard.press('Enter');
    await untilShown(page, 'B1', '21');
    await untilShown(page, 'A1', '10,5');
  });

  it('puts what is being typed into its cell when the person clicks into the sidebar', async () => {
    const { page } = studio;
    await select(page, 'A2');
    await page.keyboard.type('20');
    expect(await press('Прочитать')).toBe('readDoubles: [[21],[40],[6]]');
    await untilShown(page, 'A2', '20');
  });

  it('reads what is pasted from another program as if it were typed, and keeps the looks of the table', async () => {
    const { page } = studio;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() => {
      const html = '<table><tr><td style="background:red">01.02.2024</td><td>1,5</td></tr></table>';
      const blob = (text: string, type: string) => new Blob([text], { type });
      return navigator.clipboard.write([
        new ClipboardItem({
          'text/html': blob(html, 'text/html'),
          'text/plain': blob('01.02.2024\t1,5', 'text/plain'),
        }),
      ]);
    });
    await select(page, 'G1');
    await page.keyboard.press('Control+v');
    await untilShown(page, 'G1', '01.02.2024');
    await untilShown(page, 'H1', '1,5');
    await untilSaved(page);
    const { univer } = JSON.parse(readFileSync(studio.file, 'utf8'));
    // The first of February, not the second of January; and no red from the page it came from.
    expect(univer.sheets['0'].cellData['0']['6'].v).toBe(45323);
    expect(JSON.stringify(univer.styles)).not.toContain('bg');
  });

  it('takes the person to a cell far away', async () => {
    const { page } = studio;
    await press('К ячейке');
    await page.locator('.spoken', { hasText: ', C400: пусто' }).waitFor({ state: 'attached' });
  });

  it('offers to follow the link of the selected cell', async () => {
    const { page } = studio;
    expect(await press('Ссылка')).toBe('link: "ссылка"');
    await untilShown(page, 'E1', 'Вниз');
    await page.getByRole('button', { name: 'Перейти: Вниз' }).click();
    await page.locator('.spoken', { hasText: ', C300: пусто' }).waitFor({ state: 'attached' });
  });

  it('passes on the error that the script threw, and refuses what cannot be sent', async () => {
    expect(await press('Ошибка')).toBe('fail (ошибка): "Так нельзя: вот почему."');
    expect(await press('Дата оттуда')).toMatch(
      /^giveDate \(ошибка\): "The returned value is not a supported return type/,
    );
    expect(await press('Скрытая')).toBe('hidden_ (ошибка): "Script function not found: hidden_"');
    expect(await press('Дата туда')).toBe('"TypeError: Failed due to illegal value in property: 0"');
  });

  it('keeps no state of the script between two runs', async () => {
    expect(await press('Сосчитать')).toBe('countExecutions: 1');
    expect(await press('Сосчитать')).toBe('countExecutions: 1');
  });

  it('keeps the sidebar’s page apart from the studio’s', async () => {
    expect(await press('Дотянуться')).toBe('"SecurityError"');
  });

  it('offers the add-on’s menu to mouse and keyboard, and shows its messages', async () => {
    const { page } = studio;
    await page.getByRole('button', { name: 'Меню' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.toast', { hasText: 'Короткое сообщение' }).waitFor();
    const dialog = page.getByRole('dialog', { name: 'Проба' });
    expect(await dialog.textContent()).toContain('Длинное сообщение');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('leads the keyboard from the bar to the table, to the sidebar and back with F6', async () => {
    const { page } = studio;
    const inside = (selector: string) =>
      page.waitForFunction((box) => document.activeElement?.closest(box) !== null, selector);
    await page.getByRole('button', { name: 'Пустая книга' }).focus();
    await page.keyboard.press('F6');
    await inside('#grid');
    await page.keyboard.press('F6');
    await inside('.side');
    await page.keyboard.press('F6');
    await inside('.bar-actions');
  });

  it('closes the sidebar at its own wish and shows it again', async () => {
    const { page } = studio;
    await page.getByRole('button', { name: 'Скрыть боковую панель' }).waitFor();
    await studio.sidebar.getByRole('button', { name: 'Закрыть' }).click();
    await page.locator('.side').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Показать боковую панель' }).click();
    await page.locator('.side iframe').waitFor();
  });
});

describeInBrowser('a workbook of the small add-on', () => {
  afterEach(finish);

  it('asks before a protected cell is changed, and leaves it alone unless told otherwise', async () => {
    const page = await begin();
    await press('Заполнить');
    await select(page, 'B2');
    await page.keyboard.type('99');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Изменить защищённые ячейки?' });
    await dialog.getByRole('button', { name: 'Отмена' }).click();
    await untilShown(page, 'B2', '4');
    await select(page, 'B2');
    await page.keyboard.type('99');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Всё равно изменить' }).click();
    await untilShown(page, 'B2', '99');
  });

  it('is there again after a reload and after a restart of the program', async () => {
    const page = await begin();
    await press('Заполнить');
    await untilSaved(page);
    await page.reload();
    await untilReady(page);
    await untilShown(page, 'B3', '6');
    const before = studio;
    studio = await studio.restart();
    expect(before.faults).toEqual([]);
    await untilReady(studio.page);
    await untilShown(studio.page, 'B3', '6');
  });

  it('saves at once on Ctrl+S', async () => {
    const page = await begin();
    await select(page, 'A1');
    await page.keyboard.type('срочно');
    await page.keyboard.press('Control+s');
    await untilSaved(page);
    expect(readFileSync(studio.file, 'utf8')).toContain('"срочно"');
  });

  it('says that it cannot save when its program was closed, and offers a copy', async () => {
    const page = await begin();
    await studio.server.close();
    await page.locator('.notice', { hasText: 'Программа студии закрыта' }).waitFor();
    await select(page, 'A1');
    await page.keyboard.type('без программы');
    await page.keyboard.press('Enter');
    await page.locator('.bar-save-failed').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Скачать копию' }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('"без программы"');
    // What the browser itself logs about a server that is gone is no fault of the page.
    studio.faults.splice(0, studio.faults.length, ...studio.faults.filter((fault) => !fault.includes('net::ERR_')));
  });

  it('builds the example by the add-on’s own calls, and keeps it when an empty workbook is begun', async () => {
    const page = await begin('example');
    await untilShown(page, 'D2', 'готов');
    await select(page, 'A1');
    await page.keyboard.type('моё');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Пустая книга' }).click();
    await page.getByRole('button', { name: 'Остаться в этой книге' }).click();
    await select(page, 'B1');
    await page.keyboard.type('ещё моё');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Пустая книга' }).click();
    await page.getByRole('button', { name: 'Начать пустую' }).click();
    await page.getByText('Прежняя книга сохранена в той же папке: «работа 2026-11-22 12-00-00.mcqm.json».').waitFor();
    await untilReady(page);
    await untilShown(page, 'A1', 'пусто');
    expect(readFileSync(join(studio.folder, 'работа 2026-11-22 12-00-00.mcqm.json'), 'utf8')).toContain('"ещё моё"');
  });

  it('lets only one of two windows work, and hands the work over', async () => {
    const page = await begin();
    const second = await studio.openWindow();
    const takeOver = second.getByRole('button', { name: 'Работать здесь' });
    await takeOver.waitFor();
    await select(page, 'A1');
    await page.keyboard.type('первое окно');
    await page.keyboard.press('Enter');
    await takeOver.click();
    await page.getByText('Эта книга открыта для работы в другом окне.').waitFor();
    await untilReady(second);
    await untilShown(second, 'A1', 'первое окно');
  });

  it('stops saving when the file changed underneath, and loses neither of the two', async () => {
    const page = await begin();
    await press('Заполнить');
    await untilSaved(page);
    const foreign = readFileSync(studio.file, 'utf8').replace('Лист1', 'Чужой');
    writeFileSync(studio.file, foreign);
    await select(page, 'C1');
    await page.keyboard.type('моё');
    await page.keyboard.press('Enter');
    await page.getByText('Файл «работа.mcqm.json» изменился на диске').first().waitFor();
    await page.getByRole('button', { name: 'Сохранить эту книгу под другим именем' }).click();
    await page.locator('.toast', { hasText: 'работа 2026-11-22 12-00-00.mcqm.json' }).waitFor();
    expect(readFileSync(studio.file, 'utf8')).toBe(foreign);
    expect(readFileSync(join(studio.folder, 'работа 2026-11-22 12-00-00.mcqm.json'), 'utf8')).toContain('"моё"');
  });

  it('opens the previous save when the file is damaged, and keeps the damaged one', async () => {
    const page = await begin();
    await press('Заполнить');
    await untilSaved(page);
    await select(page, 'C1');
    await page.keyboard.type('после');
    await page.keyboard.press('Enter');
    await page.locator('.bar-save-waiting, .bar-save-saving').first().waitFor();
    await untilSaved(page);
    await page.goto('about:blank');
    writeFileSync(studio.file, readFileSync(studio.file, 'utf8').slice(0, 500));
    const again = await studio.openWindow();
    await again.getByText('Файл «работа.mcqm.json» повреждён: он записан не до конца.').waitFor();
    await again.getByRole('button', { name: 'Открыть предыдущее сохранение' }).click();
    await untilReady(again);
    await untilShown(again, 'B3', '6');
    await untilShown(again, 'C1', 'пусто');
  });
});
