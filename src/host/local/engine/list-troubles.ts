import type { Workbook, Worksheet } from '@univerjs/core';
import { ErrorType } from '@univerjs/engine-formula';
import { columnOf, toA1 } from '../entry/a1';
import type { FunctionCaller } from './call-functions';
import type { CellTrouble } from './engine';

const BLOCKED =
  'Результат массива не развёрнут: он заменил бы данные в соседних ячейках. Освободите ячейки ниже и правее.';

const NOT_BLANK =
  'Здесь ноль, потому что ячейка, на которую ссылается формула, пуста. Google показал бы пустую ячейку.';
const BARE_REFERENCE = /^=(?:(?:'((?:[^']|'')+)'|([^'!:()]+))!)?\$?([A-Z]{1,3})\$?(\d+)$/;

/** Tells whether a formula only repeats another cell and that cell is blank: Google shows a blank, the engine a zero. */
function repeatsBlank(workbook: Workbook, sheet: Worksheet, formula: string): boolean {
  const [, quoted, bare, letters, digits] = BARE_REFERENCE.exec(formula) ?? [];
  if (!letters || !digits) return false;
  const name = quoted?.replaceAll("''", "'") ?? bare;
  const source = name === undefined ? sheet : workbook.getSheets().find((own) => own.getName() === name);
  const cell = source?.getCellMatrix().getValue(Number(digits) - 1, columnOf(letters));
  return source !== undefined && (cell?.v === undefined || cell.v === null) && !cell?.p;
}

/**
 * Lists cells whose custom function threw or whose spill is blocked, with the words Google puts into the note,
 * and cells that Google would show otherwise.
 */
export function listTroubles(workbook: Workbook, caller: FunctionCaller): CellTrouble[] {
  const troubles: CellTrouble[] = [];
  for (const sheet of workbook.getSheets()) {
    const sheetId = sheet.getSheetId();
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const place = { sheetName: sheet.getName(), a1: toA1({ row, column }) };
      if (cell?.f && cell.v === 0 && repeatsBlank(workbook, sheet, cell.f)) {
        troubles.push({ ...place, message: NOT_BLANK });
      }
      if (cell?.v === ErrorType.SPILL) troubles.push({ ...place, message: BLOCKED });
      if (cell?.v !== ErrorType.ERROR) return;
      const message = caller.thrown({ sheetId, row, column });
      if (message !== undefined) troubles.push({ ...place, message });
    });
  }
  return troubles;
}
