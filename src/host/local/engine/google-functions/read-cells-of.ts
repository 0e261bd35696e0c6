import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';
import type { FunctionCell } from '../engine';
import { readCell } from '../function-values';

/**
 * Tells whether the cell holds the empty text that a formula gave. The engine shows it as a blank when the formula was
 * calculated in the same round, while Google keeps the difference.
 */
export type EmptyTextAt = (unitId: string, sheetId: string, row: number, column: number) => boolean;

/** Reads an engine value as rows of cells, telling a blank from the empty text. */
export function readCellsOf(value: BaseValueObject, emptyTextAt: EmptyTextAt): FunctionCell[][] {
  if (!value.isArray()) return [[readCell(value)]];
  const array = value as ArrayValueObject;
  const [unitId, sheetId, top, left] = [
    array.getUnitId(),
    array.getSheetId(),
    array.getCurrentRow(),
    array.getCurrentColumn(),
  ];
  const placed = unitId !== '' && sheetId !== '' && top >= 0 && left >= 0;
  return array.getArrayValue().map((line, row) =>
    Array.from(line, (cell, column) => {
      const read = readCell(cell);
      return read === null && placed && emptyTextAt(unitId, sheetId, top + row, left + column) ? '' : read;
    }),
  );
}
