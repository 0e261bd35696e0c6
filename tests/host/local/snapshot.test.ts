import type { WorkbookFile } from '../../../src/host/local/workbook-file';
import { openScript } from './open-script';

const FILL = `
  var book = SpreadsheetApp.getActive();
  book.rename('Оценка 2026');
  var lists = book.insertSheet('_lists', 1);
  lists.getRange('A1:A2').setValues([['0'], ['1']]);
  lists.hideSheet();
  sheet.getRange('A1:A4').setValues([['Код'], [1], [2], [new Date(0)]]);
  sheet.getRange('B1').setFormula('=MCQM_DOUBLE(A2:A3)');
  sheet.getRange('C1').setFormula('=SUM(B1:B2)').setNumberFormat('0,0').setBackground('#ff0000').setNote('сумма');
  sheet.getRange('A2:A3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(lists.getRange('A1:A2')).build());
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A2:A3')]).whenFormulaSatisfied('=A2=""').setBackground('#00ff00').build()]);
  sheet.getRange('B1').protect().setDescription('формула').setWarningOnly(true);
  sheet.getRange('A1:C4').createFilter();
  sheet.setFrozenRows(1); sheet.hideColumns(5); sheet.setColumnWidth(1, 222); sheet.setTabColor('#0000ff');
  book.setNamedRange('Итог', sheet.getRange('C1'));
  sheet.getRange('D1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('приказ').setLinkUrl('https://example.org').build());
`;

/** Everything a reader can see of both sheets. */
async function seen({ host, act, values }: Awaited<ReturnType<typeof openScript>>) {
  await values('A1');
  return {
    names: host.sheetNames(),
    cells: host.read('Лист1', 'A1:E6'),
    lists: host.read('_lists', 'A1:A3'),
    sheets: host.sheetNames().map((name) => host.sheet(name)),
    link: act(`return sheet.getRange('D1').getRichTextValue().getLinkUrl()`),
    name: act(
      `return [SpreadsheetApp.getActive().getName(), SpreadsheetApp.getActive().getRangeByName('Итог').getA1Notation()]`,
    ),
  };
}

test('a saved workbook opens as it was, protections, lists and calculated cells included', async () => {
  const before = await openScript({ timeZone: 'Asia/Yekaterinburg' });
  before.act(FILL);
  const wanted = await seen(before);
  expect(wanted.cells[0]?.[2]).toMatchObject({ value: 6, note: 'сумма', background: '#ff0000' });
  const text = JSON.stringify(before.host.snapshot());
  const after = await openScript({ snapshot: JSON.parse(text) as WorkbookFile, timeZone: 'Europe/Moscow' });
  expect(await seen(after)).toEqual(wanted);
  expect(after.act(`return SpreadsheetApp.getActive().getSpreadsheetTimeZone()`)).toBe('Asia/Yekaterinburg');
  // Of the plugins' own texts only an empty list for a sheet without validations may come and go.
  const { resources: _again, ...univer } = after.host.snapshot().univer;
  const { resources: _first, ...savedUniver } = (JSON.parse(text) as WorkbookFile).univer;
  expect(univer).toEqual(savedUniver);
  expect(after.host.snapshot().sheets).toEqual((JSON.parse(text) as WorkbookFile).sheets);
});

test('what was added after opening does not clash with what was there', async () => {
  const before = await openScript();
  before.act(FILL);
  await before.host.settle();
  const after = await openScript({ snapshot: before.host.snapshot() });
  const ids = after.act(`
    SpreadsheetApp.getActive().insertSheet('Новый');
    sheet.getRange('A1').protect();
    return [SpreadsheetApp.getActive().getSheets().map(function (one) { return one.getSheetId(); }),
      sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];
  `) as [number[], number];
  expect(new Set(ids[0]).size).toBe(3);
  expect(ids[1]).toBe(2);
});

test('a file of another format is refused with a sentence', async () => {
  const { host } = await openScript();
  const file = { ...host.snapshot(), format: 'mcqm-workbook/9' } as unknown as WorkbookFile;
  await expect(openScript({ snapshot: file })).rejects.toThrow('Файл книги имеет формат «mcqm-workbook/9»');
});
