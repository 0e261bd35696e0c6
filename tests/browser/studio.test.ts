import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnLetter } from '../../src/workbook/area';
import { scoreColumn } from '../../src/workbook/score-layout';
import { describeInBrowser } from './describe-in-browser';
import { closeBrowser, openStudio, type StudioInBrowser, untilReady, untilSaved } from './open-studio';
import { openSheet, select, type, untilShown } from './use-grid';

// An afternoon in the studio with the add-on itself, the very files that go to Google.

jest.setTimeout(400_000);

const read = (name: string) => readFileSync(join('dist', name), 'utf8');
const letter = (key: Parameters<typeof scoreColumn>[0]) => columnLetter(scoreColumn(key));
const [answer, points, document] = [letter('answer'), letter('points'), letter('document')];

let studio: StudioInBrowser;

afterEach(async () => {
  await studio.close();
  expect(studio.faults).toEqual([]);
});
afterAll(closeBrowser);

async function open(start: 'empty' | 'example') {
  studio = await openStudio({ addon: { code: read('Code.js'), sidebar: read('sidebar.html') }, start });
  await untilReady(studio.page);
  return { page: studio.page, sidebar: studio.sidebar };
}

describeInBrowser('the studio with the add-on', () => {
  it('leads from an empty workbook to a summary: create, answer, check, mend, sum up, come back', async () => {
    const { page, sidebar } = await open('empty');
    const press = (name: string) => sidebar.getByRole('button', { name, exact: true }).click();

    await press('Далее');
    await press('Снять все');
    await sidebar.getByRole('checkbox', { name: /^1\.1 / }).check();
    await sidebar.getByRole('checkbox', { name: /^2\.4 / }).check();
    await press('Далее');
    await press('Создать');
    await sidebar.getByRole('button', { name: 'Проверить', exact: true }).waitFor({ timeout: 120_000 });

    await openSheet(page, '2.4 Оценка');
    await untilShown(page, 'A6', '2.4.1.01');
    await type(page, `${answer}6`, '1 — есть');
    await type(page, `${answer}7`, '1');
    // The points come from the formula in the column's header, not from what was typed.
    await untilShown(page, `${points}6`, '1');
    await untilShown(page, `${points}7`, '1');
    await untilShown(page, `${points}4`, '2');

    await press('Проверить');
    const finding = sidebar.getByRole('button', { name: /2\.4\.1\.02: 1 балл, а документ не указан/ });
    await finding.click();
    await page.locator('.spoken', { hasText: `2.4 Оценка, ${document}7:` }).waitFor({ state: 'attached' });

    await openSheet(page, 'Документы');
    await type(page, 'C5', 'Положение о мониторинге');
    await openSheet(page, '2.4 Оценка');
    await type(page, `${document}7`, '1');
    await untilShown(page, `${document}7`, '1');
    await press('Проверить снова');
    await finding.waitFor({ state: 'detached' });

    await press('Построить сводную оценку');
    await sidebar.getByText('Лист «Сводная оценка» построен').waitFor();
    expect(await sidebar.locator('dl.big').textContent()).toContain('2 из 80');
    await press('Открыть лист');
    await page.locator('.spoken', { hasText: 'Сводная оценка, ' }).waitFor({ state: 'attached' });

    await untilSaved(page);
    await page.reload();
    await untilReady(page);
    await openSheet(page, '2.4 Оценка');
    await untilShown(page, `${points}7`, '1');
    await untilShown(page, `${document}7`, '1');
    await sidebar.getByText('2 из 80').first().waitFor();
  });

  it('opens the example first, says that it is an illustration, and guards its formulas', async () => {
    const { page, sidebar } = await open('example');
    await page.locator('.notice', { hasText: 'Это иллюстрация' }).waitFor();
    await sidebar.getByText('из 342').first().waitFor();
    await openSheet(page, '1.1 Оценка');
    await untilShown(page, `${points}6`, '1');
    await type(page, `${points}6`, '5');
    await page
      .getByRole('dialog', { name: 'Изменить защищённые ячейки?' })
      .getByRole('button', { name: 'Отмена' })
      .click();
    await untilShown(page, `${points}6`, '1');
    await select(page, 'A1');
  });
});
