import type { Browser, Page } from 'playwright-core';
import { buildSidebar } from '../../scripts/build/build-sidebar';
import { launchChromium } from '../../scripts/launch-chromium';
import type { CallName, Calls, WorkbookState } from '../../src/actions/calls';
import { checkPart } from '../sidebar/play';
import { FINDINGS, job, OVERVIEW, OVERVIEW_WITH_BAD_ROW, REPORT, SUMMARY } from '../sidebar/sample-desk';
import { EMPTY, FOREIGN_SETTINGS } from '../sidebar/sample-offers';
import { describeInBrowser } from './describe-in-browser';
import { filledExample } from './filled-example';
import { openSidebar, reply } from './open-sidebar';
import { focusedText, pressEnter, tabTo } from './press-by-keyboard';

const READY: WorkbookState = { kind: 'ready', overview: OVERVIEW };
const BAD_ROW: WorkbookState = { kind: 'ready', overview: OVERVIEW_WITH_BAD_ROW };
const FOREIGN: WorkbookState = { ...EMPTY, settings: FOREIGN_SETTINGS } as WorkbookState;

/** The heading of the view that is shown, when it also has the keyboard. */
async function arriveAt(page: Page, heading: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
  expect(await focusedText(page)).toBe(heading);
}

const spoken = (page: Page, words: string) =>
  page.getByRole('status', { name: 'Сообщения' }).getByText(words).waitFor();

describeInBrowser('the sidebar in a browser', () => {
  let browser: Browser;
  let html: string;
  beforeAll(async () => {
    html = await buildSidebar(process.cwd());
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test('leads by keyboard alone from an empty workbook to its summary', async () => {
    let built = false;
    let fits = false;
    let done = 0;
    let checked = false;
    const server = (name: CallName) => {
      switch (name) {
        case 'state.read':
          return reply(name, checked ? BAD_ROW : built ? READY : fits ? EMPTY : FOREIGN);
        case 'settings.apply':
          fits = true;
          return reply(name, EMPTY);
        case 'create.start':
          return reply(name, job(0));
        case 'job.step':
          done += 1;
          built = done === 4;
          return reply(name, job(done));
        case 'check.start':
          return reply(name, checkPart(2));
        case 'check.part':
          checked = true;
          return reply(name, { ...checkPart(10), report: REPORT });
        case 'summary.build':
          return reply(name, SUMMARY);
        case 'cell.open':
          return reply(name, { opened: true });
        default:
          throw new Error(`unexpected ${name}`);
      }
    };
    const { page, calls, troubles } = await openSidebar(browser, html, server);

    await page.getByRole('heading', { name: 'Настройки таблицы' }).waitFor();
    await tabTo(page, 'Москва');
    await page.keyboard.press('ArrowDown');
    await pressEnter(page, 'Установить');
    await arriveAt(page, 'Шаг 1 из 3. Методика');
    await spoken(page, 'Язык и часовой пояс таблицы установлены.');

    await pressEnter(page, 'Далее');
    await arriveAt(page, 'Шаг 2 из 3. Системы');
    await page.getByText('8 систем, 293 позиции, максимум 342').waitFor();
    await tabTo(page, '1.1');
    await page.keyboard.press('Space');
    await page.getByText('7 систем, 253 позиции, максимум 295').waitFor();
    await pressEnter(page, 'Снять все');
    await pressEnter(page, 'Выбрать все');
    await tabTo(page, '2.4');
    await page.keyboard.press('Space');
    await pressEnter(page, 'Далее');

    await arriveAt(page, 'Шаг 3 из 3. Паспорт');
    await tabTo(page, 'Муниципалитет полностью');
    await page.keyboard.type('Берёзовский городской округ');
    await tabTo(page, 'Отчётный год');
    await page.keyboard.type('21');
    await pressEnter(page, 'Создать');
    expect(await focusedText(page)).toBe('Отчётный год');
    await pressEnter(page, 'Создать');
    expect(await focusedText(page)).toBe('Отчётный год');
    await page.keyboard.press('Home');
    await page.keyboard.type('20');
    await pressEnter(page, 'Создать');
    await page.getByRole('heading', { name: 'Обзор' }).waitFor();
    await spoken(page, 'Готово: листы построены.');
    expect(await focusedText(page)).toBe('Обзор');

    // Before a check nothing is known of findings, so nothing is said of them.
    expect(await page.getByText('Замечаний нет').count()).toBe(0);
    await pressEnter(page, '1.1');
    await spoken(page, 'Открыто: лист системы 1.1');
    await pressEnter(page, 'Проверить');
    await arriveAt(page, 'Что исправить');
    await pressEnter(page, 'Система: все');
    await tabTo(page, 'все');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('heading', { name: '1 совет', exact: true }).waitFor();
    expect(await page.getByText('Балл есть, а документ не указан.').count()).toBe(0);
    await page.keyboard.press('ArrowUp');
    await pressEnter(page, 'Почему это важно');
    await page.getByText('Эксперт не засчитает балл без подтверждения.').waitFor();
    await pressEnter(page, 'Балл есть, а документ не указан.');
    await spoken(page, 'Открыто: лист «1.1 Оценка», позиция 1.1.1.03.');

    await pressEnter(page, 'Обзор');
    await arriveAt(page, 'Обзор');
    const row = (system: string) => page.getByRole('button', { name: `${system} Система` });
    await row('1.1').getByText('Баллы: 4,5 из 47. Замечания: 2.').waitFor();
    await row('1.2').getByText('Баллы: не считаются. Ошибочные строки: 1. Замечания: 1.').waitFor();
    await row('2.4').getByText('Замечаний нет.').waitFor();
    await page.getByText('не считаются: есть ошибочный ответ').waitFor();
    await pressEnter(page, 'Замечания последней проверки: 4');
    await arriveAt(page, 'Что исправить');
    await pressEnter(page, 'Обзор');
    await pressEnter(page, 'Построить сводную оценку');
    await arriveAt(page, 'Сводная оценка');
    await pressEnter(page, 'Открыть лист');
    await spoken(page, 'Открыто: лист «Сводная оценка».');

    const payload = <N extends CallName>(name: N) =>
      calls.filter((call) => call.name === name).map((call) => call.payload as Calls[N]['in']);
    expect(payload('settings.apply')).toEqual([{ locale: 'ru_RU', timeZone: 'Asia/Novokuznetsk' }]);
    expect(payload('create.start')).toMatchObject([
      {
        framework: 'municipal-model',
        level: 'municipality',
        systems: ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3'],
        passport: { municipality: 'Берёзовский городской округ', year: '2021' },
      },
    ]);
    expect(payload('job.step')).toHaveLength(4);
    expect(payload('cell.open')).toEqual([
      { sheetId: 100, code: '', column: '', row: 2 },
      { sheetId: 100, code: '1.1.1.03', column: 'answer', row: 7 },
      { sheetId: 900, code: '', column: '', row: 2 },
    ]);
    expect(await page.evaluate(() => (window as unknown as { editorFocused: number }).editorFocused)).toBe(3);
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('lets a finding be for a reason, finds it among the accepted and opens it again, by keyboard alone', async () => {
    const server = filledExample();
    const { page, calls, troubles } = await openSidebar(browser, html, server);
    await pressEnter(page, 'Разделы');
    await page.keyboard.press('ArrowDown');
    expect(await focusedText(page)).toMatch(/^Что исправить/);
    await page.keyboard.press('Escape');
    expect(await focusedText(page)).toBe('Разделы');
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await arriveAt(page, 'Что исправить');
    await pressEnter(page, 'Проверить');
    await spoken(page, 'Проверка закончена.');
    expect(await focusedText(page)).toBe('Что исправить');

    const search = page.getByRole('searchbox', { name: 'Найти в замечаниях' });
    await search.focus();
    await page.keyboard.type('цели подготовки');
    await page.getByText('1 предупреждение.', { exact: true }).waitFor();
    const sentence = await page.locator('.finding-sentence').first().textContent();
    await pressEnter(page, 'Принять с причиной');
    expect(await focusedText(page)).toBe('Почему это можно оставить');
    // Nothing is accepted without a reason, and Tab leads on from the field.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focusedText(page)).toBe('Почему это можно оставить');
    await page.keyboard.type('Цели утвердит новый приказ.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await spoken(page, 'Причина записана.');
    await page.getByText('Открытых замечаний нет.').waitFor();
    await pressEnter(page, 'Приняты с причиной: 1 замечание');
    await page.getByText('Цели утвердит новый приказ.').waitFor();
    await pressEnter(page, 'Снова открыть');
    await spoken(page, 'Замечание снова открыто.');
    await page.getByText('1 предупреждение.', { exact: true }).waitFor();
    expect(calls.filter(({ name }) => name === 'finding.accept').map(({ payload }) => payload)).toMatchObject([
      { sentence, reason: 'Цели утвердит новый приказ.' },
    ]);
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('stops a check when asked, and goes back the way the person came', async () => {
    let release: () => void = () => undefined;
    const { page, calls } = await openSidebar(browser, html, async (name) => {
      if (name === 'state.read') return reply(name, READY);
      if (name === 'check.start') return reply(name, checkPart(2));
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return reply('check.part', checkPart(3));
    });
    await pressEnter(page, 'Проверить');
    await arriveAt(page, 'Что исправить');
    await page.getByText('Сделано 2 из 10').waitFor();
    await pressEnter(page, 'Остановить');
    await page.getByText('начатый лист будет дочитан').waitFor();
    release();
    await spoken(page, 'Проверка остановлена, в таблицу ничего не записано.');
    expect(calls.map((call) => call.name)).toEqual(['state.read', 'check.start', 'check.part']);
    await pressEnter(page, 'Обзор');
    await arriveAt(page, 'Обзор');
    await page.close();
  });

  test('survives a failing step, continues the same job, and stops it when asked', async () => {
    let steps = 0;
    let release: () => void = () => undefined;
    const { page, calls, troubles } = await openSidebar(browser, html, async (name) => {
      if (name === 'state.read' || name === 'job.cancel') return reply(name, EMPTY);
      if (name === 'example.start') return reply(name, job(1));
      steps += 1;
      if (steps === 1) throw new Error('ScriptError: Service Spreadsheets failed while accessing document');
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return reply('job.step', job(2));
    });
    await pressEnter(page, 'Посмотреть пример');
    await arriveAt(page, 'Построение прервалось');
    await page.getByText('Построенные листы сохранены').waitFor();
    expect(await page.content()).not.toContain('ScriptError');
    await pressEnter(page, 'Продолжить');
    await arriveAt(page, 'Листы строятся');
    const bar = page.getByRole('progressbar', { name: 'Построение листов' });
    expect(await bar.getAttribute('aria-valuetext')).toBe('Сделано 1 из 4');
    await pressEnter(page, 'Остановить');
    await page.getByRole('heading', { name: 'Построение останавливается' }).waitFor();
    release();
    await arriveAt(page, 'Шаг 1 из 3. Методика');
    await spoken(page, 'Построение остановлено');
    expect(calls.map((call) => call.name)).toEqual([
      'state.read',
      'example.start',
      'job.step',
      'job.step',
      'job.cancel',
    ]);
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('says after 20 seconds what may have happened, and a second try brings it to life', async () => {
    let tries = 0;
    const { page, troubles } = await openSidebar(browser, html, (name) => {
      tries += 1;
      return tries === 1 ? new Promise(() => undefined) : reply(name, READY);
    });
    await page.getByText('Читаю таблицу').waitFor();
    await page.clock.fastForward(10_000);
    expect(await page.getByText('Ответа нет уже 20 секунд').count()).toBe(0);
    await page.clock.fastForward(10_001);
    await spoken(page, 'несколько аккаунтов Google');
    await pressEnter(page, 'Повторить');
    await page.getByRole('heading', { name: 'Обзор' }).waitFor();
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('sends one call for two quick presses', async () => {
    const { page, calls } = await openSidebar(browser, html, (name) =>
      name === 'state.read' ? reply(name, READY) : new Promise(() => undefined),
    );
    await page.getByRole('button', { name: 'Проверить' }).dblclick();
    await page.getByRole('progressbar', { name: 'Проверка' }).waitFor();
    expect(calls.map((call) => call.name)).toEqual(['state.read', 'check.start']);
    await page.close();
  });

  test('shows whatever comes from the workbook as text', async () => {
    const title = '<img src="http://outside.test/x.png" onerror="alert(1)"> & <b>жирный</b>';
    const findings = FINDINGS.map((finding) => ({ ...finding, sentence: title }));
    const { page, troubles } = await openSidebar(browser, html, (name) =>
      name === 'state.read'
        ? reply(name, { ...READY, overview: { ...OVERVIEW, municipality: title } } as WorkbookState)
        : reply('check.start', { ...checkPart(10), report: { ...REPORT, findings } }),
    );
    await page.getByText(title).waitFor();
    await pressEnter(page, 'Проверить');
    await page.getByText(title).first().waitFor();
    expect(await page.locator('img, b').count()).toBe(0);
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('says that it cannot show an answer instead of going blank, and reads again', async () => {
    let tries = 0;
    const { page } = await openSidebar(browser, html, (name) => {
      tries += 1;
      const overview = tries === 1 ? ({ ...OVERVIEW, systems: null } as unknown as typeof OVERVIEW) : OVERVIEW;
      return reply(name, { kind: 'ready', overview });
    });
    await page.getByRole('heading', { name: 'Панель не смогла показать ответ' }).waitFor();
    await pressEnter(page, 'Прочитать заново');
    await page.getByRole('heading', { name: 'Обзор' }).waitFor();
    await page.close();
  });

  test('opened apart from a sheet says where to open it', async () => {
    const page = await browser.newPage();
    await page.setContent(html);
    await page.getByText('Панель открыта отдельно от таблицы').waitFor();
    await page.close();
  });

  test('leaves the keyboard where the person types when a view changes by itself', async () => {
    const { page } = await openSidebar(browser, html, (name) =>
      name === 'state.read' ? reply(name, READY) : reply('check.start', { ...checkPart(10), report: REPORT }),
    );
    await page.evaluate(() => {
      document.hasFocus = () => false;
    });
    await page.getByRole('button', { name: 'Проверить' }).click();
    await page.getByRole('heading', { name: 'Что исправить' }).waitFor();
    expect(await focusedText(page)).not.toBe('Что исправить');
    await page.close();
  });
});
