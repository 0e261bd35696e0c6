import { columnLetters, toA1 } from '../../entry/a1';
import { askHost, serviceError } from '../frame/host-bridge';
import { MAKE, type Shown } from './objects';
import type { RangeState } from './range-state';
import { factsOf } from './sheet-state';

/** Where a range is: numbers count from 1. None of these touches the state of the spreadsheet. */
export const RANGE_PLACE = {
  getRow(this: RangeState): number {
    return this.area.row + 1;
  },
  getRowIndex(this: RangeState): number {
    return this.area.row + 1;
  },
  getColumn(this: RangeState): number {
    return this.area.column + 1;
  },
  getLastRow(this: RangeState): number {
    return this.area.row + this.area.rows;
  },
  getLastColumn(this: RangeState): number {
    return this.area.column + this.area.columns;
  },
  getNumRows(this: RangeState): number {
    return this.area.rows;
  },
  getHeight(this: RangeState): number {
    return this.area.rows;
  },
  getNumColumns(this: RangeState): number {
    return this.area.columns;
  },
  getWidth(this: RangeState): number {
    return this.area.columns;
  },
  getGridId(this: RangeState): number {
    return factsOf({ sheetId: this.area.sheetId, shown: {} }).number;
  },
  getSheet(this: RangeState): Shown {
    return MAKE.sheet(this.area.sheetId);
  },
  getA1Notation(this: RangeState): string {
    const { row, column, rows, columns } = this.area;
    if (this.shape.wholeSheet) return '';
    if (this.shape.wholeRows) return `${row + 1}:${row + rows}`;
    if (this.shape.wholeColumns) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
    const first = toA1({ row, column });
    const last = toA1({ row: row + rows - 1, column: column + columns - 1 });
    return first === last ? first : `${first}:${last}`;
  },
  getCell(this: RangeState, row: number, column: number): Shown {
    const { sheetId, row: top, column: left, rows, columns } = this.area;
    if (row < 1 || column < 1 || row > rows || column > columns) throw serviceError('Cell reference out of range');
    return MAKE.range({ sheetId, row: top + row - 1, column: left + column - 1, rows: 1, columns: 1 });
  },
  offset(this: RangeState, down: number, right: number, rows?: number, columns?: number): Shown {
    const area = {
      sheetId: this.area.sheetId,
      row: this.area.row + down,
      column: this.area.column + right,
      rows: rows ?? this.area.rows,
      columns: columns ?? this.area.columns,
    };
    if (area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1) {
      throw serviceError('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return MAKE.range(area);
  },
  activate(this: RangeState): Shown {
    askHost('activateRange', this.area);
    return this.shown;
  },
};
