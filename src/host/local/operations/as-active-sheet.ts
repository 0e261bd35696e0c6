import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import { type OperationContext, target } from './context';

/**
 * Does something with a sheet while the engine takes it for the active one: some of the engine's commands move the
 * references of the active sheet whatever sheet they are told to change.
 */
export function asActiveSheet(context: OperationContext, sheetId: string, act: () => void): void {
  const { engine } = context;
  const before = engine.workbook.getActiveSheet(true)?.getSheetId();
  const activate = (id: string) => engine.execute(SetWorksheetActiveOperation.id, target(context, id));
  if (before === sheetId) {
    act();
    return;
  }
  activate(sheetId);
  try {
    act();
  } finally {
    if (before !== undefined && engine.workbook.getSheetBySheetId(before)) activate(before);
  }
}
