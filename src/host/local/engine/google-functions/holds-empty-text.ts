import type { ICellData, Injector, Nullable } from '@univerjs/core';
import { IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { FormulaDataModel, IFormulaRuntimeService } from '@univerjs/engine-formula';
import type { EmptyTextAt } from './read-cells-of';

const isEmptyText = (cell: Nullable<ICellData>) => cell !== null && cell !== undefined && cell.v === '';

/**
 * Makes the test whether a cell that the engine shows as blank holds the empty text: given by a formula calculated in
 * this round, spilled in this round or before, or standing in the sheet.
 */
export function emptyTextReader(injector: Injector): EmptyTextAt {
  const services = () => ({
    runtime: injector.get(IFormulaRuntimeService),
    formulas: injector.get(FormulaDataModel),
    workbooks: injector.get(IUniverInstanceService),
  });
  // The plugins are registered before their services exist.
  let found: ReturnType<typeof services> | null = null;
  return (unitId, sheetId, row, column) => {
    found ??= services();
    const { runtime, formulas, workbooks } = found;
    const calculated = runtime.getUnitData()[unitId]?.[sheetId]?.getValue(row, column);
    if (calculated) return isEmptyText(calculated);
    const spilled = runtime.getRuntimeArrayFormulaCellData()[unitId]?.[sheetId]?.getValue(row, column);
    if (spilled) return isEmptyText(spilled);
    const before = formulas.getArrayFormulaCellData()[unitId]?.[sheetId]?.[row]?.[column];
    if (before) return isEmptyText(before);
    const workbook = workbooks.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return isEmptyText(workbook?.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column));
  };
}
