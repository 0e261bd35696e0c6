import { SetSheetsFilterCriteriaCommand } from '@univerjs/sheets-filter';
import type { Area, OperationContext } from './context';
import { target } from './context';
import { readFilter } from './filters';

function areaOf(context: OperationContext, sheetId: string): Area {
  const area = readFilter(context, { sheetId });
  if (!area) throw new Error('The sheet has no filter.');
  return area;
}

/** What a person does with the sheet's filter. */
export const filterRows = {
  /** The rows under the filter's header. */
  body(context: OperationContext, sheetId: string): Area {
    const area = areaOf(context, sheetId);
    return { ...area, row: area.row + 1, rows: area.rows - 1 };
  },
  /** Leaves only rows that show one of these values in a column; `null` takes the condition off. */
  by(context: OperationContext, sheetId: string, column: number, shown: string[] | null): void {
    areaOf(context, sheetId);
    const values = (shown ?? []).filter((text) => text !== '');
    const blank = shown?.includes('') ? { blank: true as const } : {};
    const criteria = shown === null ? null : { colId: column, filters: { filters: values, ...blank } };
    context.engine.execute(SetSheetsFilterCriteriaCommand.id, { ...target(context, sheetId), col: column, criteria });
  },
};
