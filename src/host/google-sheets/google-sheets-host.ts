import { type Area, areaNotation, quoteSheetName } from '../../workbook/area';
import type { Host, SheetContent, SheetInfo } from '../contract';
import { buildSheet } from './build-sheet';
import { inspectSheet } from './inspect-sheet';
import { isPlatformFailure } from './is-platform-failure';
import { keepText, recallText } from './keep-text';
import { layNotes } from './lay-notes';
import { readLinks } from './read-links';
import { repairCalls } from './repair-calls';
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
    flush: () => SpreadsheetApp.flush(),
    alone: (milliseconds, work) => {
      const lock = LockService.getDocumentLock();
      if (!lock) return { value: work() };
      if (!lock.tryLock(milliseconds)) return null;
      try {
        const value = work();
        SpreadsheetApp.flush();
        return { value };
      } catch (thrown) {
        // What was written before the failure must stand before the next person is let in, who would build on it.
        flushQuietly();
        throw thrown;
      } finally {
        lock.releaseLock();
      }
    },
    keep: keepText,
    recall: recallText,
    sheets: () => spreadsheet().getSheets().map(describeSheet),
    sheetNamed: (name) => {
      const sheet = spreadsheet().getSheetByName(name);
      return sheet && describeSheet(sheet);
    },
    readSheet: (id) => {
      const sheet = findSheet(id);
      return sheet && { id, values: readValues(sheet) };
    },
    readFormulas: (id) => findSheet(id)?.getDataRange().getFormulas() ?? null,
    readLinked: (id) => {
      const sheet = findSheet(id);
      return sheet && { id, ...readLinks(sheet) };
    },
    readArea: (id, area) => {
      const sheet = findSheet(id);
      const range = sheet && orNull(() => sheet.getRange(area.row, area.column, area.rows, area.columns));
      return range && valuesWithin(range);
    },
    readBlock: (sheetName, area) => {
      const range = findRange(spreadsheet(), sheetName, area);
      return range && valuesWithin(range);
    },
    writeBlock: (sheetName, row, column, cells) => {
      const width = Math.max(1, ...cells.map((line) => line.length));
      const area = { row, column, rows: cells.length, columns: width };
      const written = orNull(() => findRange(spreadsheet(), sheetName, area)?.setValues(cellsToWrite(cells, width)));
      if (written) return;
      const range = growTo(spreadsheet(), sheetName, area);
      if (!range) throw new Error(`There is no sheet ${sheetName} of the size that is to be written`);
      range.setValues(cellsToWrite(cells, width));
    },
    growSheet: (sheetName, rows) => {
      const sheet = spreadsheet().getSheetByName(sheetName);
      const own = sheet?.getMaxRows() ?? rows;
      if (own < rows) sheet?.insertRowsAfter(own, rows - own);
    },
    readCorner: (id) => {
      const sheet = findSheet(id);
      if (!sheet) return null;
      const [rows, columns] = [Math.min(sheet.getMaxRows(), CORNER), Math.min(sheet.getMaxColumns(), CORNER)];
      return { id, values: sheet.getRange(1, 1, rows, columns).getValues() as SheetContent['values'] };
    },
    inspectSheet: (id) => {
      const sheet = findSheet(id);
      return sheet && inspectSheet(id, sheet);
    },
    ...repairCalls(sheetById),
    buildSheet: (plan, index) => buildSheet(spreadsheet(), plan, index),
    write: (id, row, column, cells) => {
      const width = Math.max(0, ...cells.map((line) => line.length));
      if (width === 0) return;
      sheetById(id).getRange(row, column, cells.length, width).setValues(cellsToWrite(cells, width));
    },
    setNotes: (id, notes) => layNotes(sheetById(id), notes),
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
      const sheet = sheetById(id);
      // A person may have hidden the sheet; a cell of a hidden sheet cannot be gone to. A visible one stays as it is.
      sheet.showSheet();
      sheet.getRange(row, column).activate();
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

/** A range by its notation is no service call; Google throws when the sheet is not there or too small. */
function findRange(spreadsheet: Spreadsheet, sheetName: string, area: Area): GoogleAppsScript.Spreadsheet.Range | null {
  return orNull(() => spreadsheet.getRange(`${quoteSheetName(sheetName)}!${areaNotation(area)}`));
}

/** Values of a range, `null` where it reaches out of its sheet and nobody refused it until now. */
function valuesWithin(range: GoogleAppsScript.Spreadsheet.Range): SheetContent['values'] | null {
  return orNull(() => range.getValues() as SheetContent['values']);
}

/** An earlier version laid the sheet with fewer rows than its block has now. */
function growTo(
  spreadsheet: Spreadsheet,
  sheetName: string,
  { row, rows, ...area }: Area,
): ReturnType<typeof findRange> {
  const sheet = spreadsheet.getSheetByName(sheetName);
  if (!sheet) return null;
  const lacking = row + rows - 1 - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  return findRange(spreadsheet, sheetName, { row, rows, ...area });
}

/** A range that is not there is an answer; a failure of the platform is none, and goes on to the person. */
function orNull<T>(find: () => T): T | null {
  try {
    return find();
  } catch (refusal) {
    if (isPlatformFailure(refusal)) throw refusal;
    return null;
  }
}

/** After a failure the platform may refuse this too; the failure itself is what the person is told. */
function flushQuietly(): void {
  try {
    SpreadsheetApp.flush();
  } catch {
    // What could not be written is not there, and every step may be repeated.
  }
}
