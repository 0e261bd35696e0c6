import type { ICellData, Injector, Nullable } from '@univerjs/core';
import { IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { FormulaDataModel, IFormulaRuntimeService } from '@univerjs/engine-formula';

const isEmptyText = (cell: Nullable<ICellData>) => cell !== null && cell !== undefined && cell.v === '';

/**
 * Tells whether a cell that the engine shows as blank holds the empty text: given by a formula calculated in this
 * round, spilled in this round or before, or standing in the sheet.
 */
export function holdsEmptyText(
  injector: Injector,
  unitId: string,
  sheetId: string,
  row: number,
  column: number,
): boolean {
  const runtime = injector.get(IFormulaRuntimeService);
  const calculated = runtime.getUnitData()[unitId]?.[sheetId]?.getValue(row, column);
  if (calculated) return isEmptyText(calculated);
  const spilled = runtime.getRuntimeArrayFormulaCellData()[unitId]?.[sheetId]?.getValue(row, column);
  if (spilled) return isEmptyText(spilled);
  const before = injector.get(FormulaDataModel).getArrayFormulaCellData()[unitId]?.[sheetId]?.[row]?.[column];
  if (before) return isEmptyText(before);
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  return isEmptyText(workbook?.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column));
}
