import type { IWorkbookData } from '@univerjs/core';

/** The only file format so far; a file of another format is refused, never guessed at. */
export const WORKBOOK_FILE_FORMAT = 'mcqm-workbook/1';

/** A protection as the local host keeps it: the engine's own would silently swallow the script's writes. */
export interface StoredProtection {
  id: string;
  sheetId: string;
  /** Zero-based, end-inclusive rectangle; `null` protects the whole sheet. */
  range: StoredRange | null;
  description: string;
  warningOnly: boolean;
  /** Holes in a sheet protection. */
  unprotected: StoredRange[];
}

/** Cells that a dropdown takes its values from: the engine's own reference does not follow rows and sheet names. */
export interface StoredList {
  /** The engine's id of the validation rule. */
  ruleId: string;
  /** The sheet of the values. */
  sheetId: string;
  range: StoredRange;
}

/** Zero-based rectangle, both ends included, as the engine counts. */
export interface StoredRange {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

/** State of a Google spreadsheet that the engine has no place for. */
export interface StoredSheetsState {
  /** Locale of the spreadsheet, for example `ru_RU`. */
  locale: string;
  /** IANA name, for example `Europe/Moscow`. */
  timeZone: string;
  protections: StoredProtection[];
  lists: StoredList[];
  /** The add-on has been enabled in this document (until then `onOpen` runs with AuthMode.NONE). */
  enabled: boolean;
  /** How many sheets were ever made, so that no sheet id is used twice. */
  sheetsMade: number;
  /** How many rules and protections were ever made, so that each has its own id. */
  rulesMade: number;
  /** The sheet the user last looked at. */
  activeSheetId: string | null;
}

/** A value that a formula above or to the left spilled into a cell, zero-based; such values are no part of a saved file. */
export interface SpilledCell {
  sheetId: string;
  row: number;
  column: number;
  value: string | number | boolean;
}

/**
 * A saved workbook: everything that must be the same after loading. `univer` is the engine's own snapshot
 * (cells, styles, sizes, hidden parts, filters, validations, conditional formats, notes, names).
 */
export interface WorkbookFile {
  format: typeof WORKBOOK_FILE_FORMAT;
  univer: IWorkbookData;
  sheets: StoredSheetsState;
}
