import type { Reference } from '../references';

/** What a cell shows: the value that a reader without any calculation sees. */
export type Shown = string | number | boolean | null;

/** A cell that stands in the file otherwise than in the workbook. */
export interface TravelCell {
  /** Native formula without `=`, `null` for a value. */
  readonly formula: string | null;
  readonly shown: Shown;
}

/**
 * What is needed to get home. Every reference is written on the hidden sheet of travel notes as a formula of its own, so
 * that whatever program inserts rows or renames sheets keeps it true.
 */
export interface TravelNote {
  readonly kind: NoteKind;
  /** JSON. */
  readonly text: string;
  readonly references: readonly Reference[];
}

export type NoteKind =
  /** Locale, time zone and the rest that a spreadsheet file has no place for. */
  | 'book'
  /** Id, size and full name of a sheet; its only reference is the sheet's first cell. */
  | 'sheet'
  /** The first reference is the cell, the others are those of its formula. */
  | 'points'
  | 'total'
  | 'formula'
  | 'value'
  /** A text with several links, or longer than a cell of the format holds. */
  | 'text'
  | 'protection'
  /** A name of a formula: the format's writer knows names of areas only. */
  | 'name'
  /** Something wrong that was so already when the book left. */
  | 'fault';

export interface SheetTravel {
  readonly sheetId: string;
  /** Name in the file: at most 31 characters. */
  readonly name: string;
  /** By `row,column`, zero-based. */
  readonly cells: ReadonlyMap<string, TravelCell>;
  /** Columns with our helping formulas, zero-based; they are hidden. */
  readonly helpers: readonly number[];
}

/** How a workbook travels as `.xlsx`: pure data, made before anything is written. */
export interface TravelPlan {
  readonly sheets: readonly SheetTravel[];
  readonly notes: readonly TravelNote[];
}

/** Name of the hidden sheet with the travel notes, and what stands in its first cell. */
export const TRAVEL_SHEET = '_xlsx';
export const TRAVEL_MARK = 'mcqm-xlsx/1';

/** Cells of the format hold no more characters than this. */
export const CELL_LIMIT = 32_767;

export const place = (row: number, column: number) => `${row},${column}`;
