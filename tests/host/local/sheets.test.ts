import { openScript } from './open-script';

test('a new sheet has 1000 rows and 26 columns, stands after the active one and becomes active', async () => {
  const { host, act } = await openScript();
  const facts = act(`
    var book = SpreadsheetApp.getActiveSpreadsheet();
    var made = book.insertSheet('Оценка');
    return [made.getMaxRows(), made.getMaxColumns(), made.getIndex(), book.getActiveSheet().getName()];
  `);
  expect(facts).toEqual([1000, 26, 2, 'Оценка']);
  expect(host.sheetNames()).toEqual(['Лист1', 'Оценка']);
});

test('insertSheet counts places from 0, getIndex and moveActiveSheet from 1', async () => {
  const { host, act } = await openScript();
  act(`SpreadsheetApp.getActive().insertSheet('Первый', 0)`);
  expect(host.sheetNames()).toEqual(['Первый', 'Лист1']);
  act(`SpreadsheetApp.getActive().getSheetByName('Первый').activate(); SpreadsheetApp.getActive().moveActiveSheet(2)`);
  expect(host.sheetNames()).toEqual(['Лист1', 'Первый']);
});

test('sheet ids are whole numbers that are never used twice', async () => {
  const { act } = await openScript();
  const ids = act(`
    var book = SpreadsheetApp.getActive();
    var first = book.insertSheet('А').getSheetId();
    book.deleteSheet(book.getSheetByName('А'));
    return [first, book.insertSheet('Б').getSheetId(), book.getSheetById(first)];
  `) as [number, number, null];
  expect(ids[0]).not.toBe(ids[1]);
  expect(ids.slice(0, 2).every(Number.isInteger)).toBe(true);
  expect(ids[2]).toBeNull();
});

test('a name that exists is refused', async () => {
  const { act } = await openScript();
  expect(() => act(`SpreadsheetApp.getActive().insertSheet('лист1')`)).toThrow('already exists');
});

test('the last sheet that is shown can be neither hidden nor deleted', async () => {
  const { act } = await openScript();
  act(`SpreadsheetApp.getActive().insertSheet('Б').hideSheet()`);
  expect(() => act(`SpreadsheetApp.getActive().getSheetByName('Лист1').hideSheet()`)).toThrow("can't hide all");
  expect(() =>
    act(`SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActive().getSheetByName('Лист1'))`),
  ).toThrow("can't remove all the visible");
});

test('formulas follow a renamed sheet', async () => {
  const { host, act, values } = await openScript();
  act(`
    SpreadsheetApp.getActive().insertSheet('Оценка', 1).getRange('A1').setValue(7);
    SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setFormula("=Оценка!A1+1");
    SpreadsheetApp.getActive().getSheetByName('Оценка').setName('1.1 Оценка');
  `);
  expect(await values('A1')).toEqual([[8]]);
  expect(host.read('Лист1', 'A1')[0]?.[0]?.formula).toBe("='1.1 Оценка'!A1+1");
});

test('rows and columns are inserted, deleted, hidden and sized on a sheet that is not the active one', async () => {
  const { host, act, values } = await openScript();
  act(`
    var book = SpreadsheetApp.getActive();
    var other = book.insertSheet('Другой', 1);
    book.setActiveSheet(book.getSheets()[0]);
    other.getRange('A1:A3').setValues([[1], [2], [3]]);
    book.getSheets()[0].getRange('A1').setFormula('=SUM(Другой!A1:A3)');
    other.insertRowsAfter(1, 2);
    other.deleteRows(5, 1);
    other.hideRows(2, 2);
    other.hideColumns(3);
    other.setColumnWidths(1, 2, 150);
    other.setRowHeight(1, 40);
    other.setFrozenRows(1);
  `);
  expect(await values('A1')).toEqual([[3]]);
  expect(host.read('Лист1', 'A1')[0]?.[0]?.formula).toBe('=SUM(Другой!A1:A4)');
  expect(host.sheet('Другой')).toMatchObject({
    rows: 1001,
    hiddenRows: [2, 3],
    hiddenColumns: [3],
    frozenRows: 1,
    frozenColumns: 0,
    lastRow: 4,
  });
  expect(
    act(`var s = SpreadsheetApp.getActive().getSheetByName('Другой'); return [s.getColumnWidth(2), s.getRowHeight(1)]`),
  ).toEqual([150, 40]);
});

test('A1 notation is kept as it was written', async () => {
  const { act } = await openScript();
  const notations = act(`
    return ['A1', 'B2:C3', '5:7', 'D:F', 'A2:A'].map(function (text) { return sheet.getRange(text).getA1Notation(); })
      .concat([sheet.protect().getRange().getA1Notation(), sheet.getRange(2, 3, 4, 5).getA1Notation()]);
  `);
  expect(notations).toEqual(['A1', 'B2:C3', '5:7', 'D:F', 'A2:A1000', '', 'C2:G5']);
});

test('a range over the edge of the sheet is refused when it is used', async () => {
  const { act } = await openScript();
  expect(() => act(`sheet.getRange(1001, 1).getValue()`)).toThrow('outside the dimensions of the sheet');
  expect(() => act(`sheet.getRange(0, 1)`)).toThrow('starting row of the range is too small');
});

test('looks are written in one call and read back', async () => {
  const { act } = await openScript();
  const looks = act(`
    var range = sheet.getRange('A1:B1');
    range.setBackgrounds([['#ABCDEF', null]]).setFontWeights([['bold', 'normal']]).setWraps([[true, false]])
      .setHorizontalAlignments([['center', null]]).setVerticalAlignment('top').setNumberFormats([['0.0%', 'General']]);
    return [range.getBackgrounds(), range.getFontWeights(), range.getWraps(), range.getHorizontalAlignments(),
      range.getVerticalAlignments(), range.getNumberFormats()];
  `);
  expect(looks).toEqual([
    [['#abcdef', '#ffffff']],
    [['bold', 'normal']],
    [[true, false]],
    [['center', 'general']],
    [['top', 'top']],
    [['0.0%', '0.###############']],
  ]);
});

test('clearing a sheet keeps notes and validations, as on live sheets', async () => {
  const { host, act } = await openScript();
  act(`
    sheet.getRange('A1').setValue(1).setBackground('#ff0000').setNote('заметка')
      .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['а', 'б']).build());
    sheet.clear();
  `);
  const cell = host.read('Лист1', 'A1')[0]?.[0];
  expect(cell).toMatchObject({ value: '', background: '#ffffff', note: 'заметка' });
  expect(cell?.validation?.criteria).toEqual({ type: 'VALUE_IN_LIST', values: ['а', 'б'], dropdown: true });
});

test('merged cells keep the upper left value', async () => {
  const { act, values } = await openScript();
  act(`sheet.getRange('A1:B1').setValues([[1, 2]]).merge()`);
  expect(await values('A1:B1')).toEqual([[1, '']]);
});

test('named ranges are found and move with their cells', async () => {
  const { act } = await openScript();
  const found = act(`
    var book = SpreadsheetApp.getActive();
    book.setNamedRange('Итог', sheet.getRange('B2'));
    sheet.insertRowBefore(1);
    return [book.getRangeByName('Итог').getA1Notation(), book.getNamedRanges().length, book.getRangeByName('нет')];
  `);
  expect(found).toEqual(['B3', 1, null]);
});
