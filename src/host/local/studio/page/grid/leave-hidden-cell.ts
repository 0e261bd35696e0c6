import { ICommandService } from '@univerjs/core';
import { SetWorksheetActiveOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { Engine } from '../../../engine/engine';

/**
 * A sheet that is opened for the first time has its first cell selected, which in our tables is the hidden row of
 * column keys; the first cell that can be seen is selected instead.
 */
export function leaveHiddenCell(engine: Engine): void {
  const selections = engine.injector.get(SheetsSelectionsService);
  const look = () => {
    const sheet = engine.workbook.getActiveSheet();
    const cell = selections.getCurrentLastSelection()?.primary;
    if (!sheet) return;
    const [row, column] = [cell?.actualRow ?? 0, cell?.actualColumn ?? 0];
    if (sheet.getRowVisible(row) && sheet.getColVisible(column)) return;
    const visibleRow = firstFrom(row, sheet.getRowCount(), (line) => sheet.getRowVisible(line));
    const visibleColumn = firstFrom(column, sheet.getColumnCount(), (line) => sheet.getColVisible(line));
    engine.api.getActiveWorkbook()?.getActiveSheet().getRange(visibleRow, visibleColumn).activate();
  };
  engine.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetWorksheetActiveOperation.id) requestAnimationFrame(look);
  });
}

function firstFrom(start: number, end: number, fits: (line: number) => boolean): number {
  for (let line = start; line < end; line += 1) if (fits(line)) return line;
  return start;
}
