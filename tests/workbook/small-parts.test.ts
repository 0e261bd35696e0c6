import { daySerial } from '../../src/actions/day-serial';
import { literalText } from '../../src/host/google-sheets/literal-text';
import { absoluteReference, areaNotation, columnLetter } from '../../src/workbook/area';
import { EMPTY_STATE, readState, STATE_AREA, writeState } from '../../src/workbook/book-state';
import { linkFormula } from '../../src/workbook/link-formula';
import { documentNumber } from '../../src/workbook/read-documents';
import { readMarker, sheetMarker } from '../../src/workbook/sheet-key';
import { freeName } from '../../src/workbook/sheet-names';

test.each([
  ['=1+1', "'=1+1"],
  ['+7 900', "'+7 900"],
  ['-1', "'-1"],
  ['@имя', "'@имя"],
  ["'цитата", "''цитата"],
  ['\t=1', "'\t=1"],
  ['1.2.3', '1.2.3'],
  ['январь 2022', 'январь 2022'],
  ['1.10', '1.10'],
  ['ИСТИНА', 'ИСТИНА'],
  ['true', 'true'],
  ['#REF!', '#REF!'],
  ['п. 2.1', 'п. 2.1'],
  ['Приказ', 'Приказ'],
  ['«Паспорт»', '«Паспорт»'],
  ['', ''],
])('the text %p is written as %p: only what would act gets the mark of text', (text, written) => {
  expect(literalText(text)).toBe(written);
});

test.each([
  ['2021-02-09', 44236],
  ['1900-01-01', 2],
  ['2024-02-29', 45351],
  ['09.02.2021', null],
  ['', null],
])('the day %p is the serial number %p (as LibreOffice counts from 1899-12-30)', (iso, serial) => {
  expect(daySerial(iso)).toBe(serial);
});

test.each([
  ['3', '3'],
  [3, '3'],
  ['№ 03', '3'],
  ['3.0', '3'],
  ['3 — приказ', '3'],
  ['\u00a03\u00ad ', '3'],
  ['3а', '3а'],
  ['', ''],
])('the document number %p is %p', (cell, number) => {
  expect(documentNumber(cell)).toBe(number);
});

test('columns are named as the sheet names them', () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  expect(areaNotation({ row: 5, column: 1, rows: 1, columns: 1 })).toBe('A5');
  expect(absoluteReference("Д'Арк", { row: 5, column: 1, rows: 2, columns: 2 })).toBe("'Д''Арк'!$A$5:$B$6");
});

test('a title with quotes cannot end the string of a link and begin a formula', () => {
  expect(linkFormula(7, 'а";"б', 'F7')).toBe('=HYPERLINK("#gid=7&range=F7";"а"";""б")');
});

test('a marker is read back, also after a paste; anything else is no marker', () => {
  expect(readMarker(sheetMarker('score:1.1'))).toBe('score:1.1');
  expect(readMarker('\u00a0mcqm:method ')).toBe('method');
  for (const cell of ['mcqm:', 'mcqm:score:11', 'mcqm:other', 'score:1.1', 7, null, new Date()]) {
    expect(readMarker(cell)).toBeNull();
  }
});

test('a free name steps aside from names that differ only in case', () => {
  expect(freeName('documents', ['документы', 'Документы (2)'])).toBe('Документы (3)');
});

test('the state is read back as it was written, and damage is told from absence', () => {
  const state = {
    ...EMPTY_STATE,
    illustration: 'пример',
    sheets: [{ key: 'method', id: 7, name: 'Методика' }],
  } as const;
  const cells = writeState(state).map((row) => row.map((cell) => cell ?? ''));
  expect(cells).toHaveLength(STATE_AREA.rows);
  expect(readState(cells)).toEqual(state);
  expect(readState([['', ''], ...cells])).toEqual(state);
  expect(readState([['чужое', 'лист']])).toBeNull();
  expect(readState(cells.map(([key, value]) => [key, key === 'sheets' ? '[{' : value]))).toBe('state-damaged');
  expect(readState(cells.map(([key, value]) => [key, key === 'schema' ? '99' : value]))).toBe('state-newer');
  expect(readState(cells.map(([key, value]) => [key, key === 'schema' ? '' : value]))).toBe('state-damaged');
});
