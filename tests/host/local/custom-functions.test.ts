import { openScript } from './open-script';

test('a custom function spills its rows; blanks stay blank', async () => {
  const { host, values } = await openScript();
  for (const [cell, text] of [
    ['A1', '1'],
    ['A3', 'слово'],
    ['B1', '=MCQM_DOUBLE(A1:A3)'],
  ] as const) {
    host.type('Лист1', cell, text);
  }
  expect(await values('B1:B3')).toEqual([[2], [''], ['слово']]);
  expect(host.read('Лист1', 'B3')[0]?.[0]).toMatchObject({ computed: true, formula: '' });
});

test.each([
  ['=MCQM_SEE(A1;A2;A3;A4;A5)', 'number 1.5; string "слово"; boolean true; string ""; string "#DIV/0!"'],
  ['=MCQM_SEE(A1:A2)', 'rows [[1.5],["слово"]]'],
  ['=MCQM_SEE(A4:A4)', 'string ""'],
  ['=MCQM_SEE("1.1";2;ИСТИНА)', null],
  ['=MCQM_SEE("1.1";2;TRUE)', 'string "1.1"; number 2; boolean true'],
  ['=MCQM_SEE(A6)', 'string "1.1"'],
  ['=MCQM_SEE(B6)', 'number 0.5'],
])('%s sees %s', async (formula, seen) => {
  const { host, act, values } = await openScript();
  act(`
    sheet.getRange('A1:A5').setValues([[1.5], ['слово'], [true], [''], ['=1/0']]);
    sheet.getRange('A6').setNumberFormat('@').setValue('1.1');
    sheet.getRange('B6').setNumberFormat('0%').setValue(0.5);
  `);
  if (seen === null) return;
  host.type('Лист1', 'C1', formula);
  expect(await values('C1')).toEqual([[seen]]);
});

test('what it throws is kept for the cell, which shows #ERROR!; the rest goes on counting', async () => {
  const { host, values } = await openScript();
  host.type('Лист1', 'A1', 'плохо');
  host.type('Лист1', 'B1', '=MCQM_DOUBLE(A1)');
  host.type('Лист1', 'C1', '=IFERROR(B1;"ошибка")');
  host.type('Лист1', 'D1', '=MCQM_DOUBLE(21)');
  expect(await values('B1:D1')).toEqual([['#ERROR!', 'ошибка', 42]]);
  expect(host.troubles()).toEqual([{ sheetName: 'Лист1', a1: 'B1', message: 'найдено «плохо», ожидалось число' }]);
  host.type('Лист1', 'A1', '3');
  expect(await values('B1:C1')).toEqual([[6, 6]]);
  expect(host.troubles()).toEqual([]);
});

test('it touches no service', async () => {
  const { host, values } = await openScript();
  host.type('Лист1', 'A1', '=MCQM_TOUCH()');
  expect(await values('A1')).toEqual([['#ERROR!']]);
  expect(host.troubles()[0]?.message).toContain('a custom function calls no service');
});

test('a blocked spill is #REF! and is told; freed, it spills again and its dependents count', async () => {
  const { host, values } = await openScript();
  host.type('Лист1', 'A1', '1');
  host.type('Лист1', 'A2', '2');
  host.type('Лист1', 'B2', 'занято');
  host.type('Лист1', 'B1', '=MCQM_DOUBLE(A1:A2)');
  host.type('Лист1', 'C1', '=SUM(B1:B2)');
  expect(await values('B1:C2')).toEqual([
    ['#REF!', '#REF!'],
    ['занято', ''],
  ]);
  expect(host.troubles()[0]).toMatchObject({ a1: 'B1' });
  host.clear('Лист1', 'B2');
  expect(await values('B1:C2')).toEqual([
    [2, 6],
    [4, ''],
  ]);
  host.type('Лист1', 'B2', 'снова');
  expect(await values('C1')).toEqual([['#REF!']]);
});

test('spilled values go with the row of their formula', async () => {
  const { host, values } = await openScript();
  host.type('Лист1', 'A1', '1');
  host.type('Лист1', 'A2', '2');
  host.type('Лист1', 'B1', '=MCQM_DOUBLE(A1:A2)');
  host.type('Лист1', 'C3', '=SUM(B1:B2)');
  await host.settle();
  host.deleteRows('Лист1', 1);
  expect(await values('A1:C2')).toEqual([
    [2, '', ''],
    ['', '', 0],
  ]);
});

test('the same function with the same arguments is called once', async () => {
  const { host, values } = await openScript();
  for (const cell of ['A1', 'A2', 'A3']) host.type('Лист1', cell, '=MCQM_DOUBLE(5)');
  expect(await values('A1:A3')).toEqual([[10], [10], [10]]);
  expect(host.customFunctionCalls()).toBe(1);
});
