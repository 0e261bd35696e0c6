import { BooleanNumber, ICommandService, type IRange, type Worksheet } from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import { AutoHeightController } from '@univerjs/sheets-ui';
import type { Engine } from '../../../engine/engine';

export interface RowFitting {
  /** Fits the rows of the sheet on the screen, when a script has changed it since they were fitted last. */
  fit(): void;
}

/**
 * Makes rows as high as their wrapped text, as Google does by itself. The grid does so for what a person changes; what
 * a script changed is fitted when its sheet comes on the screen, because measuring text takes time. Rows that were
 * given a height keep it.
 *
 * @param scriptRuns true while a script changes the workbook
 */
export function fitRows(engine: Engine, scriptRuns: () => boolean): RowFitting {
  const commands = engine.injector.get(ICommandService);
  const stale = new Set(engine.workbook.getSheets().map((sheet) => sheet.getSheetId()));

  const fit = () => {
    const sheet = engine.workbook.getActiveSheet();
    if (!sheet || !stale.delete(sheet.getSheetId())) return;
    const ranges = growingRows(sheet);
    if (ranges.length === 0) return;
    const controller = engine.injector.get(AutoHeightController);
    const { redos } = controller.getUndoRedoParamsOfAutoHeight(ranges, sheet.getSheetId());
    // A height follows from the text: it is no change of the person's that would have to be saved or undone.
    for (const { id, params } of redos) commands.syncExecuteCommand(id, params, { onlyLocal: true });
  };

  commands.onCommandExecuted(({ id, params }) => {
    const { subUnitId } = (params ?? {}) as { subUnitId?: string };
    if (id === SetWorksheetActiveOperation.id) requestAnimationFrame(fit);
    else if (scriptRuns() && subUnitId) stale.add(subUnitId);
  });
  return { fit };
}

/** Runs of rows with something in them whose height nobody has set. */
function growingRows(sheet: Worksheet): IRange[] {
  const rows = sheet.getRowManager();
  const ranges: IRange[] = [];
  for (let row = 0; row <= sheet.getLastRowWithContent(); row += 1) {
    if (rows.getRow(row)?.ia === BooleanNumber.FALSE || rows.getRow(row)?.hd === BooleanNumber.TRUE) continue;
    const last = ranges.at(-1);
    if (last?.endRow === row - 1) last.endRow = row;
    else ranges.push({ startRow: row, endRow: row, startColumn: 0, endColumn: sheet.getColumnCount() - 1 });
  }
  return ranges;
}
