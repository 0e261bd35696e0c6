import type { ICommandService, Injector, Workbook } from '@univerjs/core';
import { SheetDataValidationModel, UpdateSheetDataValidationSettingCommand } from '@univerjs/sheets-data-validation';
import { columnLetters } from '../entry/a1';
import type { StoredSheetsState } from '../workbook-file';

/** Points the dropdowns of the page at the cells that hold their values now, after rows or sheet names changed. */
export function refreshLists(
  commands: ICommandService,
  injector: Injector,
  workbook: Workbook,
  state: StoredSheetsState,
): void {
  const model = injector.get(SheetDataValidationModel);
  const unitId = workbook.getUnitId();
  const sources = new Map(state.lists.map((list) => [list.ruleId, list]));
  for (const [subUnitId, rules] of model.getUnitRules(unitId)) {
    for (const rule of rules) {
      const source = sources.get(rule.uid);
      const sheet = source && workbook.getSheetBySheetId(source.sheetId);
      if (!source || !sheet) continue;
      const { startRow, endRow, startColumn, endColumn } = source.range;
      const name = sheet.getName().replaceAll("'", "''");
      const cells = `$${columnLetters(startColumn)}$${startRow + 1}:$${columnLetters(endColumn)}$${endRow + 1}`;
      const formula1 = `='${name}'!${cells}`;
      if (sameReference(rule.formula1, formula1)) continue;
      const setting = { type: rule.type, formula1, allowBlank: rule.allowBlank ?? true };
      commands.syncExecuteCommand(UpdateSheetDataValidationSettingCommand.id, {
        unitId,
        subUnitId,
        ruleId: rule.uid,
        setting,
      });
    }
  }
}

/** The engine writes its own id into a reference. */
function sameReference(one: string | undefined, other: string): boolean {
  return one?.replace(/\[[^\]]*\]/, '') === other;
}
