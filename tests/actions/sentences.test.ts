import { ERROR_SENTENCES } from '../../src/actions/error-sentences';
import { describeError, personFailure } from '../../src/actions/person-failure';
import { recogniseFailure } from '../../src/actions/recognise-failure';

test('every error says what was found and what to do next, in Russian, and is pinned here once', () => {
  for (const [code, { sentence, next }] of Object.entries(ERROR_SENTENCES)) {
    expect([code, sentence]).toEqual([code, expect.stringMatching(/^(Google )?[А-ЯЁ].*\.$/)]);
    expect([code, next]).toEqual([code, expect.stringMatching(/^[А-ЯЁ].*\.$/)]);
  }
  expect(ERROR_SENTENCES).toMatchSnapshot();
});

test('the words of a sentence are filled in; a word nobody gave shows as …', () => {
  expect(describeError('sheet-missing', { name: 'Методика' }).sentence).toBe(
    'Листа «Методика» в таблице нет, а без него нельзя продолжить.',
  );
  expect(describeError('sheet-missing').sentence).toContain('«…»');
});

test.each([
  ['Service Spreadsheets failed while accessing document with id 1AbC.', 'google-busy'],
  ['Service Spreadsheets timed out while accessing document with id 1AbC.', 'google-busy'],
  [
    'Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.',
    'google-busy',
  ],
  ['Service using too much computer time for one day.', 'google-busy'],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", 'google-busy'],
  ['Exceeded maximum execution time', 'google-busy'],
  [
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection.',
    'protected',
  ],
  ['Вы пытаетесь изменить защищенную ячейку или объект.', 'protected'],
  ['You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.', 'no-permission'],
  ['This action would increase the number of cells in the workbook above the limit of 10000000 cells.', 'too-large'],
  ['Lock timeout: another process was holding the lock for too long.', 'lock-busy'],
  ["Cannot read properties of undefined (reading 'x')", 'unexpected'],
])('Google says «%s»: the person reads the sentence of %s', (said, code) => {
  expect(recogniseFailure(new Error(said))).toEqual(describeError(code as keyof typeof ERROR_SENTENCES));
});

test('our own failure passes with its words, anything else that is thrown becomes «Не удалось…»', () => {
  expect(recogniseFailure(personFailure('cell-gone', { name: '1.1 Оценка', code: '1.1.1.01' })).sentence).toBe(
    'Ячейка не найдена: на листе «1.1 Оценка» больше нет строки 1.1.1.01.',
  );
  for (const thrown of ['boom', null, undefined, 7, {}]) expect(recogniseFailure(thrown).code).toBe('unexpected');
});
