import { readA1Range } from '../entry/read-a1-range';
import type { Area, OperationContext } from '../operations/context';

/** Id of the sheet with this name. */
export function sheetIdByName(context: OperationContext, sheetName: string): string {
  const sheet = context.engine.workbook.getSheets().find((own) => own.getName() === sheetName);
  if (sheet) return sheet.getSheetId();
  const names = context.engine.workbook.getSheets().map((own) => own.getName());
  throw new Error(`no sheet «${sheetName}»; there are ${names.join(', ')}`);
}

/** The area of A1 notation on a sheet. */
export function areaByA1(context: OperationContext, sheetName: string, a1: string): Area {
  const sheetId = sheetIdByName(context, sheetName);
  const written = readA1Range(a1);
  if (!written) throw new Error(`«${a1}» is no A1 notation`);
  const sheet = context.engine.workbook.getSheetBySheetId(sheetId);
  const [row, column] = [written.startRow ?? 0, written.startColumn ?? 0];
  const rows = (written.endRow ?? (sheet?.getRowCount() ?? 1) - 1) - row + 1;
  const columns = (written.endColumn ?? (sheet?.getColumnCount() ?? 1) - 1) - column + 1;
  return { sheetId, row, column, rows, columns };
}
