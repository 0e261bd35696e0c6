import type { Workbook } from '@univerjs/core';
import { ErrorType } from '@univerjs/engine-formula';
import { toA1 } from '../entry/a1';
import type { FunctionCaller } from './call-functions';
import type { CellTrouble } from './engine';

const BLOCKED =
  'Результат массива не развёрнут: он заменил бы данные в соседних ячейках. Освободите ячейки ниже и правее.';

/** Lists cells whose custom function threw or whose spill is blocked, with the words Google puts into the note. */
export function listTroubles(workbook: Workbook, caller: FunctionCaller): CellTrouble[] {
  const troubles: CellTrouble[] = [];
  for (const sheet of workbook.getSheets()) {
    const sheetId = sheet.getSheetId();
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const place = { sheetName: sheet.getName(), a1: toA1({ row, column }) };
      if (cell?.v === ErrorType.SPILL) troubles.push({ ...place, message: BLOCKED });
      if (cell?.v !== ErrorType.ERROR) return;
      const message = caller.thrown({ sheetId, row, column });
      if (message !== undefined) troubles.push({ ...place, message });
    });
  }
  return troubles;
}
