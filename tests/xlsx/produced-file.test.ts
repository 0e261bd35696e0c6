import ExcelJs, { type Workbook } from 'exceljs';
import type { HeadlessHost } from '../../src/host/local/headless/create-headless-host';
import { listRefusals } from '../../src/xlsx/list-refusals';
import { ask, openAddon } from '../journeys/open-addon';
import { letter, rowsByCode } from '../journeys/score-rows';
import { exported, newBook, randomAnswers, scoreSheets, systemsOf, typeAnswers } from './books';
import { randomFrom } from './random';

// Whole workbooks are built and calculated here; a busy machine needs its time.
jest.setTimeout(300_000);

describe.each(['municipal-model', 'federal-2020', 'concept-2020'])('the .xlsx of %s', (framework) => {
  let host: HeadlessHost;
  let book: Workbook;
  let positions = 0;

  beforeAll(async () => {
    host = await openAddon({ snapshot: await newBook(framework, await systemsOf(framework)) });
    typeAnswers(host, randomAnswers(host, 150, randomFrom(5)));
    await host.settle();
    ask(host, 'summary.build', {});
    const bytes = await exported(host);
    book = new ExcelJs.Workbook();
    await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
    positions = scoreSheets(host).reduce((sum, sheet) => sum + rowsByCode(host, sheet).size, 0);
  });

  const formulas = () => {
    const found: { at: string; sheet: string; formula: string; shown: unknown }[] = [];
    for (const sheet of book.worksheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          const { formula, result } = cell;
          if (formula) found.push({ at: `${sheet.name}!${cell.address}`, sheet: sheet.name, formula, shown: result });
        }),
      );
    }
    return found;
  };

  test('holds nothing that Excel refuses, no function of the add-on, no formula that shows an error', () => {
    expect(listRefusals(book)).toEqual([]);
    for (const { formula, shown } of formulas()) {
      expect(formula).not.toMatch(/MCQM_|_xl|INDIRECT|#REF/i);
      expect(shown ?? '').not.toHaveProperty('error');
    }
  });

  test('counts by three formulas a position, and none is missing', () => {
    const all = formulas();
    for (const name of scoreSheets(host)) {
      const rows = [...rowsByCode(host, name).values()];
      const own = all.filter(({ sheet, at }) => sheet === name && rows.includes(Number(/\d+$/.exec(at)?.[0])));
      expect(own).toHaveLength(3 * rows.length);
      for (const row of rows) expect(own.map(({ at }) => at)).toContain(`${name}!${letter('points')}${row}`);
    }
    expect(positions).toBeGreaterThan(200);
  });

  test('offers at every answer the list that the workbook offers there', () => {
    for (const name of scoreSheets(host)) {
      const sheet = book.getWorksheet(name);
      for (const [code, row] of rowsByCode(host, name)) {
        const rule = host.read(name, `${letter('answer')}${row}`)[0]?.[0]?.validation;
        if (rule?.criteria.type !== 'VALUE_IN_RANGE') throw new Error(`${code} has no list`);
        const { column, row: first, rows } = rule.criteria.area;
        const letters = String.fromCharCode(65 + column);
        const written = sheet?.getCell(`${letter('answer')}${row}`).dataValidation;
        expect({ code, formulae: written?.formulae }).toEqual({
          code,
          formulae: [`'_lists'!$${letters}$${first + 1}:$${letters}$${first + rows}`],
        });
        expect(written?.showErrorMessage ?? false).toBe(false);
      }
    }
  });

  test('keeps formats, hidden and frozen parts, filters, notes, protection and print setup', () => {
    const [name = ''] = scoreSheets(host);
    const sheet = book.getWorksheet(name);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 5 });
    expect(sheet?.getRow(1).hidden).toBe(true);
    expect(sheet?.getColumn(letter('expertAnswer')).hidden).toBe(true);
    expect(sheet?.autoFilter).toMatch(/^A5:U\d+$/);
    expect(sheet?.getCell('A6').numFmt).toBe('@');
    expect(sheet?.getCell('H4').numFmt).toBe(host.read(name, 'H4')[0]?.[0]?.format);
    expect(sheet?.getCell('H4').numFmt).toMatch(/%$/);
    expect(sheet?.getCell('F6').protection).toMatchObject({ locked: false });
    expect(sheet?.getCell('G6').protection?.locked ?? true).toBe(true);
    expect((sheet as unknown as { sheetProtection: object }).sheetProtection).toMatchObject({ sheet: true });
    expect((sheet as unknown as { conditionalFormattings: unknown[] }).conditionalFormattings.length).toBe(6);
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '5:5',
      showGridLines: true,
    });
    expect(book.getWorksheet('Сводная оценка')?.pageSetup).toMatchObject({
      fitToWidth: 1,
      fitToHeight: 1,
      showGridLines: false,
    });
    expect(book.getWorksheet('_mcqm')?.state).toBe('hidden');
    expect(book.getWorksheet('_xlsx')?.state).toBe('veryHidden');
    expect(JSON.stringify(book.getWorksheet('Документы')?.getCell('A4').note)).toContain('Номер строки реестра');
  });
});
