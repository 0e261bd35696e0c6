import { Direction } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import { SheetsFilterService } from '@univerjs/sheets-filter';
import { asActiveSheet } from './as-active-sheet';
import { type OperationContext, rangeOf, sheetOf, target } from './context';

/** Whole rows or whole columns of a sheet, zero-based. */
export interface Lines {
  sheetId: string;
  axis: 'rows' | 'columns';
  at: number;
  count: number;
}

function lineRange(context: OperationContext, { sheetId, axis, at, count }: Lines) {
  const sheet = sheetOf(context, sheetId);
  const isRows = axis === 'rows';
  return rangeOf({
    sheetId,
    row: isRows ? at : 0,
    column: isRows ? 0 : at,
    rows: isRows ? count : sheet.getRowCount(),
    columns: isRows ? sheet.getColumnCount() : count,
  });
}

function countOf(context: OperationContext, lines: Lines): number {
  const sheet = sheetOf(context, lines.sheetId);
  return lines.axis === 'rows' ? sheet.getRowCount() : sheet.getColumnCount();
}

function checkLines(context: OperationContext, lines: Lines): void {
  if (lines.count < 1 || lines.at < 0 || lines.at + lines.count > countOf(context, lines)) {
    throw new Error(`Those ${lines.axis} are out of bounds.`);
  }
}

/**
 * Inserts empty lines before line `at`, or after it when `looksOfPrevious`: as in Google, new lines take the looks of
 * the line they were inserted from.
 */
export function insertLines(context: OperationContext, lines: Lines & { looksOfPrevious: boolean }): void {
  const { sheetId, axis, at, count, looksOfPrevious } = lines;
  if (count < 1 || at < 0 || at > countOf(context, lines)) throw new Error(`Those ${axis} are out of bounds.`);
  const isRows = axis === 'rows';
  const [after, before] = isRows ? [Direction.DOWN, Direction.UP] : [Direction.RIGHT, Direction.LEFT];
  asActiveSheet(context, sheetId, () =>
    context.engine.execute(isRows ? InsertRowByRangeCommand.id : InsertColByRangeCommand.id, {
      ...target(context, sheetId),
      range: lineRange(context, lines),
      direction: looksOfPrevious ? after : before,
    }),
  );
  context.execution.changed = true;
}

/** Deletes lines with everything in them. */
export function deleteLines(context: OperationContext, lines: Lines): void {
  const { sheetId, axis, at, count } = lines;
  checkLines(context, lines);
  if (count >= countOf(context, lines)) throw new Error(`You can't delete all the ${axis} on the sheet.`);
  const filtered = context.engine.injector
    .get(SheetsFilterService)
    .getFilterModel(context.engine.workbook.getUnitId(), sheetId)?.filteredOutRows;
  if (axis === 'rows' && filtered && [...filtered].some((row) => row >= at && row < at + count)) {
    throw new Error('not implemented: deleting rows that the filter hides (не реализовано: снимите условия фильтра)');
  }
  asActiveSheet(context, sheetId, () =>
    context.engine.execute(axis === 'rows' ? RemoveRowByRangeCommand.id : RemoveColByRangeCommand.id, {
      ...target(context, sheetId),
      range: lineRange(context, lines),
    }),
  );
  context.execution.changed = true;
}

/** Hides or shows lines. */
export function setLinesHidden(context: OperationContext, { hidden, ...lines }: Lines & { hidden: boolean }): void {
  checkLines(context, lines);
  const [hide, show] =
    lines.axis === 'rows'
      ? [SetRowHiddenMutation.id, SetRowVisibleMutation.id]
      : [SetColHiddenMutation.id, SetColVisibleMutation.id];
  context.engine.execute(hidden ? hide : show, {
    ...target(context, lines.sheetId),
    ranges: [lineRange(context, lines)],
  });
}

/** Tells of one line whether a person hid it (the filter's hiding is another thing). */
export function isLineHidden(context: OperationContext, lines: Lines): boolean {
  checkLines(context, lines);
  const { rowData, columnData } = sheetOf(context, lines.sheetId).getConfig();
  return (lines.axis === 'rows' ? rowData : columnData)[lines.at]?.hd === 1;
}

/** Sets widths of columns or heights of rows, in pixels; a forced height does not grow with the text. */
export function setLinesSize(
  context: OperationContext,
  { size, forced, ...lines }: Lines & { size: number; forced: boolean },
): void {
  checkLines(context, lines);
  if (size < 0) throw new Error('The size must not be negative.');
  const ids = target(context, lines.sheetId);
  const ranges = [lineRange(context, lines)];
  if (lines.axis === 'columns') {
    context.engine.execute(SetWorksheetColWidthMutation.id, { ...ids, ranges, colWidth: size });
    return;
  }
  context.engine.execute(SetWorksheetRowHeightMutation.id, { ...ids, ranges, rowHeight: size });
  if (forced) context.engine.execute(SetWorksheetRowIsAutoHeightMutation.id, { ...ids, ranges, autoHeightInfo: 0 });
}

/** Width of a column or height of a row in pixels, as it was set. */
export function readLineSize(context: OperationContext, lines: Lines): number {
  checkLines(context, lines);
  const { rowData, columnData, defaultRowHeight, defaultColumnWidth } = sheetOf(context, lines.sheetId).getConfig();
  if (lines.axis === 'rows') return rowData[lines.at]?.h ?? defaultRowHeight;
  return columnData[lines.at]?.w ?? defaultColumnWidth;
}
