import type { SheetPlan } from '../../workbook/sheet-plan';
import { guardSheet } from './guard-sheet';
import { isPlatformFailure } from './is-platform-failure';
import { layNotes } from './lay-notes';
import { paintSheet } from './paint-sheet';
import { spreadBlocks } from './spread-blocks';
import { cellsToWrite } from './write-cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Grid {
  readonly rows: number;
  readonly columns: number;
}

/** What `insertSheet` gives as far as anybody has seen; asking for it would cost two calls a sheet. */
const NEW_SHEET: Grid = { rows: 1000, columns: 26 };

/**
 * Lays one planned sheet with as few service calls as it takes: about one for each property, whatever the size.
 * Formats go before values, so that `1.10` meets a text cell; the sheet is hidden first and shown when all are there.
 *
 * @returns the id of the new sheet; `null` when there is a sheet of that name already
 */
export function buildSheet(spreadsheet: Spreadsheet, plan: SheetPlan, index: number): number | null {
  const sheet = insertSheet(spreadsheet, plan.name, index);
  if (!sheet) return null;
  sheet.hideSheet();
  cutGrid(sheet, plan);
  const formats = spreadBlocks(
    plan.formats.map(({ area, format }) => ({ area, value: format })),
    'General',
  );
  if (formats) {
    const { row, column, rows, columns } = formats.area;
    sheet.getRange(row, column, rows, columns).setNumberFormats(formats.grid);
  }
  const width = Math.max(...plan.cells.map((row) => row.length));
  sheet.getRange(1, 1, plan.cells.length, width).setValues(cellsToWrite(plan.cells, width));
  paintSheet(sheet, plan);
  layOut(sheet, plan);
  guardSheet(spreadsheet, sheet, plan);
  return sheet.getSheetId();
}

/** Asking beforehand whether the name is free would cost a call for every sheet; it nearly always is. */
function insertSheet(spreadsheet: Spreadsheet, name: string, index: number): Sheet | null {
  try {
    return spreadsheet.insertSheet(name, index);
  } catch (refusal) {
    if (spreadsheet.getSheetByName(name)) return null;
    throw refusal;
  }
}

/** Where a new sheet is of another size after all, Google refuses what is outside it, and then it is worth asking. */
function cutGrid(sheet: Sheet, plan: SheetPlan): void {
  try {
    cutFrom(NEW_SHEET, sheet, plan);
  } catch (refusal) {
    if (isPlatformFailure(refusal)) throw refusal;
    cutFrom({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }, sheet, plan);
  }
}

function cutFrom(grid: Grid, sheet: Sheet, plan: SheetPlan): void {
  if (plan.rows > grid.rows) sheet.insertRowsAfter(grid.rows, plan.rows - grid.rows);
  if (plan.rows < grid.rows) sheet.deleteRows(plan.rows + 1, grid.rows - plan.rows);
  if (plan.columns > grid.columns) sheet.insertColumnsAfter(grid.columns, plan.columns - grid.columns);
  if (plan.columns < grid.columns) sheet.deleteColumns(plan.columns + 1, grid.columns - plan.columns);
}

function layOut(sheet: Sheet, plan: SheetPlan): void {
  for (const { start, count, size } of plan.widths) sheet.setColumnWidths(start, count, size);
  for (const { start, count, size } of plan.heights) sheet.setRowHeights(start, count, size);
  if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
  if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
  if (plan.hiddenRows) sheet.hideRows(plan.hiddenRows.start, plan.hiddenRows.count);
  if (plan.hiddenColumns) sheet.hideColumns(plan.hiddenColumns.start, plan.hiddenColumns.count);
  if (plan.filter) {
    sheet.getRange(plan.filter.row, plan.filter.column, plan.filter.rows, plan.filter.columns).createFilter();
  }
  layNotes(sheet, plan.notes);
  if (plan.tabColor) sheet.setTabColor(plan.tabColor);
  if (!plan.gridlines) sheet.setHiddenGridlines(true);
}
