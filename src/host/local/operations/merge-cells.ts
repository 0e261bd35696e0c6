import { type IBorderData, type IRange, Rectangle } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetBorderCommand,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import { type Area, checkInside, type OperationContext, rangeOf, sheetOf, target } from './context';
import { cellReader } from './look-at-cell';
import { clearValues } from './write-cells';

/** Merges cells into one; the upper left value stays, the others are lost, as in Google. */
export function mergeCells(context: OperationContext, area: Area): void {
  const look = cellReader(context.engine, checkInside(context, area));
  const range = rangeOf(area);
  const crossed = sheetOf(context, area.sheetId)
    .getMergeData()
    .find((merged) => Rectangle.intersects(merged, range));
  if (crossed)
    throw new Error('not implemented: merging cells over merged cells (не реализовано: сначала разъедините)');
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const isCorner = row === area.row && column === area.column;
      const cell = look(row, column);
      if (isCorner || (cell.value === '' && cell.formula === '')) continue;
      clearValues(context, { sheetId: area.sheetId, row, column, rows: 1, columns: 1 });
    }
  }
  context.engine.execute(AddWorksheetMergeMutation.id, { ...target(context, area.sheetId), ranges: [range] });
}

/** Takes merged cells inside the area apart. */
export function breakApart(context: OperationContext, area: Area): void {
  const range = rangeOf(area);
  const ranges = checkInside(context, area)
    .getMergeData()
    .filter((merged: IRange) => Rectangle.contains(range, merged));
  if (ranges.length > 0) {
    context.engine.execute(RemoveWorksheetMergeMutation.id, { ...target(context, area.sheetId), ranges });
  }
}

/** Which lines of a range's border to change: true draws, false takes off, null leaves. */
export interface BorderChoice {
  top: boolean | null;
  left: boolean | null;
  bottom: boolean | null;
  right: boolean | null;
  vertical: boolean | null;
  horizontal: boolean | null;
  color: string;
  /** The engine's number of the line style. */
  style: number;
}

/** Draws or takes off border lines of a range. */
export function setBorder(context: OperationContext, { area, border }: { area: Area; border: BorderChoice }): void {
  checkInside(context, area);
  const { startRow, endRow, startColumn, endColumn } = rangeOf(area);
  const line = (draw: boolean | null) =>
    draw === null ? {} : draw ? { s: border.style, cl: { rgb: border.color } } : null;
  const cellValue: Record<number, Record<number, object>> = {};
  for (let row = startRow; row <= endRow; row += 1) {
    const cells: Record<number, object> = {};
    for (let column = startColumn; column <= endColumn; column += 1) {
      const bd: Record<string, unknown> = {
        t: line(row === startRow ? border.top : border.horizontal),
        b: line(row === endRow ? border.bottom : border.horizontal),
        l: line(column === startColumn ? border.left : border.vertical),
        r: line(column === endColumn ? border.right : border.vertical),
      };
      for (const [side, drawn] of Object.entries(bd)) {
        if (drawn !== null && Object.keys(drawn as object).length === 0) delete bd[side];
      }
      const type = sheetOf(context, area.sheetId).getCellMatrix().getValue(row, column)?.t;
      cells[column] = { s: { bd: bd as IBorderData }, ...(type ? { t: type } : {}) };
    }
    cellValue[row] = cells;
  }
  context.engine.execute(SetRangeValuesMutation.id, {
    ...target(context, area.sheetId),
    cellValue,
    trigger: SetBorderCommand.id,
  });
}
