import { CopySheetCommand } from '@univerjs/sheets';
import { asActiveSheet } from './as-active-sheet';
import { renameSheet } from './change-sheets';
import { type OperationContext, sheetOf, target } from './context';

/** Copies a sheet beside itself, as a person does from its tab; the copy is not protected. */
export function duplicateSheet(context: OperationContext, { sheetId }: { sheetId: string }): void {
  const { engine } = context;
  const { workbook, state } = engine;
  const name = sheetOf(context, sheetId).getName();
  const before = new Set(workbook.getSheets().map((sheet) => sheet.getSheetId()));
  asActiveSheet(context, sheetId, () => engine.execute(CopySheetCommand.id, target(context, sheetId)));
  const copy = workbook.getSheets().find((sheet) => !before.has(sheet.getSheetId()));
  if (!copy) throw new Error('the engine made no copy of the sheet');
  const names = new Set(workbook.getSheets().map((sheet) => sheet.getName()));
  const russian = state.locale.startsWith('ru');
  const nameOf = (number: number) => {
    const again = number > 1 ? ` ${number}` : '';
    return russian ? `Копия${again} ${name}` : `Copy${again} of ${name}`;
  };
  let number = 1;
  while (names.has(nameOf(number))) number += 1;
  renameSheet(context, { sheetId: copy.getSheetId(), name: nameOf(number) });
  context.execution.changed = true;
}
