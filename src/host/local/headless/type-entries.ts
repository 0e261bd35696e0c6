import type { ICellData } from '@univerjs/core';
import { toA1 } from '../entry/a1';
import { type Area, checkInside, type OperationContext, sheetOf } from '../operations/context';
import { cellReader } from '../operations/look-at-cell';
import { readValues } from '../operations/read-cells';
import { readValidations } from '../operations/validations';
import { cellFor, putCells } from '../operations/write-cells';

/** Refuses an entry that the cell's list does not hold, when the rule rejects such entries. */
function checkAllowed(context: OperationContext, area: Area, text: string): void {
  const rule = readValidations(context, { ...area, rows: 1, columns: 1 })[0]?.[0];
  if (!rule || rule.allowInvalid || text === '') return;
  const { criteria } = rule;
  if (criteria.type !== 'VALUE_IN_LIST' && criteria.type !== 'VALUE_IN_RANGE') {
    throw new Error(`not implemented: typing into a cell that rejects by ${criteria.type}`);
  }
  const allowed =
    criteria.type === 'VALUE_IN_LIST' ? criteria.values : readValues(context, criteria.area).flat().map(String);
  if (!allowed.includes(text)) {
    throw new Error(`The data you entered in cell ${toA1(area)} violates the data validation rules set on this cell.`);
  }
}

/**
 * Types texts into cells of one sheet, each into the first cell of its area: what typing them one after another leaves,
 * in one change of the engine.
 *
 * @throws Error when a cell is named twice, since what the first text does to the looks of the cell would be lost
 */
export function typeEntries(context: OperationContext, sheetId: string, entries: [area: Area, text: string][]): void {
  const sheet = sheetOf(context, sheetId);
  const look = cellReader(context.engine, sheet);
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const [area, text] of entries) {
    checkInside(context, area);
    checkAllowed(context, area, text);
    const { row, column } = area;
    const line = cells[row] ?? {};
    if (line[column]) throw new Error(`${toA1(area)} is typed into twice`);
    line[column] = { ...cellFor(context, text, look(row, column).pattern, 'person') };
    cells[row] = line;
  }
  putCells(context, sheetId, cells);
}
