import { openScript } from './open-script';

describe('validations', () => {
  test('a list gives its values back, and the criteria end with the dropdown', async () => {
    const { act } = await openScript();
    const rule = act(`
      sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['3', 'x']).build());
      var read = sheet.getRange('A1').getDataValidation();
      return [read.getCriteriaType().toString(), read.getCriteriaValues(), read.getAllowInvalid()];
    `);
    expect(rule).toEqual(['VALUE_IN_LIST', [['3', 'x'], true], true]);
  });

  test('a list on another sheet follows its rows and its sheet’s name', async () => {
    const { act } = await openScript();
    const source = act(`
      var book = SpreadsheetApp.getActive();
      var lists = book.insertSheet('_lists', 1);
      lists.getRange('A1:A3').setValues([['0'], ['1'], ['2']]);
      var rule = SpreadsheetApp.newDataValidation().requireValueInRange(lists.getRange('A1:A3'), true).setAllowInvalid(true).build();
      sheet.getRange('B2:B4').setDataValidations([[rule], [null], [rule]]);
      lists.insertRowBefore(1);
      lists.setName('списки');
      var read = sheet.getRange('B2:B4').getDataValidations();
      return [read[0][0].getCriteriaValues()[0].getA1Notation(), read[0][0].getCriteriaValues()[0].getSheet().getName(), read[1][0]];
    `);
    expect(source).toEqual(['A2:A4', 'списки', null]);
  });

  test('a person may type anything when the rule allows it, and only the list when it does not', async () => {
    const { host, act, values } = await openScript();
    act(`
      var list = SpreadsheetApp.newDataValidation().requireValueInList(['0', '1']);
      sheet.getRange('A1').setDataValidation(list.setAllowInvalid(true).build());
      sheet.getRange('A2').setDataValidation(list.setAllowInvalid(false).build());
    `);
    host.type('Лист1', 'A1', 'другое');
    expect(() => host.type('Лист1', 'A2', 'другое')).toThrow('violates the data validation rules');
    expect(await values('A1:A2')).toEqual([['другое'], ['']]);
  });

  test('rules move with inserted rows and are cleared alone', async () => {
    const { host, act } = await openScript();
    act(`
      sheet.getRange('A2').setValue(1).setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
      sheet.insertRowBefore(1);
    `);
    expect(host.read('Лист1', 'A3')[0]?.[0]?.validation?.criteria).toEqual({ type: 'CHECKBOX' });
    act(`sheet.getRange('A3').clearDataValidations()`);
    expect(host.read('Лист1', 'A3')[0]?.[0]).toMatchObject({ validation: null, value: 1 });
  });
});

describe('conditional formats', () => {
  const BUILD = `
    var rule = function (formula, color) {
      return SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A2:A9')])
        .whenFormulaSatisfied(formula).setBackground(color).setBold(true).build();
    };
  `;
  test('setting rules replaces all, keeps their order and gives them back', async () => {
    const { act } = await openScript();
    const read = act(`${BUILD}
      sheet.setConditionalFormatRules([rule('=A2=9', '#000000')]);
      sheet.setConditionalFormatRules([rule('=IF(A2>0,5;A2=1;A2=2)', '#FF0000'),
        SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('B1')]).whenTextStartsWith('⚠').setFontColor('#00ff00').build()]);
      return sheet.getConditionalFormatRules().map(function (one) {
        var is = one.getBooleanCondition();
        return [is.getCriteriaType().toString(), is.getCriteriaValues(), is.getBackground(), one.getRanges()[0].getA1Notation()];
      });
    `);
    expect(read).toEqual([
      ['CUSTOM_FORMULA', ['=IF(A2>0,5;A2=1;A2=2)'], '#ff0000', 'A2:A9'],
      ['TEXT_STARTS_WITH', ['⚠'], null, 'B1'],
    ]);
  });
});

test('a conditional formula moves with its cells', async () => {
  const { host, act } = await openScript();
  act(`
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A2:B9')])
      .whenFormulaSatisfied('=AND($A2>0;B2="x")').setBackground('#ff0000').build()]);
  `);
  await host.settle();
  const read = act(`
    sheet.insertRowBefore(1);
    var rule = sheet.getConditionalFormatRules()[0];
    return [rule.getRanges()[0].getA1Notation(), rule.getBooleanCondition().getCriteriaValues()[0]];
  `);
  expect(read).toEqual(['A3:B10', '=AND($A3>0;B3="x")']);
});

describe('protections', () => {
  test('never stop the script, and keep to their cells when rows are inserted and deleted', async () => {
    const { act } = await openScript();
    const facts = act(`
      var own = sheet.getRange('B2:C4').protect().setDescription('формулы').setWarningOnly(true);
      sheet.getRange('B2').setValue(1);
      sheet.insertRowsBefore(3, 2);
      sheet.deleteRow(1);
      var type = SpreadsheetApp.ProtectionType.RANGE;
      var found = sheet.getProtections(type)[0];
      return [found.getDescription(), found.isWarningOnly(), found.getRange().getA1Notation(), found.canEdit(), found.getEditors(),
        sheet.getRange('B1').getValue(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];
    `);
    expect(facts).toEqual(['формулы', true, 'B1:C5', true, [], 1, 0]);
  });

  test('a range whose rows are all deleted is protected no more', async () => {
    const { act } = await openScript();
    expect(
      act(
        `sheet.getRange('A2').protect(); sheet.deleteRow(2); return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length`,
      ),
    ).toBe(0);
  });

  test('a sheet has one protection with holes, ranges stack', async () => {
    const { act } = await openScript();
    const facts = act(`
      sheet.protect().setWarningOnly(true);
      sheet.protect().setUnprotectedRanges([sheet.getRange('A2:A3')]);
      sheet.getRange('A1').protect(); sheet.getRange('A1').protect();
      sheet.insertRowBefore(1);
      var whole = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      return [whole.length, whole[0].getUnprotectedRanges()[0].getA1Notation(), sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];
    `);
    expect(facts).toEqual([1, 'A3:A4', 2]);
  });

  test('of a sheet that is deleted go with it', async () => {
    const { host, act } = await openScript();
    act(
      `var made = SpreadsheetApp.getActive().insertSheet('Б'); made.protect(); SpreadsheetApp.getActive().deleteSheet(made)`,
    );
    expect(host.snapshot().sheets.protections).toEqual([]);
  });
});

describe('the filter', () => {
  test('is one for a sheet, and is given even from outside its range', async () => {
    const { act } = await openScript();
    act(`sheet.getRange('A1:B9').createFilter()`);
    expect(act(`return sheet.getRange('Z99').getFilter().getRange().getA1Notation()`)).toBe('A1:B9');
    expect(() => act(`sheet.getRange('D1:E5').createFilter()`)).toThrow('already has a filter');
    expect(act(`sheet.getFilter().remove(); return sheet.getFilter()`)).toBeNull();
  });

  test('grows with a row inserted inside it and sorts under its header', async () => {
    const { host, act, values } = await openScript();
    act(`sheet.getRange('A1:A4').setValues([['Код'], ['в'], ['а'], ['б']]).createFilter(); sheet.insertRowBefore(3)`);
    expect(host.sheet('Лист1').filter).toMatchObject({ row: 0, rows: 5 });
    host.filterSort('Лист1', 'A');
    expect(await values('A1:A5')).toEqual([['Код'], ['а'], ['б'], ['в'], ['']]);
  });
});

test('notes move with their cells', async () => {
  const { host, act } = await openScript();
  act(`sheet.getRange('A1:A2').setNotes([['первая'], ['']]); sheet.insertRowBefore(1)`);
  expect(host.read('Лист1', 'A1:A2').map((row) => row[0]?.note)).toEqual(['', 'первая']);
});
