import type { Area } from '../workbook/area';
import type { CellNote, FormatBlock, PlanCell, SheetPlan } from '../workbook/sheet-plan';

/**
 * Everything an action may ask of the place it runs in, as plain data. One file per thing keeps the platforms apart:
 * actions never name Google's services, and hosts know no rubric.
 */
export interface Host {
  now(): Date;
  /** The time on the spreadsheet's wall clock, `2026-11-22T09:05:00`. */
  localNow(): string;
  newId(): string;
  settings(): HostSettings;
  changeSettings(settings: HostSettings): void;
  /** Runs the work alone in this document; `null` when somebody else would not finish within the time. */
  /** Makes what was written so far stand, so that a refusal is thrown here and not at some later call. */
  flush(): void;
  alone<T>(milliseconds: number, work: () => T): { value: T } | null;

  /**
   * Keeps a text for some minutes beside this document, for whoever goes on with the work in a later call. It is no
   * place for what must last: the platform may forget it at any moment.
   */
  keep(name: string, text: string): void;
  /** `null` when it was never kept, or is forgotten. */
  recall(name: string): string | null;

  sheets(): SheetInfo[];
  sheetNamed(name: string): SheetInfo | null;
  /** `null` when there is no such sheet any more. */
  readSheet(id: number): SheetContent | null;
  /** A whole sheet with the addresses that its cells lead to: three reads. */
  readLinked(id: number): LinkedContent | null;
  /** A block of a sheet; `null` when the sheet is gone or too small. */
  readArea(id: number, area: Area): SheetContent['values'] | null;
  /** The formulas of a sheet from its first cell on, '' where a cell has none; `null` when the sheet is gone. */
  readFormulas(id: number): string[][] | null;
  /** A block of the sheet of this name, in one call; `null` when there is no such sheet or it is too small. */
  readBlock(sheetName: string, area: Area): SheetContent['values'] | null;
  writeBlock(sheetName: string, row: number, column: number, cells: readonly (readonly PlanCell[])[]): void;
  /** Adds rows at the end of the sheet of this name until it has so many. */
  growSheet(sheetName: string, rows: number): void;
  /** Only the first rows and columns: enough to see whether a sheet is ours. */
  readCorner(id: number): SheetContent | null;
  /** Everything a repair must know of a sheet, one reading of each kind; `null` when the sheet is gone. */
  inspectSheet(id: number): SheetInspection | null;

  /** Lays a new hidden sheet, `index` counted from 0, and returns its id; `null` when the name is taken. */
  buildSheet(plan: SheetPlan, index: number): number | null;
  /** Writes a rectangle; text can never become a formula. */
  write(id: number, row: number, column: number, cells: readonly (readonly CellInput[])[]): void;
  /** Inserts blank rows or columns; formulas, lists and protections move with the cells, as in the editor. */
  insertLines(id: number, axis: 'rows' | 'columns', at: LinePlace, count: number): void;
  deleteLines(id: number, axis: 'rows' | 'columns', start: number, count: number): void;
  hideRows(id: number, start: number, count: number): void;
  setFormats(id: number, blocks: readonly FormatBlock[]): void;
  setLists(id: number, blocks: readonly ListBlock[]): void;
  /** Notes at cells; others within the same rows and columns go. */
  setNotes(id: number, notes: readonly CellNote[]): void;
  deleteSheets(ids: readonly number[]): void;
  showSheets(ids: readonly number[]): void;
  openCell(id: number, row: number, column: number): void;
  /** Writes an exception nobody foresaw into the developers' log; the person gets a sentence. */
  report(thrown: unknown): void;
}

export interface HostSettings {
  readonly locale: string;
  readonly timeZone: string;
}

export interface SheetInfo {
  readonly id: number;
  readonly name: string;
}

/** What a cell gives: '' for a blank cell, an error as its text (`#REF!`). */
export type CellValue = string | number | boolean | Date;

export interface LinkedContent extends SheetContent {
  /** By row and column: the link of the cell's text, else the address in its HYPERLINK formula, else `null`. */
  readonly links: readonly (readonly (string | null)[])[];
}
/** What may be written back exactly as it was read: people's cells hold checkboxes and dates too. */
export type CellInput = PlanCell | boolean | Date;

export interface SheetContent {
  readonly id: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** A sheet as a repair sees it: all grids are of one size and begin in the first cell. */
export interface SheetInspection extends SheetContent {
  /** '' where there is no formula. */
  readonly formulas: readonly (readonly string[])[];
  /** Number formats: `@` for text. */
  readonly formats: readonly (readonly string[])[];
  /** What a cell's dropdown offers: `listLink` of a block of cells, `other` for any other rule, '' for none. */
  readonly lists: readonly (readonly string[])[];
}

/** Where lines are inserted, counted from 1; they take the looks of the line named. */
export type LinePlace = { readonly before: number } | { readonly after: number };

/** A dropdown over cells of a sheet; other text is let in, because the check names it. */
export interface ListBlock {
  readonly area: Area;
  readonly list: { readonly sheetId: number; readonly area: Area };
}
