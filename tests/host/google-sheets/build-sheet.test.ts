import { buildSheet } from '../../../src/host/google-sheets/build-sheet';
import { isPlatformFailure } from '../../../src/host/google-sheets/is-platform-failure';
import { EMPTY_STATE } from '../../../src/workbook/book-state';
import { planStateSheet } from '../../../src/workbook/plan-state-sheet';

type Spreadsheet = Parameters<typeof buildSheet>[0];

/** A spreadsheet whose new sheets are of this size and that refuses what is outside it, as Google does. */
function spreadsheetWithNewSheets(rows: number, columns: number, refusal = 'Those rows are out of bounds.') {
  const grid = { rows, columns };
  const cut = (side: keyof typeof grid) => (position: number, count: number) => {
    if (position + count - 1 > grid[side]) throw new Error(refusal);
    grid[side] -= count;
  };
  const add = (side: keyof typeof grid) => (position: number, count: number) => {
    if (position > grid[side]) throw new Error(refusal);
    grid[side] += count;
  };
  const range = { setNumberFormats: () => range, setValues: () => range };
  const sheet = {
    hideSheet: () => sheet,
    deleteRows: cut('rows'),
    deleteColumns: cut('columns'),
    insertRowsAfter: add('rows'),
    insertColumnsAfter: add('columns'),
    getMaxRows: () => grid.rows,
    getMaxColumns: () => grid.columns,
    getRange: () => range,
    getSheetId: () => 7,
  };
  return { grid, spreadsheet: { insertSheet: () => sheet } as unknown as Spreadsheet };
}

test.each([
  [1000, 26],
  [100, 20],
  [5, 1],
  [6, 26],
])('a new sheet of %i × %i is cut to the size of its plan', (rows, columns) => {
  const { grid, spreadsheet } = spreadsheetWithNewSheets(rows, columns);
  const plan = planStateSheet(EMPTY_STATE, '_mcqm');
  expect(buildSheet(spreadsheet, plan, 0)).toBe(7);
  expect(grid).toEqual({ rows: plan.rows, columns: plan.columns });
});

test('a failure of the platform while a sheet is cut is no answer about its size', () => {
  const { spreadsheet } = spreadsheetWithNewSheets(100, 26, 'Service error: Spreadsheets');
  expect(() => buildSheet(spreadsheet, planStateSheet(EMPTY_STATE, '_mcqm'), 0)).toThrow('Service error');
});

test.each([
  ['Range not found', false],
  ['Диапазон не найден', false],
  ['Those rows are out of bounds.', false],
  ['The coordinates of the range are outside the dimensions of the sheet.', false],
  ['Service Spreadsheets failed while accessing document with id 1AbC.', true],
  ['An unknown error has occurred, please try again later.', true],
  ['You do not have permission to access the requested document.', true],
  ['Произошла неизвестная ошибка. Повторите попытку позже.', true],
])('«%s» is a failure of the platform: %s', (said, failure) => {
  expect(isPlatformFailure(new Error(said))).toBe(failure);
});
