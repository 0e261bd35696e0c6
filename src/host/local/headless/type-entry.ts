import { toA1 } from '../entry/a1';
import { type Area, checkInside, type OperationContext } from '../operations/context';
import { cellReader } from '../operations/look-at-cell';
import { readValues } from '../operations/read-cells';
import { readValidations } from '../operations/validations';
import { cellFor, put } from '../operations/write-cells';

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

/** Types a text into the first cell of an area. */
export function typeEntry(context: OperationContext, area: Area, text: string): void {
  const look = cellReader(context.engine, checkInside(context, area));
  checkAllowed(context, area, text);
  const cell = cellFor(context, text, look(area.row, area.column).pattern, 'person');
  put(context, { ...area, rows: 1, columns: 1 }, () => cell);
}
