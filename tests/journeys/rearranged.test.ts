import type { HeadlessHost } from '../../src/host/local/headless/create-headless-host';
import { ask, createBook, openAddon } from './open-addon';
import { letter, one, rowOf, rowsByCode, typeAt, valueAt } from './score-rows';

const SHEET = '2.4 Оценка';

/** What the check, the sheet's total and its points say of the same answers. */
async function tell(host: HeadlessHost, sheet = SHEET) {
  await host.settle();
  const { overview } = ask(host, 'check.run', {});
  await host.settle();
  return { byCheck: overview.total.score, byFormula: one(host, sheet, 'G4') };
}

describe.each([
  ['ru_RU', 'Europe/Kaliningrad'],
  ['ru_RU', 'Asia/Kamchatka'],
  ['en_US', 'America/New_York'],
])('a sheet rearranged by people in %s, %s', (locale, timeZone) => {
  let host: HeadlessHost;
  beforeAll(async () => {
    host = await openAddon({ locale, timeZone });
    await createBook(host, ['2.4']);
    typeAt(host, SHEET, '2.4.1.01', 'answer', '1 — есть');
    typeAt(host, SHEET, '2.4.2.01', 'answer', '2');
    typeAt(host, SHEET, '2.4.6.01', 'answer', '2 — для нескольких групп субъектов');
    await host.settle();
  });

  test('before anything moves, formula and check agree', async () => {
    expect(await tell(host)).toEqual({ byCheck: 5, byFormula: 5 });
  });

  test('rows inserted at the top, in the middle and at the very end leave every point with its position', async () => {
    const last = Math.max(...rowsByCode(host, SHEET).values());
    host.insertRows(SHEET, last + 1, 2);
    host.insertRows(SHEET, rowOf(host, SHEET, '2.4.2.01'), 1);
    host.insertRows(SHEET, 6, 1);
    expect(await tell(host)).toEqual({ byCheck: 5, byFormula: 5 });
    expect(valueAt(host, SHEET, '2.4.6.01', 'points')).toBe(2);
    // What is said of the answers stays as it was; nothing is said of rows, codes or columns.
    expect(new Set(ask(host, 'check.run', {}).findings.map(({ code }) => code))).toEqual(
      new Set(['points-without-document', 'recommendations-without-analysis', 'passport-empty', 'unanswered']),
    );
  });

  test('a row of the person’s own gets a code inside the range: it is named, and the total shows ⚠', async () => {
    const blank = rowOf(host, SHEET, '2.4.2.01') - 1;
    host.type(SHEET, `A${blank}`, '2.4.1.77');
    expect(await tell(host)).toEqual({ byCheck: null, byFormula: '⚠' });
    expect(one(host, SHEET, `G${blank}`)).toMatch(/^⚠ кода 2\.4\.1\.77 нет в методике/);
    host.clear(SHEET, `A${blank}`);
    expect(await tell(host)).toEqual({ byCheck: 5, byFormula: 5 });
  });

  test('sorting by the filter moves answers with their codes and the points follow', async () => {
    host.filterSort(SHEET, letter('answer'), false);
    expect(await tell(host)).toEqual({ byCheck: 5, byFormula: 5 });
    for (const [code, points] of [
      ['2.4.1.01', 1],
      ['2.4.2.01', 2],
      ['2.4.6.01', 2],
      ['2.4.1.02', ''],
    ] as const) {
      expect([code, valueAt(host, SHEET, code, 'points')]).toEqual([code, points]);
    }
    const [finding] = ask(host, 'check.run', {}).findings.filter(({ cell }) => cell?.code === '2.4.6.01');
    if (!finding?.cell) throw new Error('no finding');
    host.filterSort(SHEET, 'A', true);
    const { sheetId, code, column, row } = finding.cell;
    ask(host, 'cell.open', { sheetId, code, column, row });
    expect(host.editor.active?.a1).toBe(`${letter('document')}${rowOf(host, SHEET, '2.4.6.01')}`);
  });

  test('deleted rows are named with their codes; what is left is counted alike by formula and check', async () => {
    host.deleteRows(SHEET, rowOf(host, SHEET, '2.4.8.01'), 1);
    host.deleteRows(SHEET, rowOf(host, SHEET, '2.4.6.01'), 1);
    expect(await tell(host)).toEqual({ byCheck: 3, byFormula: 3 });
    const [missing] = ask(host, 'check.run', {}).findings.filter(({ code }) => code === 'missing-code');
    expect(missing?.sentence).toContain('нет строк позиций: 2.4.6.01, 2.4.8.01.');
  });

  test('a column inserted before ours and a renamed sheet change nothing', async () => {
    host.insertColumns(SHEET, 'F', 1);
    host.renameSheet(SHEET, 'Дошкольное образование');
    await host.settle();
    const { overview } = ask(host, 'check.run', {});
    expect(overview.total).toMatchObject({ score: 3, problems: 0 });
    await host.settle();
    const { summary } = ask(host, 'summary.build', {});
    expect(summary.total.score).toBe(3);
    expect(summary.missing).toEqual(['2.4.6.01', '2.4.8.01']);
    await host.settle();
    expect(one(host, 'Сводная оценка', 'P8')).toBe(3);
    expect(one(host, 'Сводная оценка', 'R8')).toBe('без изменений');
  });

  test('a copy of the file knows itself: its state is in its cells', async () => {
    const copy = await openAddon({ snapshot: host.snapshot() });
    await copy.settle();
    const state = ask(copy, 'state.read', {});
    if (state.kind !== 'ready') throw new Error(state.kind);
    expect(state.overview.total).toMatchObject({ score: 3, answered: 2 });
  });
});
