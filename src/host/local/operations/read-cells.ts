import type { BridgeValue } from '../bridge';
import { toA1 } from '../entry/a1';
import { isDatePattern } from '../entry/date-pattern';
import { formatValue } from '../entry/format-value';
import { toShownFormula } from '../entry/formula-text';
import { fromSerial } from '../entry/zoned-time';
import { type Area, checkInside, mapArea, type OperationContext } from './context';
import { type CellLook, cellReader } from './look-at-cell';

/**
 * Refuses to show a calculated value in the execution that changed something: the local engine calculates between
 * executions, so the value would be the old one, while Google would calculate and show the new.
 */
function refuseStale(context: OperationContext, area: Area, look: CellLook, row: number, column: number): void {
  if (!look.computed || !context.execution.changed) return;
  const name = context.engine.workbook.getSheetBySheetId(area.sheetId)?.getName();
  throw new Error(
    `not implemented: reading the calculated cell ${name}!${toA1({ row, column })} in the execution that changed the ` +
      'workbook (не реализовано: чтение вычисленной ячейки после записи в том же выполнении)',
  );
}

function reader(context: OperationContext, area: Area) {
  const look = cellReader(context.engine, checkInside(context, area));
  if (context.execution.changed) context.execution.assumedBlank.push(area);
  return (row: number, column: number) => {
    const cell = look(row, column);
    refuseStale(context, area, cell, row, column);
    return cell;
  };
}

/** Values as `getValues` gives them: numbers, texts, booleans, dates by the spreadsheet's time zone, blank as `""`. */
export function readValues(context: OperationContext, area: Area): BridgeValue[][] {
  const look = reader(context, area);
  const { timeZone } = context.engine.state;
  return mapArea(area, (row, column) => {
    const { value, pattern } = look(row, column);
    if (typeof value === 'number' && isDatePattern(pattern)) return { date: fromSerial(value, timeZone) };
    return value;
  });
}

/** What the cells show. */
export function readDisplayValues(context: OperationContext, area: Area): string[][] {
  const look = reader(context, area);
  return mapArea(area, (row, column) => {
    const { value, pattern } = look(row, column);
    return formatValue(value, pattern, context.engine.state.locale);
  });
}

/** Formulas as the spreadsheet's locale writes them, `""` where there is none; known without calculation. */
export function readFormulas(context: OperationContext, area: Area): string[][] {
  const look = cellReader(context.engine, checkInside(context, area));
  return mapArea(area, (row, column) => toShownFormula(look(row, column).formula, context.engine.state.locale));
}

/** The last row and column (from 1, 0 for none) that hold a value or a formula, spilled values included. */
export function readExtent(context: OperationContext, { sheetId }: { sheetId: string }) {
  const sheet = checkInside(context, { sheetId, row: 0, column: 0, rows: 1, columns: 1 });
  const whole = { sheetId, row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  const look = cellReader(context.engine, sheet);
  let [lastRow, lastColumn, spilledRow, spilledColumn] = [0, 0, 0, 0];
  for (let row = 0; row < whole.rows; row += 1) {
    for (let column = 0; column < whole.columns; column += 1) {
      const cell = look(row, column);
      if (cell.value === '' && cell.formula === '') continue;
      const isSpilled = cell.computed && cell.formula === '';
      spilledRow = Math.max(spilledRow, row + 1);
      spilledColumn = Math.max(spilledColumn, column + 1);
      if (isSpilled) continue;
      lastRow = Math.max(lastRow, row + 1);
      lastColumn = Math.max(lastColumn, column + 1);
    }
  }
  if (context.execution.changed) {
    if (spilledRow > lastRow || spilledColumn > lastColumn) {
      throw new Error(
        'not implemented: the last row of a sheet whose end is calculated, in the execution that changed the workbook',
      );
    }
    context.execution.assumedBlank.push(whole);
  }
  return { lastRow: Math.max(lastRow, spilledRow), lastColumn: Math.max(lastColumn, spilledColumn) };
}
