import { BooleanNumber, type IWorkbookData, type IWorksheetData, type LocaleType } from '@univerjs/core';

/** Size of a sheet that nobody gave a size, as in Google Sheets. */
export const NEW_SHEET_ROWS = 1000;
export const NEW_SHEET_COLUMNS = 26;
/** Sizes in pixels that Google gives to new columns and rows. */
export const NEW_COLUMN_WIDTH = 100;
export const NEW_ROW_HEIGHT = 21;

/** The data of an empty sheet of Google's size. */
export function newSheetData(id: string, name: string): Partial<IWorksheetData> {
  return {
    id,
    name,
    rowCount: NEW_SHEET_ROWS,
    columnCount: NEW_SHEET_COLUMNS,
    defaultColumnWidth: NEW_COLUMN_WIDTH,
    defaultRowHeight: NEW_ROW_HEIGHT,
    hidden: BooleanNumber.FALSE,
    cellData: {},
  };
}

/** The data of a new spreadsheet: one empty sheet with the name Google gives it in that language. */
export function newWorkbookData(title: string, uiLocale: LocaleType, sheetsLocale: string): IWorkbookData {
  const name = sheetsLocale.startsWith('ru') ? 'Лист1' : 'Sheet1';
  return {
    id: 'workbook',
    name: title,
    appVersion: '0.25.1',
    locale: uiLocale,
    styles: {},
    sheetOrder: ['0'],
    sheets: { 0: newSheetData('0', name) },
  };
}
