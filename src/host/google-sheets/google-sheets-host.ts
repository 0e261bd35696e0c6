import type { Host, SheetContent, SheetInfo } from '../contract';
import { buildSheet } from './build-sheet';
import { readLinks } from './read-links';
import { cellsToWrite } from './write-cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Markers stand in the first rows and columns; people insert a few before them, not more. */
const CORNER = 30;

/**
 * The host over Google's services, for the spreadsheet the add-on is open in. Nothing is asked of Google until an
 * action does, because a menu in AuthMode.NONE may touch no document.
 */
export function googleSheetsHost(): Host {
  let active: Spreadsheet | null = null;
  const spreadsheet = () => {
    if (!active) active = SpreadsheetApp.getActiveSpreadsheet();
    return active;
  };
  // A sheet is asked for once in an execution; a deleted one is forgotten.
  const known = new Map<number, Sheet>();
  const findSheet = (id: number) => {
    const sheet = known.get(id) ?? spreadsheet().getSheetById(id);
    if (sheet) known.set(id, sheet);
    return sheet;
  };
  const sheetById = (id: number) => {
    const sheet = findSheet(id);
    if (!sheet) throw new Error(`There is no sheet with the id ${id}`);
    return sheet;
  };

  return {
    now: () => new Date(),
    localNow: () => Utilities.formatDate(new Date(), spreadsheet().getSpreadsheetTimeZone(), "yyyy-MM-dd'T'HH:mm:ss"),
    newId: () => Utilities.getUuid(),
    settings: () => ({
      locale: spreadsheet().getSpreadsheetLocale(),
      timeZone: spreadsheet().getSpreadsheetTimeZone(),
    }),
    changeSettings: ({ locale, timeZone }) => {
      spreadsheet().setSpreadsheetLocale(locale);
      spreadsheet().setSpreadsheetTimeZone(timeZone);
    },
    alone: (milliseconds, work) => {
      const lock = LockService.getDocumentLock();
      if (!lock) return { value: work() };
      if (!lock.tryLock(milliseconds)) return null;
      try {
        const value = work();
        SpreadsheetApp.flush();
        return { value };
      } finally {
        lock.releaseLock();
      }
    },
    sheets: () => spreadsheet().getSheets().map(describeSheet),
    hasSheet: (id) => findSheet(id) !== null,
    sheetNamed: (name) => {
      const sheet = spreadsheet().getSheetByName(name);
      return sheet && describeSheet(sheet);
    },
    readSheet: (id) => {
      const sheet = findSheet(id);
      return sheet && { id, values: readValues(sheet) };
    },
    readSheetNamed: (name) => {
      const sheet = spreadsheet().getSheetByName(name);
      if (!sheet) return null;
      const id = sheet.getSheetId();
      known.set(id, sheet);
      return { id, values: readValues(sheet) };
    },
    readCorner: (id) => {
      const sheet = findSheet(id);
      if (!sheet) return null;
      const [rows, columns] = [Math.min(sheet.getMaxRows(), CORNER), Math.min(sheet.getMaxColumns(), CORNER)];
      return { id, values: sheet.getRange(1, 1, rows, columns).getValues() as SheetContent['values'] };
    },
    readLinks: (id, area) => readLinks(sheetById(id).getRange(area.row, area.column, area.rows, area.columns)),
    buildSheet: (plan, index) => buildSheet(spreadsheet(), plan, index),
    write: (id, row, column, cells) => {
      const width = Math.max(0, ...cells.map((line) => line.length));
      if (width === 0) return;
      sheetById(id).getRange(row, column, cells.length, width).setValues(cellsToWrite(cells, width));
    },
    deleteSheets: (ids) => {
      for (const id of ids) {
        const sheet = findSheet(id);
        if (sheet) spreadsheet().deleteSheet(sheet);
        known.delete(id);
      }
    },
    showSheets: (ids) => {
      for (const id of ids) findSheet(id)?.showSheet();
    },
    openCell: (id, row, column) => {
      sheetById(id).getRange(row, column).activate();
    },
    toast: (text) => {
      spreadsheet().toast(text);
    },
    report: (thrown) => console.error(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)),
  };
}

function describeSheet(sheet: Sheet): SheetInfo {
  return { id: sheet.getSheetId(), name: sheet.getName() };
}

function readValues(sheet: Sheet): SheetContent['values'] {
  return sheet.getDataRange().getValues() as SheetContent['values'];
}
