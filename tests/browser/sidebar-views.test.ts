import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildSidebar } from '../../scripts/build/build-sidebar';
import { launchChromium } from '../../scripts/launch-chromium';
import type { CallName, CheckReport, PersonError, WorkbookState } from '../../src/actions/calls';
import type { Finding } from '../../src/completeness/finding';
import { checkPart } from '../sidebar/play';
import { AILMENTS, examined, repaired } from '../sidebar/sample-ailments';
import { CLEAN_REPORT, FINDINGS, job, OVERVIEW, OVERVIEW_WITH_BAD_ROW, REPORT, SUMMARY } from '../sidebar/sample-desk';
import { EMPTY, FOREIGN_SETTINGS } from '../sidebar/sample-offers';
import { EDITED, RIGHT_FILE, WRONG, WRONG_FILE } from '../sidebar/sample-rubric';
import { SNAPSHOTS, UPGRADE } from '../sidebar/sample-upgrade';
import { describeInBrowser } from './describe-in-browser';
import { filledExample } from './filled-example';
import { inspectPage, walkByTab } from './inspect-page';
import { type FakeServer, type OpenSidebar, openSidebar } from './open-sidebar';
import { pressEnter, tabTo } from './press-by-keyboard';
import { runAxe } from './run-axe';

const never = new Promise<never>(() => undefined);
const ok = (value: unknown) => ({ ok: true, value });
const wrong = (error: PersonError) => ({ ok: false, error });
const READY: WorkbookState = { kind: 'ready', overview: OVERVIEW };
const DAMAGED: PersonError = {
  code: 'framework-damaged',
  sentence: 'Лист «Методика» повреждён: в строке 14 нет кода позиции.',
  next: 'Верните строку через «Файл», «История версий», и нажмите «Повторить».',
};

/** One of them is let be for a reason. */
const ACCEPTED: CheckReport = {
  ...REPORT,
  findings: REPORT.findings.map((finding, index) =>
    index === 2
      ? { ...finding, accepted: { reason: 'Протокол хранится в школе, копия запрошена.', at: '2021-03-01T10:00:00' } }
      : finding,
  ),
};
/** Three hundred of them, some as long as a cell may be. */
const MANY: CheckReport = {
  ...REPORT,
  findings: Array.from({ length: 300 }, (_, index): Finding => {
    const base = FINDINGS[index % FINDINGS.length] as Finding;
    const sentence = index % 50 === 7 ? `<b>Очень</b> длинно: ${'слово'.repeat(2000)}.` : base.sentence;
    return { ...base, id: `${base.id}/${index}`, sentence };
  }),
};

interface Place {
  readonly name: string;
  readonly heading: string;
  readonly server: Partial<Record<CallName, unknown>> | FakeServer;
  readonly steps?: (page: Page) => Promise<void>;
}

const press =
  (...labels: string[]) =>
  async (page: Page) => {
    for (const label of labels) await pressEnter(page, label);
  };

const empty = { 'state.read': ok(EMPTY) };
const ready = { 'state.read': ok(READY) };
const found = (report: CheckReport) => ({
  'check.start': ok(checkPart(2)),
  'check.part': ok({ ...checkPart(10), report }),
});
const building = (leaseUntil: string) => ({ 'state.read': ok({ kind: 'building', job: job(1), leaseUntil }) });

const example = filledExample();
const fromMenu = (page: string) => press('Разделы', page);

// Every place a person can find herself in, and how she gets there by keyboard.
const PLACES: readonly Place[] = [
  { name: 'loading', heading: 'МСОКО: оценка механизмов', server: { 'state.read': never } },
  {
    name: 'slow',
    heading: 'МСОКО: оценка механизмов',
    server: { 'state.read': never },
    steps: (page) => page.clock.fastForward(20_001),
  },
  { name: 'failed', heading: 'Не получилось прочитать таблицу', server: { 'state.read': wrong(DAMAGED) } },
  {
    name: 'create-settings',
    heading: 'Настройки таблицы',
    server: { 'state.read': ok({ ...EMPTY, settings: FOREIGN_SETTINGS }) },
  },
  {
    name: 'create-framework',
    heading: 'Шаг 1 из 3. Методика',
    server: { 'state.read': ok({ ...EMPTY, leftovers: true }) },
  },
  {
    name: 'create-framework-region',
    heading: 'Шаг 1 из 3. Методика',
    server: empty,
    steps: async (page) => {
      await tabTo(page, 'Муниципалитет');
      await page.keyboard.press('ArrowDown');
    },
  },
  { name: 'create-systems', heading: 'Шаг 2 из 3. Системы', server: empty, steps: press('Далее') },
  { name: 'create-passport', heading: 'Шаг 3 из 3. Паспорт', server: empty, steps: press('Далее', 'Далее') },
  {
    name: 'create-passport-wrong-year',
    heading: 'Шаг 3 из 3. Паспорт',
    server: empty,
    steps: async (page) => {
      await press('Далее', 'Далее')(page);
      await tabTo(page, 'Отчётный год');
      await page.keyboard.type('21');
      await pressEnter(page, 'Создать');
    },
  },
  {
    name: 'building',
    heading: 'Листы строятся',
    server: { ...empty, 'create.start': ok(job(1)), 'job.step': never },
    steps: press('Далее', 'Далее', 'Создать'),
  },
  {
    name: 'building-broken',
    heading: 'Построение прервалось',
    server: { ...empty, 'create.start': ok(job(2)), 'job.step': 'not JSON' },
    steps: press('Далее', 'Далее', 'Создать'),
  },
  { name: 'foreign-job', heading: 'Таблицу сейчас строят', server: building('2999-01-01T10:00:00Z') },
  { name: 'foreign-job-expired', heading: 'Построение прервалось', server: building('2001-01-01T10:00:00Z') },
  { name: 'overview', heading: 'Обзор', server: ready },
  {
    name: 'overview-busy',
    heading: 'Обзор',
    server: { ...ready, 'summary.build': never },
    steps: press('Построить сводную оценку'),
  },
  {
    name: 'overview-error',
    heading: 'Обзор',
    server: { ...ready, 'summary.build': wrong(DAMAGED) },
    steps: press('Построить сводную оценку'),
  },
  {
    name: 'findings-busy',
    heading: 'Что исправить',
    server: { ...ready, 'check.start': ok(checkPart(3)), 'check.part': never },
    steps: press('Проверить'),
  },
  {
    name: 'findings-error',
    heading: 'Что исправить',
    server: { ...ready, 'check.start': wrong(DAMAGED) },
    steps: press('Проверить'),
  },
  {
    name: 'findings-accepting',
    heading: 'Что исправить',
    server: { ...ready, ...found(REPORT) },
    steps: press('Проверить', 'Принять с причиной'),
  },
  {
    name: 'findings-accepted',
    heading: 'Что исправить',
    server: { ...ready, ...found(ACCEPTED) },
    steps: press('Проверить', 'Приняты с причиной'),
  },
  {
    name: 'findings-many',
    heading: 'Что исправить',
    server: { ...ready, ...found(MANY) },
    steps: press('Проверить'),
  },
  {
    name: 'overview-bad-row',
    heading: 'Обзор',
    server: { 'state.read': ok({ kind: 'ready', overview: OVERVIEW_WITH_BAD_ROW }) },
  },
  {
    name: 'findings',
    heading: 'Что исправить',
    server: { ...ready, ...found(REPORT) },
    steps: async (page) => {
      await press('Проверить', 'Группы:', 'Система:', 'Почему это важно')(page);
    },
  },
  {
    name: 'menu',
    heading: 'Что исправить',
    server: { ...ready, ...found(REPORT) },
    steps: press('Проверить', 'Разделы'),
  },
  { name: 'example-overview', heading: 'Обзор', server: example },
  {
    name: 'example-findings',
    heading: 'Что исправить',
    server: example,
    steps: async (page) => {
      await press('Проверить')(page);
      await page.getByText('Проверено').waitFor();
    },
  },
  { name: 'upgrade', heading: 'Обновление и новый год', server: ready, steps: fromMenu('Обновление и новый год') },
  {
    name: 'upgrade-report',
    heading: 'Что изменится',
    server: { ...ready, 'upgrade.plan': ok(UPGRADE) },
    steps: press('Разделы', 'Обновление и новый год', 'Показать, что изменится'),
  },
  {
    name: 'copies',
    heading: 'Сохранённые копии',
    server: { ...ready, 'snapshots.read': ok(SNAPSHOTS) },
    steps: fromMenu('Сохранённые копии'),
  },
  { name: 'gaps', heading: 'Где добрать баллы', server: example, steps: fromMenu('Где добрать баллы') },
  {
    name: 'gaps-open',
    heading: 'Где добрать баллы',
    server: example,
    steps: press('Разделы', 'Где добрать баллы', 'Как составлен порядок', 'Система: все'),
  },
  {
    name: 'gaps-error',
    heading: 'Где добрать баллы',
    server: { ...ready, 'gaps.read': wrong(DAMAGED) },
    steps: fromMenu('Где добрать баллы'),
  },
  {
    name: 'gaps-busy',
    heading: 'Где добрать баллы',
    server: { ...ready, 'gaps.read': never },
    steps: fromMenu('Где добрать баллы'),
  },
  {
    name: 'gaps-none',
    heading: 'Где добрать баллы',
    server: { ...ready, 'gaps.read': ok({ steps: [], lost: 0, problems: 2 }) },
    steps: fromMenu('Где добрать баллы'),
  },
  {
    name: 'points',
    heading: 'Почему 107 из 342',
    server: example,
    steps: fromMenu('Из чего сложились баллы'),
  },
  {
    name: 'points-of-system',
    heading: 'Почему 16 из 47',
    server: example,
    steps: press('Разделы', 'Из чего сложились баллы', '1.1', '1. Цели'),
  },
  { name: 'documents', heading: 'Документы', server: example, steps: fromMenu('Документы') },
  {
    name: 'documents-open',
    heading: 'Документы',
    server: example,
    steps: press('Разделы', 'Документы', 'Подтверждает', 'Показаны'),
  },
  {
    name: 'documents-empty',
    heading: 'Документы',
    server: { ...ready, 'documents.read': ok({ documents: [], unknown: [] }) },
    steps: fromMenu('Документы'),
  },
  { name: 'doctor', heading: 'Врач книги', server: ready, steps: fromMenu('Врач книги') },
  {
    name: 'doctor-busy',
    heading: 'Врач книги',
    server: { ...ready, 'doctor.run': never },
    steps: press('Разделы', 'Врач книги', 'Осмотреть книгу'),
  },
  {
    name: 'doctor-found',
    heading: 'Врач книги',
    server: { ...ready, 'doctor.run': ok(examined(10, AILMENTS)) },
    steps: press('Разделы', 'Врач книги', 'Осмотреть книгу'),
  },
  {
    name: 'doctor-mended',
    heading: 'Врач книги',
    server: {
      ...ready,
      'doctor.run': ok(examined(10, AILMENTS)),
      'doctor.repair': ok({ ...repaired(AILMENTS.slice(0, 1)), refused: AILMENTS.slice(2) }),
    },
    steps: press('Разделы', 'Врач книги', 'Осмотреть книгу', 'Починить отмеченное'),
  },
  {
    name: 'example-doctor',
    heading: 'Врач книги',
    server: example,
    steps: press('Разделы', 'Врач книги', 'Осмотреть книгу'),
  },
  { name: 'rubric', heading: 'Методика', server: { ...ready, 'rubric.read': ok(EDITED) }, steps: fromMenu('Методика') },
  {
    name: 'rubric-wrong',
    heading: 'Методика',
    server: { ...ready, 'rubric.read': ok(WRONG) },
    steps: fromMenu('Методика'),
  },
  {
    name: 'rubric-file',
    heading: 'Файл методики',
    server: {
      ...ready,
      'rubric.read': ok({ ...EDITED, edited: false }),
      'rubric.export': ok({ name: 'municipal-model+тверь@1.json', text: '{}' }),
      'rubric.judge': ok(RIGHT_FILE),
    },
    steps: async (page) => {
      await press('Разделы', 'Методика', 'Файл методики', 'Выгрузить файл')(page);
      await tabTo(page, 'Загрузить файл');
      await page.keyboard.type('{}');
      await press('Проверить файл')(page);
      await page.getByText('Файл верный').waitFor();
    },
  },
  {
    name: 'rubric-file-wrong',
    heading: 'Файл методики',
    server: { ...ready, 'rubric.read': ok(EDITED), 'rubric.judge': ok(WRONG_FILE) },
    steps: async (page) => {
      await press('Разделы', 'Методика', 'Файл методики')(page);
      await tabTo(page, 'Загрузить файл');
      await page.keyboard.type('[]');
      await press('Проверить файл')(page);
      await page.getByText('Файл не принят').waitFor();
    },
  },
  { name: 'findings-never', heading: 'Что исправить', server: ready, steps: press('Разделы', 'Что исправить') },
  { name: 'summary-never', heading: 'Сводная оценка', server: ready, steps: press('Разделы', 'Сводная оценка') },
  {
    name: 'findings-none',
    heading: 'Что исправить',
    server: { ...ready, ...found(CLEAN_REPORT) },
    steps: press('Проверить'),
  },
  {
    name: 'summary',
    heading: 'Сводная оценка',
    server: { ...ready, 'summary.build': ok(SUMMARY) },
    steps: press('Построить сводную оценку'),
  },
];

describeInBrowser('every view of the sidebar at 300 px', () => {
  let browser: Browser;
  let html: string;
  beforeAll(async () => {
    html = await buildSidebar(process.cwd());
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test.each(PLACES)('$name can be read, reached and operated by anybody', async ({ name, heading, server, steps }) => {
    const opened = await openSidebar(browser, html, typeof server === 'function' ? server : (call) => server[call]);
    const { page } = opened;
    await steps?.(page);
    await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
    await keepPicture(opened, name);
    expect(await inspectPage(page)).toEqual([]);
    expect(await runAxe(page)).toEqual([]);
    expect(await walkByTab(page)).toEqual([]);
    expect(opened.troubles).toEqual([]);
    await page.close();
  });
});

/** MCQM_SHOTS=<folder> keeps a picture of every view: one as it opens, one with everything that scrolls. */
async function keepPicture({ page }: OpenSidebar, name: string): Promise<void> {
  const folder = process.env.MCQM_SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
  const height = await page.evaluate(() => {
    const main = document.querySelector('main');
    const hidden = main ? main.scrollHeight - main.clientHeight : 0;
    return innerHeight + hidden;
  });
  if (height <= 700) return;
  await page.setViewportSize({ width: 300, height });
  await page.screenshot({ path: join(folder, `${name}-whole.png`) });
  await page.setViewportSize({ width: 300, height: 700 });
}
