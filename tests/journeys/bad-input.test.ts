import type { CallResult, PersonError } from '../../src/actions/calls';
import type { HeadlessHost } from '../../src/host/local/headless/create-headless-host';
import type { WorkbookFile } from '../../src/host/local/workbook-file';
import { ask, createBook, openAddon } from './open-addon';
import { letter, one, rowOf, total, typeAt, valueAt } from './score-rows';

const SHEET = '2.4 Оценка';
const refused = (host: HeadlessHost, name: string, payload: unknown = {}): PersonError => {
  const result = host.call(name, payload) as CallResult<unknown>;
  if (result.ok) throw new Error(`${name} was expected to be refused`);
  return result.error;
};
const codes = (host: HeadlessHost) =>
  ask(host, 'check.run', {})
    .findings.map(({ code }) => code)
    .filter((code) => !['unanswered', 'points-without-document', 'passport-empty'].includes(code));

let host: HeadlessHost;
let whole: WorkbookFile;
beforeAll(async () => {
  host = await openAddon();
  await createBook(host, ['2.4']);
  typeAt(host, SHEET, '2.4.1.01', 'answer', '1 — есть');
  await host.settle();
  whole = host.snapshot();
});

/** The same workbook once more, to be damaged for good. */
async function another(): Promise<HeadlessHost> {
  const copy = await openAddon({ snapshot: whole });
  await copy.settle();
  return copy;
}

test('text in an answer: ⚠ in its row, ⚠ in the total, a finding with the next step; mending it brings the points back', async () => {
  typeAt(host, SHEET, '2.4.1.02', 'answer', 'выполнено');
  await host.settle();
  expect(valueAt(host, SHEET, '2.4.1.02', 'points')).toBe('⚠ ответ «выполнено» не из шкалы; ожидается: 0; 1');
  expect(host.read(SHEET, 'G4:H4')[0]?.map(({ value }) => value)).toEqual(['⚠', '⚠']);
  expect(codes(host)).toEqual(['invalid-answer']);
  typeAt(host, SHEET, '2.4.1.02', 'answer', '\u00a01\u00a0– е\u00adсть ');
  await host.settle();
  expect(one(host, SHEET, 'G4')).toBe(2);
  expect(codes(host)).toEqual([]);
});

test('something typed under «Балл» blocks the points: the banner, the finding and the way back', async () => {
  host.type(SHEET, `${letter('points')}10`, 'мой балл');
  await host.settle();
  expect(one(host, SHEET, 'A4')).toBe('Баллы не считаются: откройте дополнение в меню «Расширения»');
  const report = ask(host, 'check.run', {});
  const [blocked] = report.findings.filter(({ code }) => code === 'points-blocked');
  expect(blocked?.next).toBe('Очистите ячейки столбца «Балл» под заголовком: баллы появятся сами.');
  expect(report.overview.total.score).toBe(2);
  host.clear(SHEET, `${letter('points')}10`);
  await host.settle();
  expect(one(host, SHEET, 'A4')).toBe('');
  expect(valueAt(host, SHEET, '2.4.1.01', 'points')).toBe(1);
  expect(codes(host)).toEqual([]);
});

test('a title that is a link formula is read as its words', async () => {
  host.type('Документы', 'C5', '=HYPERLINK("https://example.org/p";"Приказ о мониторинге")');
  typeAt(host, SHEET, '2.4.1.01', 'document', '1');
  await host.settle();
  // The register has no address for it: the title's own link is no entry of the register.
  expect(codes(host)).toEqual(['link-missing']);
});

test('what a person types as =1+1 into a text column stays her text, and no finding turns it into a formula', async () => {
  typeAt(host, SHEET, '2.4.1.02', 'answer', "'=1+1");
  await host.settle();
  expect(codes(host)).toEqual(['invalid-answer', 'link-missing']);
  await host.settle();
  const fix = host.read(SHEET, `${letter('fix')}${rowOf(host, SHEET, '2.4.1.02')}`)[0]?.[0];
  expect(fix?.formula).toBe('');
  expect(fix?.value).toContain('=1+1');
  typeAt(host, SHEET, '2.4.1.02', 'answer', '1');
});

test('a deleted answer column: the check says so and the summary counts nothing as answered; undo is the next step', async () => {
  const host = await another();
  host.deleteColumns(SHEET, letter('answer'));
  await host.settle();
  const report = ask(host, 'check.run', {});
  const [finding] = report.findings.filter(({ code }) => code === 'column-missing');
  expect(finding?.sentence).toBe('На листе «2.4 Оценка» нет столбца «Самооценка».');
  expect(finding?.next).toContain('Ctrl+Z');
});

test('a removed score sheet and a removed «Методика»: a sentence with the next step', async () => {
  const host = await another();
  host.deleteSheet('Методика');
  await host.settle();
  expect(refused(host, 'check.run')).toEqual({
    code: 'sheet-missing',
    sentence: 'Листа «Методика» в таблице нет, а без него нельзя продолжить.',
    next: 'Верните лист: «Файл» → «История версий» или Ctrl+Z, если его только что удалили.',
  });
  expect(valueAt(host, SHEET, '2.4.1.01', 'answer')).toBe('1 — есть');
});

test('a removed «_mcqm»: the workbook is found by the markers of its sheets', async () => {
  const host = await another();
  host.deleteSheet('_mcqm');
  await host.settle();
  const state = ask(host, 'state.read', {});
  if (state.kind !== 'ready') throw new Error(state.kind);
  expect(state.overview.total).toMatchObject({ score: 1, answered: 1 });
});

test('a call nobody knows, a payload that is no JSON or of a wrong shape: a sentence each', () => {
  expect(refused(host, 'answers.destroy').code).toBe('unknown-call');
  expect(JSON.parse(String(host.run('mcqmCall', 'state.read', '{'))).error.sentence).toContain('это не JSON');
  expect(refused(host, 'create.start', { framework: 'municipal-model' }).code).toBe('bad-payload');
  expect(refused(host, 'settings.apply', { locale: 'en_US', timeZone: 'Europe/Moscow' }).code).toBe('bad-payload');
});

test('somebody else’s action in the same file: a sentence, and nothing half-done', () => {
  const release = host.holdLock();
  expect(refused(host, 'check.run').code).toBe('lock-busy');
  expect(refused(host, 'summary.build').code).toBe('lock-busy');
  release();
  expect(total(host.serviceCalls(), /\.set/)).toBe(0);
});
