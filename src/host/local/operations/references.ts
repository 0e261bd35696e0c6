import { columnLetters } from '../entry/a1';
import { readA1Range } from '../entry/read-a1-range';
import { type Area, type OperationContext, sheetOf } from './context';

/** A sheet's name as formulas quote it. */
function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** An absolute reference to an area: `'Лист 1'!$A$1:$B$3`. */
export function referenceTo(context: OperationContext, area: Area): string {
  const cell = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const last = cell(area.row + area.rows - 1, area.column + area.columns - 1);
  const first = cell(area.row, area.column);
  const name = quoted(sheetOf(context, area.sheetId).getName());
  return first === last ? `${name}!${first}` : `${name}!${first}:${last}`;
}

/** The area that a reference names; a reference that lost its cells is refused. */
export function areaOfReference(context: OperationContext, reference: string): Area {
  // The engine may write the workbook's id before the sheet's name.
  const written = readA1Range(reference.replaceAll('$', '').replace(/^('?)\[[^\]]*\]/, '$1'));
  const sheet = written && context.engine.workbook.getSheets().find((own) => own.getName() === written.sheetName);
  if (!written || !sheet) throw new Error(`The reference ${reference} names no cells of this workbook.`);
  const row = written.startRow ?? 0;
  const column = written.startColumn ?? 0;
  const endRow = written.endRow ?? sheet.getRowCount() - 1;
  const endColumn = written.endColumn ?? sheet.getColumnCount() - 1;
  return { sheetId: sheet.getSheetId(), row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}
