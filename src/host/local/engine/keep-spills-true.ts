import type { IRange, Nullable, Workbook } from '@univerjs/core';
import { ErrorType, type FormulaDataModel } from '@univerjs/engine-formula';

/** Calls `visit` for each anchor of a spilled formula that the engine remembers, with the sheet it is on. */
function eachAnchor(
  model: FormulaDataModel,
  unitId: string,
  visit: (sheetId: string, row: number, column: number, range: IRange) => void,
): void {
  const sheets = model.getArrayFormulaRange()[unitId] ?? {};
  for (const [sheetId, rows] of Object.entries(sheets)) {
    for (const [row, columns] of Object.entries(rows ?? {})) {
      for (const [column, range] of Object.entries((columns ?? {}) as Record<string, Nullable<IRange>>)) {
        if (range) visit(sheetId, Number(row), Number(column), range);
      }
    }
  }
}

/**
 * Describes where formulas spill, how many of their cells are there and which are blocked. When this changes, formulas
 * that depend on the spilled cells may be stale in the stock engine, and one full calculation is due; likewise when a
 * person pressed Delete over spilled cells, which the engine forgets and Google keeps.
 */
export function describeSpills(model: FormulaDataModel, workbook: Workbook): string {
  const parts: string[] = [];
  const cells = model.getArrayFormulaCellData()[workbook.getUnitId()] ?? {};
  eachAnchor(model, workbook.getUnitId(), (sheetId, row, column, range) => {
    const { startRow, endRow, startColumn, endColumn } = range;
    let present = 0;
    for (let line = startRow; line <= endRow; line += 1) {
      for (let place = startColumn; place <= endColumn; place += 1) if (cells[sheetId]?.[line]?.[place]) present += 1;
    }
    parts.push(`${sheetId} ${row} ${column} ${startRow} ${endRow} ${startColumn} ${endColumn} ${present}`);
  });
  for (const sheet of workbook.getSheets()) {
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.v === ErrorType.SPILL) parts.push(`${sheet.getSheetId()} ${row} ${column} blocked`);
    });
  }
  return parts.sort().join('\n');
}

/** Tells whether spilled values stand where no formula spills any more. */
function hasLooseValues(model: FormulaDataModel, unitId: string): boolean {
  const ranges = new Map<string, IRange[]>();
  eachAnchor(model, unitId, (sheetId, _row, _column, range) => {
    ranges.set(sheetId, [...(ranges.get(sheetId) ?? []), range]);
  });
  const sheets = model.getArrayFormulaCellData()[unitId] ?? {};
  return Object.entries(sheets).some(([sheetId, rows]) =>
    Object.entries(rows ?? {}).some(([row, columns]) =>
      Object.entries(columns ?? {}).some(([column, cell]) => {
        const [line, place] = [Number(row), Number(column)];
        const isCovered = ranges.get(sheetId)?.some((range) => {
          const inRows = line >= range.startRow && line <= range.endRow;
          return inRows && place >= range.startColumn && place <= range.endColumn;
        });
        return Boolean(cell) && !isCovered;
      }),
    ),
  );
}

/**
 * Forgets spilled values whose anchor cell holds no formula any more: the engine keeps them when the anchor's row is
 * deleted, or when one of two formulas in a column is cleared, and they would stand in the sheet as ghosts.
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
  const found = ghosts.length > 0 || hasLooseValues(model, unitId);
  // The full calculation that follows lays the values of the others again.
  if (found) model.setArrayFormulaCellData({ ...model.getArrayFormulaCellData(), [unitId]: {} });
  return found;
}
