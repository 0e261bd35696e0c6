import { RemoveSheetFilterCommand, SetSheetFilterRangeCommand, SheetsFilterService } from '@univerjs/sheets-filter';
import { type Area, areaOfRange, checkInside, type OperationContext, rangeOf, sheetOf, target } from './context';

/** The cells of the sheet's basic filter, `null` without one. */
export function readFilter(context: OperationContext, { sheetId }: { sheetId: string }): Area | null {
  sheetOf(context, sheetId);
  const unitId = context.engine.workbook.getUnitId();
  const range = context.engine.injector.get(SheetsFilterService).getFilterModel(unitId, sheetId)?.getRange();
  return range ? areaOfRange(sheetId, range) : null;
}

/** Lays the basic filter; a sheet has at most one. */
export function createFilter(context: OperationContext, area: Area): void {
  checkInside(context, area);
  if (readFilter(context, area)) throw new Error("You can't create a filter in a sheet that already has a filter.");
  if (area.rows < 2) throw new Error('not implemented: a filter over a single row');
  context.engine.execute(SetSheetFilterRangeCommand.id, { ...target(context, area.sheetId), range: rangeOf(area) });
}

/** Takes the basic filter off; rows it hid are shown again. */
export function removeFilter(context: OperationContext, { sheetId }: { sheetId: string }): void {
  if (!readFilter(context, { sheetId })) throw new Error('The filter has been removed.');
  context.engine.execute(RemoveSheetFilterCommand.id, target(context, sheetId));
}
