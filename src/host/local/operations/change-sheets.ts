import { BooleanNumber } from '@univerjs/core';
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { newSheetData } from '../engine/new-workbook-data';
import { asActiveSheet } from './as-active-sheet';
import { type OperationContext, sheetOf, target } from './context';

/** What the script may know of a sheet without reading its cells. */
export interface SheetFacts {
  sheetId: string;
  /** What `getSheetId` gives. */
  number: number;
  name: string;
  index: number;
  hidden: boolean;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  tabColor: string;
  hiddenGridlines: boolean;
}

/** All sheets in the order of their tabs. */
export function listSheets(context: OperationContext): SheetFacts[] {
  return context.engine.workbook.getSheets().map((sheet, index) => {
    const { hidden, freeze, tabColor, showGridlines } = sheet.getConfig();
    return {
      sheetId: sheet.getSheetId(),
      number: sheetNumber(sheet.getSheetId()),
      name: sheet.getName(),
      index,
      hidden: hidden === BooleanNumber.TRUE,
      rows: sheet.getRowCount(),
      columns: sheet.getColumnCount(),
      frozenRows: Math.max(freeze.ySplit, 0),
      frozenColumns: Math.max(freeze.xSplit, 0),
      tabColor: tabColor ?? '',
      hiddenGridlines: showGridlines === BooleanNumber.FALSE,
    };
  });
}

function checkName(context: OperationContext, name: string): void {
  if (name === '' || name.length > 100)
    throw new Error('The sheet name cannot be empty or longer than 100 characters.');
  if (context.engine.workbook.getSheets().some((sheet) => sheet.getName().toLowerCase() === name.toLowerCase())) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

function freeName(context: OperationContext): string {
  const word = context.engine.state.locale.startsWith('ru') ? 'Лист' : 'Sheet';
  const names = new Set(context.engine.workbook.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  let number = names.size + 1;
  while (names.has(`${word}${number}`.toLowerCase())) number += 1;
  return `${word}${number}`;
}

/** Sheet ids are whole numbers, as `getSheetId` gives them; an id is never used twice in a workbook. */
function freeId(context: OperationContext): string {
  const { state, workbook } = context.engine;
  do state.sheetsMade += 1;
  while (workbook.getSheetBySheetId(String(state.sheetsMade)));
  return String(state.sheetsMade);
}

/** The number that `getSheetId` gives: a sheet that a person added on the page has an id in letters. */
export function sheetNumber(sheetId: string): number {
  if (/^\d+$/.test(sheetId)) return Number(sheetId);
  let hash = 0;
  for (const letter of sheetId) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return 2 ** 30 + (Math.abs(hash) % 2 ** 30);
}

/** Inserts an empty sheet of Google's size; without `index` it comes right after the active one. */
export function insertSheet(
  context: OperationContext,
  { name, index }: { name: string | null; index: number | null },
): string {
  const { workbook } = context.engine;
  if (name !== null) checkName(context, name);
  const order = workbook.getSheets().map((sheet) => sheet.getSheetId());
  const place = index ?? order.indexOf(context.execution.activeSheetId) + 1;
  if (place < 0 || place > order.length) throw new Error('The sheet index is out of bounds.');
  const id = freeId(context);
  const sheet = newSheetData(id, name ?? freeName(context));
  context.engine.execute(InsertSheetCommand.id, { unitId: workbook.getUnitId(), index: place, sheet });
  context.execution.changed = true;
  context.execution.activeSheetId = id;
  return id;
}

/** Deletes a sheet; Google keeps at least one, and at least one that is not hidden. */
export function deleteSheet(context: OperationContext, { sheetId }: { sheetId: string }): void {
  sheetOf(context, sheetId);
  const rest = listSheets(context).filter((sheet) => sheet.sheetId !== sheetId);
  if (rest.every(({ hidden }) => hidden)) throw new Error("You can't remove all the visible sheets in a document.");
  asActiveSheet(context, sheetId, () => context.engine.execute(RemoveSheetCommand.id, target(context, sheetId)));
  const next = rest.find(({ hidden }) => !hidden);
  if (context.execution.activeSheetId === sheetId && next) context.execution.activeSheetId = next.sheetId;
  context.execution.changed = true;
}

/** Renames a sheet; formulas that name it follow. */
export function renameSheet(context: OperationContext, { sheetId, name }: { sheetId: string; name: string }): void {
  const sheet = sheetOf(context, sheetId);
  if (sheet.getName() === name) return;
  if (sheet.getName().toLowerCase() !== name.toLowerCase()) checkName(context, name);
  context.engine.execute(SetWorksheetNameCommand.id, { ...target(context, sheetId), name });
  context.execution.changed = true;
}

/** Moves a tab to a place counted from 0. */
export function moveSheet(context: OperationContext, { sheetId, index }: { sheetId: string; index: number }): void {
  if (index < 0 || index >= context.engine.workbook.getSheets().length)
    throw new Error('The sheet index is out of bounds.');
  context.engine.execute(SetWorksheetOrderCommand.id, { ...target(context, sheetId), order: index });
}

/** Hides or shows a sheet; the last one shown cannot be hidden. */
export function setSheetHidden(
  context: OperationContext,
  { sheetId, hidden }: { sheetId: string; hidden: boolean },
): void {
  sheetOf(context, sheetId);
  const others = listSheets(context).filter((sheet) => sheet.sheetId !== sheetId);
  if (hidden && others.every((sheet) => sheet.hidden)) {
    throw new Error("You can't hide all the sheets in a document.");
  }
  context.engine.execute(SetWorksheetHideMutation.id, { ...target(context, sheetId), hidden: hidden ? 1 : 0 });
}

/** Colour of the tab as `#rrggbb`, empty for none. */
export function setTabColor(context: OperationContext, { sheetId, color }: { sheetId: string; color: string }): void {
  sheetOf(context, sheetId);
  context.engine.execute(SetTabColorMutation.id, { ...target(context, sheetId), color });
}

/** Freezes the first rows and columns; 0 frees them. */
export function setFrozen(
  context: OperationContext,
  { sheetId, rows, columns }: { sheetId: string; rows: number; columns: number },
): void {
  const sheet = sheetOf(context, sheetId);
  if (rows < 0 || columns < 0 || rows >= sheet.getRowCount() || columns >= sheet.getColumnCount()) {
    throw new Error("You can't freeze all visible rows or columns on the sheet.");
  }
  context.engine.execute(SetFrozenMutation.id, {
    ...target(context, sheetId),
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
    ySplit: rows,
    xSplit: columns,
  });
}

/** Hides or shows the grid lines. */
export function setGridlines(
  context: OperationContext,
  { sheetId, hidden }: { sheetId: string; hidden: boolean },
): void {
  sheetOf(context, sheetId);
  context.engine.execute(ToggleGridlinesMutation.id, { ...target(context, sheetId), showGridlines: hidden ? 0 : 1 });
}
