import '@univerjs/sheets-ui/facade';
import type { Engine } from '../../../engine/engine';

/**
 * Makes a sheet, and a range on it when given, the one on the screen. The focus stays where it is, in the sidebar
 * mostly, as in Google.
 */
export function showPlace(engine: Engine, sheetId: string, a1: string | null): void {
  const workbook = engine.api.getActiveWorkbook();
  const sheet = workbook?.getSheetBySheetId(sheetId);
  if (!workbook || !sheet) return;
  const switched = workbook.getActiveSheet().getSheetId() !== sheetId;
  if (switched) workbook.setActiveSheet(sheet);
  if (a1 === null) return;
  const range = sheet.getRange(a1);
  range.activate();
  const scroll = () => sheet.scrollToCell(range.getRow(), range.getColumn());
  // A sheet that was not on the screen is laid out on the next frame; scrolling it before has no effect.
  if (switched) requestAnimationFrame(() => requestAnimationFrame(scroll));
  else scroll();
}
