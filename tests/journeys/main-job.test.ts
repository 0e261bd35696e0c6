import type { HeadlessHost } from '../../src/host/local/headless/create-headless-host';
import { ask, createBook, openAddon } from './open-addon';
import { letter, one, rowsByCode, total, typeAt, valueAt } from './score-rows';

let host: HeadlessHost;
const perStep: Record<string, number> = {};

beforeAll(async () => {
  host = await openAddon();
  let doing = 'start';
  await createBook(host, ['1.1', '2.4'], 'municipal-model', (progress) => {
    perStep[doing] = total(host.serviceCalls());
    doing = progress.step;
  });
});

test('a new workbook shows its sheets, hides what is ours alone, and keeps the user’s own sheet', () => {
  const hidden = host.sheetNames().filter((name) => host.sheet(name).hidden);
  expect(hidden.sort()).toEqual(['_lists', '_mcqm']);
  expect(host.sheetNames().filter((name) => !hidden.includes(name))).toEqual([
    'Паспорт',
    'Документы',
    '1.1 Оценка',
    '2.4 Оценка',
    'Сводная оценка',
    'Что исправить',
    'Методика',
    'Лист1',
  ]);
});

test('one «Оценка» sheet takes no more than 25 service calls, its lease and its registry included', () => {
  expect(perStep['Лист «1.1 Оценка»']).toBeLessThanOrEqual(25);
  expect(perStep['Лист «2.4 Оценка»']).toBeLessThanOrEqual(25);
});

test('before anything is answered the formulas show the maximum and no points, and no cell is in trouble', () => {
  expect(host.troubles()).toEqual([]);
  const [totals] = host.read('2.4 Оценка', 'E4:H4');
  expect(totals?.map(({ value }) => value)).toEqual([33, 0, 0, 0]);
  expect(one(host, '2.4 Оценка', 'F3')).toBe('Отвечено из 29');
  expect(one(host, '2.4 Оценка', 'A4')).toBe('');
  expect(one(host, '2.4 Оценка', `${letter('points')}5`)).toBe('Балл');
});

test('«Паспорт» leads to every sheet by its id', () => {
  const { lastRow } = host.sheet('Паспорт');
  const links = host.read('Паспорт', `B1:B${lastRow}`).flatMap(([cell]) => (cell?.formula ? [cell] : []));
  expect(links.map(({ shown }) => shown)).toEqual([
    'Документы',
    '1.1 Оценка',
    '2.4 Оценка',
    'Сводная оценка',
    'Что исправить',
    'Методика',
  ]);
  for (const { shown, formula } of links) expect(formula).toContain(`#gid=${host.sheet(shown).number}"`);
});

test('an answer gives its points by formula, the total follows, and the check names what proves nothing', async () => {
  host.type('Документы', 'C5', 'Положение о мониторинге');
  typeAt(host, '2.4 Оценка', '2.4.1.01', 'answer', '1 — есть');
  typeAt(host, '2.4 Оценка', '2.4.1.01', 'document', '1');
  typeAt(host, '2.4 Оценка', '2.4.1.02', 'answer', '1');
  typeAt(host, '2.4 Оценка', '2.4.2.01', 'answer', '2 — соответствуют обоснованной цели');
  typeAt(host, '2.4 Оценка', '2.4.2.01', 'document', '9');
  await host.settle();
  expect(valueAt(host, '2.4 Оценка', '2.4.1.01', 'points')).toBe(1);
  expect(valueAt(host, '2.4 Оценка', '2.4.2.01', 'points')).toBe(2);
  expect(host.read('2.4 Оценка', 'E4:G4')[0]?.map(({ value }) => value)).toEqual([33, 3, 4]);

  const report = ask(host, 'check.run', {});
  const calls = host.serviceCalls();
  const sheets = 2;
  const others = ['Методика', 'Паспорт', 'Документы'].length;
  // Each sheet once, a score sheet once more before it is written, and the state.
  expect(calls['Range.getValues']).toBeLessThanOrEqual(2 * sheets + others + 1);
  expect(calls['Range.setValues']).toBe(sheets);
  // At most three reads of each sheet: its extent, its values, and a second look before it is written; of the register
  // its values, the links in its texts and those in its formulas.
  expect(total(calls, /^(Sheet|Range)\.get/)).toBeLessThanOrEqual(3 * sheets + 2 * others + 2);
  expect(calls['Range.getRichTextValues']).toBe(1);
  expect(calls['Range.getFormulas']).toBe(1);
  // Each sheet is asked for once; the time zone stamps the report.
  expect(total(calls, /^Spreadsheet\.get/)).toBeLessThanOrEqual(sheets + others + 2);
  expect(
    report.findings.filter(({ severity }) => severity === 'error').map(({ code, cell }) => [code, cell?.code]),
  ).toEqual([
    ['points-without-document', '2.4.1.02'],
    ['document-not-registered', '2.4.2.01'],
  ]);
  expect(report.overview.total).toMatchObject({ score: 4, answered: 3, complete: 2, problems: 0 });
  await host.settle();
  expect(valueAt(host, '2.4 Оценка', '2.4.1.02', 'fix')).toContain('2.4.1.02: 1 балл, а документ не указан.');
  expect(valueAt(host, '2.4 Оценка', '2.4.1.03', 'fix')).toBe('Нет ответа');
  expect(valueAt(host, '1.1 Оценка', '1.1.1.01', 'fix')).toBe('');
  // Two systems say how far they are, then comes what is wrong.
  ask(host, 'findings.write', {});
  await host.settle();
  expect(one(host, 'Что исправить', 'D8')).toBe('2.4.1.02: 1 балл, а документ не указан.');
});

test('the finding’s click opens its cell', () => {
  const report = ask(host, 'check.run', {});
  const cell = report.findings[0]?.cell;
  if (!cell) throw new Error('no cell');
  ask(host, 'cell.open', { sheetId: cell.sheetId, code: cell.code, column: cell.column, row: cell.row });
  const row = rowsByCode(host, '2.4 Оценка').get('2.4.1.02');
  expect(host.editor.active).toEqual({ sheetId: host.sheet('2.4 Оценка').sheetId, a1: `${letter('document')}${row}` });
});

test('the summary holds values with their date; the live totals beside them tell when answers changed since', async () => {
  await host.settle();
  const { summary, sheetName } = ask(host, 'summary.build', {});
  expect(total(host.serviceCalls())).toBeLessThanOrEqual(40);
  expect(summary.total).toMatchObject({ score: 4, maximum: 80, answered: 3 });
  await host.settle();
  const lines = () => host.read(sheetName, 'A7:R11').map((row) => row.map(({ value }) => value));
  const byCode = (code: string) => lines().find(([cell]) => cell === code) ?? [];
  expect(byCode('2.4').slice(2, 5)).toEqual([2, 2, 0]);
  expect(byCode('2.4').slice(11)).toEqual([4, 33, 4 / 33, '3 из 29', 4, '3 из 29', 'без изменений']);
  expect(byCode('Всего').slice(11, 13)).toEqual([4, 80]);
  expect(byCode('Всего')[17]).toBe('без изменений');

  typeAt(host, '1.1 Оценка', '1.1.1.01', 'answer', '1');
  await host.settle();
  expect(byCode('1.1').slice(15)).toEqual([1, '1 из 40', 'изменилось']);
  expect(byCode('2.4')[17]).toBe('без изменений');
  expect(byCode('Всего').slice(15)).toEqual([5, '', 'изменилось']);
});

test('two custom-function cells serve a whole score sheet', () => {
  for (const name of ['1.1 Оценка', '2.4 Оценка']) {
    const { lastRow } = host.sheet(name);
    const formulas = host
      .read(name, `A1:U${lastRow}`)
      .flatMap((row) => row.flatMap(({ formula }) => (formula ? [formula] : [])));
    expect(formulas.filter((formula) => formula.includes('MCQM_'))).toHaveLength(2);
    expect(formulas.length).toBeLessThanOrEqual(7);
  }
});
