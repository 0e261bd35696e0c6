import type { Lines } from '../../operations/change-lines';
import { askHost } from '../frame/host-bridge';
import type { Shown } from './objects';
import { areaOf } from './range-state';
import { factsOf, type SheetState } from './sheet-state';

type Axis = Lines['axis'];

const lines = ({ sheetId }: SheetState, axis: Axis, first: number, count = 1): Lines => ({
  sheetId,
  axis,
  at: first - 1,
  count,
});

function insert(state: SheetState, axis: Axis, first: number, count: number, looksOfPrevious: boolean): Shown {
  askHost('insertLines', { ...lines(state, axis, first, count), looksOfPrevious });
  return state.shown;
}

function hide(state: SheetState, hidden: boolean, chosen: Lines): void {
  askHost('setLinesHidden', { ...chosen, sheetId: state.sheetId, hidden });
}

function resize(state: SheetState, chosen: Lines, size: number, forced = false): Shown {
  askHost('setLinesSize', { ...chosen, size, forced });
  return state.shown;
}

const rowsOf = (range: Shown): Lines => {
  const { sheetId, row, rows } = areaOf(range);
  return { sheetId, axis: 'rows', at: row, count: rows };
};
const columnsOf = (range: Shown): Lines => {
  const { sheetId, column, columns } = areaOf(range);
  return { sheetId, axis: 'columns', at: column, count: columns };
};

/** Rows and columns: their number, order, size, hiding and freezing. All count from 1. */
export const SHEET_LINES = {
  getMaxRows(this: SheetState): number {
    return factsOf(this).rows;
  },
  getMaxColumns(this: SheetState): number {
    return factsOf(this).columns;
  },
  getLastRow(this: SheetState): number {
    return askHost('readExtent', { sheetId: this.sheetId }).lastRow;
  },
  getLastColumn(this: SheetState): number {
    return askHost('readExtent', { sheetId: this.sheetId }).lastColumn;
  },
  insertRowsAfter(this: SheetState, after: number, count: number): Shown {
    return insert(this, 'rows', after + 1, count, true);
  },
  insertRowAfter(this: SheetState, after: number): Shown {
    return insert(this, 'rows', after + 1, 1, true);
  },
  insertRowsBefore(this: SheetState, before: number, count: number): Shown {
    return insert(this, 'rows', before, count, false);
  },
  insertRowBefore(this: SheetState, before: number): Shown {
    return insert(this, 'rows', before, 1, false);
  },
  insertRows(this: SheetState, before: number, count = 1): void {
    insert(this, 'rows', before, count, false);
  },
  insertColumnsAfter(this: SheetState, after: number, count: number): Shown {
    return insert(this, 'columns', after + 1, count, true);
  },
  insertColumnAfter(this: SheetState, after: number): Shown {
    return insert(this, 'columns', after + 1, 1, true);
  },
  insertColumnsBefore(this: SheetState, before: number, count: number): Shown {
    return insert(this, 'columns', before, count, false);
  },
  insertColumnBefore(this: SheetState, before: number): Shown {
    return insert(this, 'columns', before, 1, false);
  },
  insertColumns(this: SheetState, before: number, count = 1): void {
    insert(this, 'columns', before, count, false);
  },
  deleteRow(this: SheetState, row: number): Shown {
    askHost('deleteLines', lines(this, 'rows', row));
    return this.shown;
  },
  deleteRows(this: SheetState, row: number, count: number): void {
    askHost('deleteLines', lines(this, 'rows', row, count));
  },
  deleteColumn(this: SheetState, column: number): Shown {
    askHost('deleteLines', lines(this, 'columns', column));
    return this.shown;
  },
  deleteColumns(this: SheetState, column: number, count: number): void {
    askHost('deleteLines', lines(this, 'columns', column, count));
  },
  hideRows(this: SheetState, row: number, count = 1): void {
    hide(this, true, lines(this, 'rows', row, count));
  },
  showRows(this: SheetState, row: number, count = 1): void {
    hide(this, false, lines(this, 'rows', row, count));
  },
  hideRow(this: SheetState, range: Shown): void {
    hide(this, true, rowsOf(range));
  },
  unhideRow(this: SheetState, range: Shown): void {
    hide(this, false, rowsOf(range));
  },
  hideColumns(this: SheetState, column: number, count = 1): void {
    hide(this, true, lines(this, 'columns', column, count));
  },
  showColumns(this: SheetState, column: number, count = 1): void {
    hide(this, false, lines(this, 'columns', column, count));
  },
  hideColumn(this: SheetState, range: Shown): void {
    hide(this, true, columnsOf(range));
  },
  unhideColumn(this: SheetState, range: Shown): void {
    hide(this, false, columnsOf(range));
  },
  isRowHiddenByUser(this: SheetState, row: number): boolean {
    return askHost('isLineHidden', lines(this, 'rows', row));
  },
  isColumnHiddenByUser(this: SheetState, column: number): boolean {
    return askHost('isLineHidden', lines(this, 'columns', column));
  },
  setColumnWidth(this: SheetState, column: number, width: number): Shown {
    return resize(this, lines(this, 'columns', column), width);
  },
  setColumnWidths(this: SheetState, column: number, count: number, width: number): Shown {
    return resize(this, lines(this, 'columns', column, count), width);
  },
  getColumnWidth(this: SheetState, column: number): number {
    return askHost('readLineSize', lines(this, 'columns', column));
  },
  setRowHeight(this: SheetState, row: number, height: number): Shown {
    return resize(this, lines(this, 'rows', row), height);
  },
  setRowHeights(this: SheetState, row: number, count: number, height: number): Shown {
    return resize(this, lines(this, 'rows', row, count), height);
  },
  setRowHeightsForced(this: SheetState, row: number, count: number, height: number): Shown {
    return resize(this, lines(this, 'rows', row, count), height, true);
  },
  getRowHeight(this: SheetState, row: number): number {
    return askHost('readLineSize', lines(this, 'rows', row));
  },
  setFrozenRows(this: SheetState, rows: number): void {
    askHost('setFrozen', { sheetId: this.sheetId, rows, columns: factsOf(this).frozenColumns });
  },
  setFrozenColumns(this: SheetState, columns: number): void {
    askHost('setFrozen', { sheetId: this.sheetId, rows: factsOf(this).frozenRows, columns });
  },
  getFrozenRows(this: SheetState): number {
    return factsOf(this).frozenRows;
  },
  getFrozenColumns(this: SheetState): number {
    return factsOf(this).frozenColumns;
  },
};
