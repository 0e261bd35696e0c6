import type { Nullable, Workbook } from '@univerjs/core';
import { ErrorType, type FormulaDataModel } from '@univerjs/engine-formula';

/** Calls `visit` for each anchor of a spilled formula that the engine remembers, with the sheet it is on. */
function eachAnchor(
  model: FormulaDataModel,
  unitId: string,
  visit: (sheetId: string, row: number, column: number, text: string) => void,
): void {
  const sheets = model.getArrayFormulaRange()[unitId] ?? {};
  for (const [sheetId, rows] of Object.entries(sheets)) {
    for (const [row, columns] of Object.entries(rows ?? {})) {
      for (const [column, range] of Object.entries((columns ?? {}) as Record<string, Nullable<object>>)) {
        if (range) visit(sheetId, Number(row), Number(column), JSON.stringify(range));
      }
    }
  }
}

/**
 * Describes where formulas spill and which are blocked. When this changes, formulas that depend on the spilled cells
 * may be stale in the stock engine, and one full calculation is due.
 */
export function describeSpills(model: FormulaDataModel, workbook: Workbook): string {
  const parts: string[] = [];
  eachAnchor(model, workbook.getUnitId(), (sheetId, row, column, text) => {
    parts.push(`${sheetId} ${row} ${column} ${text}`);
  });
  for (const sheet of workbook.getSheets()) {
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.v === ErrorType.SPILL) parts.push(`${sheet.getSheetId()} ${row} ${column} blocked`);
    });
  }
  return parts.sort().join('\n');
}

/**
 * Forgets spilled values whose anchor cell holds no formula any more: the engine keeps them when the anchor's row is
 * deleted, and they would stand in the sheet as ghosts.
 *
 * @returns true when something was forgotten
 */
export function forgetGhosts(model: FormulaDataModel, workbook: Workbook): boolean {
  const unitId = workbook.getUnitId();
  const ghosts: Array<[string, number, number]> = [];
  eachAnchor(model, unitId, (sheetId, row, column) => {
    const cell = workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column);
    if (!cell?.f && !cell?.si) ghosts.push([sheetId, row, column]);
  });
  for (const [sheetId, row, column] of ghosts) model.deleteArrayFormulaRange(unitId, sheetId, row, column);
  if (ghosts.length > 0) model.setArrayFormulaCellData({ ...model.getArrayFormulaCellData(), [unitId]: {} });
  return ghosts.length > 0;
}
