import { columnOf } from '../entry/a1';
import type { LocalHost } from '../local-host';
import { deleteLines, insertLines, type Lines } from '../operations/change-lines';
import { deleteSheet, insertSheet, renameSheet } from '../operations/change-sheets';
import type { Area, OperationContext } from '../operations/context';
import { duplicateSheet } from '../operations/duplicate-sheet';
import { filterRows } from '../operations/filter-rows';
import { type RichText, writeRichTexts } from '../operations/rich-text';
import { sortCells } from '../operations/sort-cells';
import { clearValues } from '../operations/write-cells';
import { areaByA1, sheetIdByName } from './find-area';
import { typeEntries } from './type-entries';

/** What a person does in the editor. Rows count from 1, columns are letters. */
export interface Person {
  /** Types a text into a cell and presses Enter: it is read as Google reads what is typed. */
  type(sheetName: string, a1: string, text: string): void;
  /** Types many texts into a sheet, cell by A1; an empty text empties its cell. Much quicker than one by one. */
  typeAll(sheetName: string, entries: Iterable<[a1: string, text: string]>): void;
  /** Pastes texts with their links over a range, as values: whatever they look like, they stay text. */
  pasteTexts(sheetName: string, a1: string, rows: RichText[][]): void;
  /** Presses Delete over a range. */
  clear(sheetName: string, a1: string): void;
  insertRows(sheetName: string, before: number, count?: number): void;
  deleteRows(sheetName: string, first: number, count?: number): void;
  insertColumns(sheetName: string, before: string, count?: number): void;
  deleteColumns(sheetName: string, first: string, count?: number): void;
  /** Data → Sort range, by a column. */
  sortRange(sheetName: string, a1: string, column: string, ascending?: boolean): void;
  /** Sorts by a column of the filter: the header row stays. */
  filterSort(sheetName: string, column: string, ascending?: boolean): void;
  /** Leaves only rows that show one of these values in a column of the filter; `null` shows all again. */
  filterBy(sheetName: string, column: string, shown: string[] | null): void;
  renameSheet(sheetName: string, name: string): void;
  insertSheet(name: string): void;
  deleteSheet(sheetName: string): void;
  duplicateSheet(sheetName: string): void;
}

/** Gives a person's hands over a host. */
export function personAt(host: LocalHost): Person {
  const { asPerson } = host;
  const rows = (context: OperationContext, sheetName: string, first: number, count: number): Lines => ({
    sheetId: sheetIdByName(context, sheetName),
    axis: 'rows',
    at: first - 1,
    count,
  });
  const columns = (context: OperationContext, sheetName: string, first: string, count: number): Lines => ({
    sheetId: sheetIdByName(context, sheetName),
    axis: 'columns',
    at: columnOf(first),
    count,
  });
  const typeAll: Person['typeAll'] = (sheetName, entries) =>
    asPerson((context) => {
      const areas = [...entries].map(([a1, text]): [Area, string] => [areaByA1(context, sheetName, a1), text]);
      typeEntries(context, sheetIdByName(context, sheetName), areas);
    });
  return {
    type: (sheetName, a1, text) => typeAll(sheetName, [[a1, text]]),
    typeAll,
    pasteTexts: (sheetName, a1, rows) =>
      asPerson((context) => writeRichTexts(context, { area: areaByA1(context, sheetName, a1), rows })),
    clear: (sheetName, a1) => asPerson((context) => clearValues(context, areaByA1(context, sheetName, a1))),
    insertRows: (sheetName, before, count = 1) =>
      asPerson((context) =>
        insertLines(context, { ...rows(context, sheetName, before, count), looksOfPrevious: before > 1 }),
      ),
    deleteRows: (sheetName, first, count = 1) =>
      asPerson((context) => deleteLines(context, rows(context, sheetName, first, count))),
    insertColumns: (sheetName, before, count = 1) =>
      asPerson((context) =>
        insertLines(context, { ...columns(context, sheetName, before, count), looksOfPrevious: before !== 'A' }),
      ),
    deleteColumns: (sheetName, first, count = 1) =>
      asPerson((context) => deleteLines(context, columns(context, sheetName, first, count))),
    sortRange: (sheetName, a1, column, ascending = true) =>
      asPerson((context) => {
        const keys = [{ column: columnOf(column), ascending }];
        sortCells(context, { area: areaByA1(context, sheetName, a1), keys });
      }),
    filterSort: (sheetName, column, ascending = true) =>
      asPerson((context) => {
        const sheetId = sheetIdByName(context, sheetName);
        sortCells(context, {
          area: filterRows.body(context, sheetId),
          keys: [{ column: columnOf(column), ascending }],
        });
      }),
    filterBy: (sheetName, column, shown) =>
      asPerson((context) => filterRows.by(context, sheetIdByName(context, sheetName), columnOf(column), shown)),
    renameSheet: (sheetName, name) =>
      asPerson((context) => renameSheet(context, { sheetId: sheetIdByName(context, sheetName), name })),
    insertSheet: (name) =>
      asPerson((context) => {
        insertSheet(context, { name, index: context.engine.workbook.getSheets().length });
      }),
    deleteSheet: (sheetName) =>
      asPerson((context) => deleteSheet(context, { sheetId: sheetIdByName(context, sheetName) })),
    duplicateSheet: (sheetName) =>
      asPerson((context) => duplicateSheet(context, { sheetId: sheetIdByName(context, sheetName) })),
  };
}
