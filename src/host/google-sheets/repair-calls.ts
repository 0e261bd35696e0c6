import type { Host } from '../contract';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What only a repair or an upgrade asks of a sheet: lines inserted and deleted, formats and dropdowns laid again. */
export function repairCalls(
  sheetById: (id: number) => Sheet,
): Pick<Host, 'insertLines' | 'deleteLines' | 'hideRows' | 'setFormats' | 'setLists'> {
  return {
    insertLines: (id, axis, at, count) => {
      const sheet = sheetById(id);
      if (axis === 'rows') {
        if ('before' in at) sheet.insertRowsBefore(at.before, count);
        else sheet.insertRowsAfter(at.after, count);
      } else if ('before' in at) sheet.insertColumnsBefore(at.before, count);
      else sheet.insertColumnsAfter(at.after, count);
    },
    deleteLines: (id, axis, start, count) => {
      if (axis === 'rows') sheetById(id).deleteRows(start, count);
      else sheetById(id).deleteColumns(start, count);
    },
    hideRows: (id, start, count) => sheetById(id).hideRows(start, count),
    setFormats: (id, blocks) => {
      for (const { area, format } of blocks) {
        sheetById(id).getRange(area.row, area.column, area.rows, area.columns).setNumberFormat(format);
      }
    },
    setLists: (id, blocks) => {
      for (const { area, list } of blocks) {
        const { row, column, rows, columns } = list.area;
        const source = sheetById(list.sheetId).getRange(row, column, rows, columns);
        const rule = SpreadsheetApp.newDataValidation().requireValueInRange(source, true).setAllowInvalid(true).build();
        sheetById(id).getRange(area.row, area.column, area.rows, area.columns).setDataValidation(rule);
      }
    },
  };
}
