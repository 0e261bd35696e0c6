import ExcelJs, { type Workbook, type Worksheet } from 'exceljs';
import type { HeadlessHost } from '../../src/host/local/headless/create-headless-host';
import type { WorkbookFile } from '../../src/host/local/workbook-file';
import { listEntries, packEntries, unpackEntry } from '../../src/xlsx/archive/zip-entries';
import { type ImportedBook, importWorkbook } from '../../src/xlsx/import-workbook';
import { rulesOf, validationsOf } from '../../src/xlsx/snapshot-resources';
import { openAddon } from '../journeys/open-addon';
import { exported, newBook } from './books';

// Whole workbooks are built and calculated here; a busy machine needs its time.
jest.setTimeout(300_000);

const SHEET = 'Мои расчёты';
let host: HeadlessHost;
let bytes: Uint8Array;

beforeAll(async () => {
  host = await openAddon({ snapshot: await newBook('municipal-model', ['2.4']) });
  host.insertSheet(SHEET);
  host.type(SHEET, 'A1', '1');
  bytes = await exported(host);
});

/** What comes home after another program changed the person's own sheet. */
async function changed(change: (sheet: Worksheet, book: Workbook) => void): Promise<ImportedBook> {
  const book = new ExcelJs.Workbook();
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
  const sheet = book.getWorksheet(SHEET);
  if (!sheet) throw new Error('no sheet');
  change(sheet, book);
  return importWorkbook(new Uint8Array(await book.xlsx.writeBuffer()));
}

/** The same workbook after it was opened in the studio, saved as `.xlsx` and read once more. */
async function savedAgain({ file }: ImportedBook): Promise<ImportedBook> {
  const opened = await openAddon({ snapshot: file });
  const again = await importWorkbook(await exported(opened));
  await opened.dispose();
  return again;
}

const idOf = ({ univer }: WorkbookFile) => univer.sheetOrder.find((id) => univer.sheets[id]?.name === SHEET) ?? '';
const rules = ({ file }: ImportedBook) =>
  (rulesOf(file)[idOf(file)] ?? []).map(({ ranges, rule }) => ({ ranges, rule }));
const checks = ({ file }: ImportedBook) =>
  (validationsOf(file)[idOf(file)] ?? []).map(({ type, operator, formula1, formula2, ranges }) => ({
    type,
    operator,
    formula1,
    formula2,
    ranges,
  }));

test('colour scales and data bars that a person made elsewhere come home and leave again as they were', async () => {
  const first = await changed((sheet) => {
    sheet.addConditionalFormatting({
      ref: 'A1:A20',
      rules: [
        {
          type: 'colorScale',
          priority: 1,
          cfvo: [{ type: 'min' }, { type: 'percentile', value: 50 }, { type: 'max' }],
          color: [{ argb: 'FFF8696B' }, { argb: 'FFFFEB84' }, { argb: 'FF63BE7B' }],
        },
      ],
    });
    sheet.addConditionalFormatting({
      ref: 'B1:B20',
      rules: [
        {
          type: 'dataBar',
          priority: 2,
          cfvo: [{ type: 'num', value: 0 }, { type: 'max' }],
          color: { argb: 'FF638EC6' },
        } as unknown as Parameters<typeof sheet.addConditionalFormatting>[0]['rules'][0],
      ],
    });
  });
  expect(first.remarks).toEqual([]);
  expect(rules(first).map(({ rule }) => rule.type)).toEqual(['colorScale', 'dataBar']);
  expect(rules(first)[0]?.rule.config).toEqual([
    { index: 0, color: '#f8696b', value: { type: 'min' } },
    { index: 1, color: '#ffeb84', value: { type: 'percentile', value: 50 } },
    { index: 2, color: '#63be7b', value: { type: 'max' } },
  ]);
  expect(rules(await savedAgain(first))).toEqual(rules(first));
});

test('a rule that compares with a text or another cell is no rule about numbers', async () => {
  const first = await changed((sheet) => {
    sheet.addConditionalFormatting({
      ref: 'A1:A9',
      rules: [{ type: 'cellIs', operator: 'equal', priority: 1, formulae: ['"да"'], style: { font: { bold: true } } }],
    });
    sheet.addConditionalFormatting({
      ref: 'B2:B9',
      rules: [{ type: 'cellIs', operator: 'greaterThan', priority: 2, formulae: ['$A$1'], style: {} }],
    });
  });
  expect(rules(first).map(({ rule }) => rule.value)).toEqual(['=A1="да"', '=B2>$A$1']);
});

test('looks of a whole row and a whole column stay', async () => {
  const looks = (sheet: Worksheet) => {
    sheet.getColumn(3).style = { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } } };
    Object.assign(sheet.getRow(7), { style: { font: { bold: true } }, height: 30 });
  };
  const first = await changed(looks);
  for (const { file } of [first, await savedAgain(first)]) {
    const sheet = file.univer.sheets[idOf(file)];
    const style = (id: unknown) => file.univer.styles[String(id)];
    expect(style(sheet?.columnData?.[2]?.s)).toMatchObject({ bg: { rgb: '#fff2cc' } });
    expect(style(sheet?.rowData?.[6]?.s)).toMatchObject({ bl: 1 });
  }
});

test('lists of more than 255 characters, whole numbers and lengths of text are checked as before', async () => {
  const words = Array.from({ length: 60 }, (_, index) => `вариант ${index + 1}`).join(',');
  const first = await changed((sheet) => {
    sheet.getCell('A2').dataValidation = { type: 'list', formulae: [`"${words}"`] };
    sheet.getCell('B2').dataValidation = { type: 'whole', operator: 'between', formulae: [1, 9] };
    sheet.getCell('C2').dataValidation = { type: 'textLength', operator: 'lessThan', formulae: [40] };
  });
  expect(checks(first)).toMatchObject([
    { type: 'list', formula1: words },
    { type: 'whole', operator: 'between', formula1: '1', formula2: '9' },
    { type: 'textLength', operator: 'lessThan', formula1: '40' },
  ]);
  const again = await savedAgain(first);
  expect(checks(again)).toEqual(checks(first));
  expect(again.file.univer.sheetOrder).toHaveLength(first.file.univer.sheetOrder.length);
});

test('what the workbook has no place for is named before it is lost', async () => {
  const { remarks } = await changed((sheet, book) => {
    sheet.addConditionalFormatting({
      ref: 'A1:A9',
      rules: [
        {
          type: 'iconSet',
          iconSet: '3Arrows',
          priority: 1,
          cfvo: [
            { type: 'percent', value: 0 },
            { type: 'percent', value: 33 },
            { type: 'percent', value: 67 },
          ],
        } as unknown as Parameters<typeof sheet.addConditionalFormatting>[0]['rules'][0],
      ],
    });
    sheet.getCell('B2').dataValidation = { type: 'date', operator: 'greaterThan', formulae: [new Date(2026, 0, 1)] };
    const image = book.addImage({
      base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      extension: 'png',
    });
    sheet.addImage(image, 'D4:E6');
  });
  expect(remarks).toEqual([
    'Не перенесено: условное форматирование (значки) на листе «Мои расчёты»; проверка ввода (дата) на листе «Мои расчёты»; картинки (1). В этой программе им нет места: когда книга сохранится, в файле их не будет. Если они нужны, сохраните себе копию файла заранее.',
  ]);
});

test('a rule over a whole column costs no time, and looks down to the last row of Excel cost no room', async () => {
  const book = new ExcelJs.Workbook();
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
  const sheet = book.getWorksheet(SHEET);
  if (!sheet) throw new Error('no sheet');
  sheet.getCell('B2').dataValidation = { type: 'list', formulae: ['"да,нет"'] };
  sheet.getCell('C1048576').style = { font: { bold: true } };
  book.definedNames.add(`'${SHEET}'!$A$1:$A$2`, 'Область');
  const written = new Uint8Array(await book.xlsx.writeBuffer());
  const whole = packEntries(
    listEntries(written).map((entry) => ({
      name: entry.name,
      data: new TextEncoder().encode(
        new TextDecoder()
          .decode(unpackEntry(written, entry))
          .replace('sqref="B2"', 'sqref="B1:B1048576"')
          .replace('$A$1:$A$2', '$A$1:$XFD$1048576'),
      ),
    })),
  );
  const begun = performance.now();
  const first = await importWorkbook(whole);
  expect(performance.now() - begun).toBeLessThan(30_000);
  expect(first.file.univer.sheets[idOf(first.file)]?.rowCount).toBeLessThan(3000);
  expect(checks(first)).toMatchObject([
    { type: 'list', formula1: 'да,нет', ranges: [{ startRow: 0, startColumn: 1 }] },
  ]);
  expect(checks(await savedAgain(first))).toHaveLength(1);
  expect(first.remarks.join()).toContain('Не перенесено: имя «Область»');
});

test('a sheet that is filled further than any hand fills it is refused', async () => {
  await expect(
    changed((sheet) => {
      sheet.getCell('A900000').value = 'далеко';
    }),
  ).rejects.toThrow('лист «Мои расчёты» занимает 900000 строк');
});
