import { toA1 } from '../entry/a1';
import type { MenuEntry } from '../local-host';
import { type Area, checkInside, type OperationContext, sheetOf } from './context';

/** The word under which an add-on's menu stands. */
const ADDON_MENU = 'addon';

/** Adds a menu to the editor; `caption` is `null` for the add-on's own. */
export function addMenu(
  context: OperationContext,
  { caption, entries }: { caption: string | null; entries: MenuEntry[] },
): void {
  context.editor.setMenu(caption ?? ADDON_MENU, entries);
}

/** Shows a page beside the grid. */
export function showSidebar(context: OperationContext, page: { title: string; html: string }): void {
  context.editor.showSidebar(page);
}

/** Shows a page over the grid. */
export function showDialog(
  context: OperationContext,
  page: { title: string; html: string; modal: boolean; width: number | null; height: number | null },
): void {
  context.editor.showDialog(page);
}

/** Asks the person and gives the pressed button. The document's lock does not last while a message is open. */
export function alertPerson(
  context: OperationContext,
  message: { title: string; text: string; buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL' },
): string {
  if (context.lock.holder === context.execution.id) context.lock.holder = null;
  return context.editor.alert(message);
}

/** Shows a short message in the corner. */
export function toast(context: OperationContext, message: { title: string; text: string; seconds: number }): void {
  context.editor.toast(message);
}

/** Makes a sheet the active one of this execution and of the editor. */
export function activateSheet(context: OperationContext, { sheetId }: { sheetId: string }): void {
  sheetOf(context, sheetId);
  context.execution.activeSheetId = sheetId;
  context.engine.state.activeSheetId = sheetId;
  context.editor.activate({ sheetId, a1: null });
}

/** Selects a range and makes its sheet the active one. */
export function activateRange(context: OperationContext, area: Area): void {
  checkInside(context, area);
  context.execution.activeSheetId = area.sheetId;
  context.engine.state.activeSheetId = area.sheetId;
  const first = toA1(area);
  const last = toA1({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
  context.editor.activate({ sheetId: area.sheetId, a1: first === last ? first : `${first}:${last}` });
}

/** The active sheet of this execution. */
export function activeSheet(context: OperationContext): string {
  return context.execution.activeSheetId;
}

/** The text of a project's HTML file. */
export function readHtmlFile(context: OperationContext, { name }: { name: string }): string {
  const html = context.html[name.replace(/\.html$/, '')];
  if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
  return html;
}

/** Writes a line to the log. */
export function log(
  context: OperationContext,
  { level, text }: { level: 'log' | 'info' | 'warn' | 'error' | 'debug'; text: string },
): void {
  context.editor.log(level, text);
}
