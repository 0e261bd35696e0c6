import { openScript } from './open-script';

test('a blank reads as the empty string', async () => {
  const { act } = await openScript();
  expect(act(`return sheet.getRange('A1:B1').getValues()`)).toEqual([['', '']]);
});

test('a string that begins with = is a formula', async () => {
  const { host, act, values } = await openScript();
  act(`sheet.getRange('A1:A2').setValues([[2], ['=A1*3']])`);
  expect(await values('A2')).toEqual([[6]]);
  expect(host.read('Лист1', 'A2')[0]?.[0]?.formula).toBe('=A1*3');
});

test('rows that do not fit the range are refused in Google’s words', async () => {
  const { act } = await openScript();
  expect(() => act(`sheet.getRange('A1:A2').setValues([[1]])`)).toThrow(
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  );
  expect(() => act(`sheet.getRange('A1:B1').setValues([[1]])`)).toThrow('The data has 1 but the range has 2.');
});

test('undefined and null clear the cell', async () => {
  const { act } = await openScript();
  const left = act(`
    sheet.getRange('A1:A2').setValues([[1], [2]]);
    sheet.getRange('A1').setValue(undefined);
    sheet.getRange('A2').setValue(null);
    return sheet.getRange('A1:A2').isBlank();
  `);
  expect(left).toBe(true);
});

test('a single formula is refused on several cells, where Google would shift its references', async () => {
  const { act } = await openScript();
  expect(() => act(`sheet.getRange('A1:A2').setFormula('=1')`)).toThrow('not implemented: setFormula on several cells');
});

describe('formulas are read and shown by the locale', () => {
  test.each([
    ['ru_RU', '=IF(1>0;1,5;2)', '=IF(1>0;1,5;2)', 1.5],
    ['ru_RU', '=SUM(1,5;2)', '=SUM(1,5;2)', 3.5],
    ['en_US', '=SUM(1.5;2)', '=SUM(1.5,2)', 3.5],
    ['en_US', '=SUM(1.5,2)', '=SUM(1.5,2)', 3.5],
    ['ru_RU', '="а;б"&","', '="а;б"&","', 'а;б,'],
  ])('in %s %s is %s', async (locale, written, shown, value) => {
    const { host, act, values } = await openScript({ locale });
    act(`sheet.getRange('A1').setFormula(${JSON.stringify(written)})`);
    expect(await values('A1')).toEqual([[value]]);
    expect(host.read(host.sheetNames()[0] ?? '', 'A1')[0]?.[0]?.formula).toBe(shown);
  });

  test.each(['=SUM(A1,B1)', '=0.5*2', '="а'])('in a Russian sheet %s does not parse', async (formula) => {
    const { act } = await openScript();
    expect(() => act(`sheet.getRange('A1').setFormula(${JSON.stringify(formula)})`)).toThrow('Formula parse error');
  });

  test('a function that was not checked is refused', async () => {
    const { act } = await openScript();
    expect(() => act(`sheet.getRange('A1').setFormula('=QUERY(A1:A2;"x")')`)).toThrow(
      'not implemented: function QUERY',
    );
    expect(() => act(`sheet.getRange('A1').setFormula('={1;2}')`)).toThrow('array literals');
  });
});

describe('a calculated cell is not read in the execution that changed something', () => {
  test('neither as a value nor as it shows, nor where a formula spilled', async () => {
    const { host, act } = await openScript();
    act(`sheet.getRange('A1:A3').setValues([[1], [2], [3]]); sheet.getRange('B1').setFormula('=MCQM_DOUBLE(A1:A3)')`);
    await host.settle();
    expect(act(`return sheet.getRange('B1:B3').getValues()`)).toEqual([[2], [4], [6]]);
    for (const read of ['getValues', 'getDisplayValues', 'isBlank', 'getRichTextValues']) {
      expect(() => act(`sheet.getRange('A1').setValue(5); sheet.getRange('B3').${read}()`)).toThrow('not implemented');
    }
  });

  test('constants and formulas’ texts may be read', async () => {
    const { act } = await openScript();
    const read = act(`
      sheet.getRange('A1:B1').setValues([[1, '=A1']]);
      return [sheet.getRange('A1').getValue(), sheet.getRange('B1').getFormula(), sheet.getLastRow()];
    `);
    expect(read).toEqual([1, '=A1', 1]);
  });

  test('a blank that turns out to be spilled into is told when the formulas have settled', async () => {
    const { host, act } = await openScript();
    act(`
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('B1').setFormula('=MCQM_DOUBLE(A1:A3)');
      return sheet.getRange('B3').getValue();
    `);
    await expect(host.settle()).rejects.toThrow('read Лист1!B3 as blank');
  });
});

test('copyTo fills a larger target with whole copies only and shifts references', async () => {
  const { host, act, values } = await openScript();
  act(`
    sheet.getRange('A1:B2').setValues([[1, '=A1*10'], [2, '=A2*10']]);
    sheet.getRange('A1:B2').copyTo(sheet.getRange('D1:E5'));
  `);
  expect(await values('D1:E5')).toEqual([
    [1, 10],
    [2, 20],
    [1, 10],
    [2, 20],
    ['', ''],
  ]);
  expect(host.read('Лист1', 'E4')[0]?.[0]?.formula).toBe('=D4*10');
});

test('sort orders numbers, texts, truth values, blanks last, and counts columns from A', async () => {
  const { act, values } = await openScript();
  act(`
    sheet.getRange('B2:C6').setValues([['б', 1], [true, 2], ['', 3], [5, 4], ['А', 5]]);
    sheet.getRange('B2:C6').sort(2);
  `);
  expect(await values('B2:C6')).toEqual([
    [5, 4],
    ['А', 5],
    ['б', 1],
    [true, 2],
    ['', 3],
  ]);
  act(`sheet.getRange('B2:C6').sort({ column: 3, ascending: false })`);
  expect(await values('C2:C6')).toEqual([[5], [4], [3], [2], [1]]);
});

test('links inside a text are written and read', async () => {
  const { act } = await openScript();
  const read = act(`
    var link = SpreadsheetApp.newRichTextValue().setText('приказ № 22').setLinkUrl(0, 6, 'https://example.org/22').build();
    sheet.getRange('A1:A2').setRichTextValues([[link], [SpreadsheetApp.newRichTextValue().setText('=1').build()]]);
    var values = sheet.getRange('A1:A2').getRichTextValues();
    return [values[0][0].getText(), values[0][0].getLinkUrl(), values[0][0].getLinkUrl(0, 6),
      values[0][0].getRuns().map(function (run) { return [run.getText(), run.getLinkUrl()]; }), values[1][0].getText()];
  `);
  const runs = [
    ['приказ', 'https://example.org/22'],
    [' № 22', null],
  ];
  expect(read).toEqual(['приказ № 22', null, 'https://example.org/22', runs, '=1']);
});

test('a row that is sorted takes its formula along, with references to its own row', async () => {
  const { host, act, values } = await openScript();
  act(
    `sheet.getRange('A2:C4').setValues([[1, '=A2*10', '=$A2&"!"'], [3, '=A3*10', '=$A3&"!"'], [2, '=A4*10', '=$A4&"!"']])`,
  );
  await host.settle();
  host.sortRange('Лист1', 'A2:C4', 'A', false);
  expect(await values('A2:C4')).toEqual([
    [3, 30, '3!'],
    [2, 20, '2!'],
    [1, 10, '1!'],
  ]);
  expect(host.read('Лист1', 'B2:B4').map((row) => row[0]?.formula)).toEqual(['=A2*10', '=A3*10', '=A4*10']);
});
