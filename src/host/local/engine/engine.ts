import type { ILocales, Injector, LocaleType, Univer, Workbook } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { SpilledCell, StoredSheetsState, WorkbookFile } from '../workbook-file';

/** One cell as a custom function gets it: exact blanks (`null`), errors, and dates as serial numbers. */
export type FunctionCell = null | number | string | boolean | { serial: number } | { error: string };

/** An argument: a single cell or literal, a range as rows, or left out (`undefined`). */
export type FunctionArgument = FunctionCell | FunctionCell[][] | undefined;

/** What a custom function gave: a value or rows of values, or the message of what it threw. */
export type FunctionOutcome = { value: FunctionCell | FunctionCell[][] } | { thrown: string };

/** The cell that called a custom function, zero-based. */
export interface CallingCell {
  sheetId: string;
  row: number;
  column: number;
}

/** Runs one custom function synchronously; must not throw. */
export type CallCustomFunction = (name: string, args: FunctionArgument[], cell: CallingCell) => FunctionOutcome;

/**
 * What the page adds to the engine: the headless host adds nothing. Plugins must be registered in the engine's order,
 * so there are three places; the engine itself registers formula engine, sheets, formula, number formats, validation,
 * conditional formats, filter, note and sort between them.
 */
export interface EngineUserInterface {
  /** Interface language and its words. */
  locale: LocaleType;
  locales: ILocales;
  /** Render engine, UI, docs and docs UI. */
  beforeSheets(univer: Univer): void;
  /** Sheets UI, formula UI and the UI halves of the others. */
  afterSheets(univer: Univer): void;
}

export interface EngineOptions {
  /** Locale of a new spreadsheet, `ru_RU` or `en_US`; a loaded file brings its own. */
  locale: string;
  /** Time zone of a new spreadsheet, IANA name; a loaded file brings its own. */
  timeZone: string;
  /** Title of a new spreadsheet. */
  title?: string;
  /** Names of the custom functions that the script has. */
  customFunctions: readonly string[];
  callCustomFunction: CallCustomFunction;
  file?: WorkbookFile;
  ui?: EngineUserInterface;
  /** Today, for dates typed without a year. */
  clock?: () => Date;
}

/** A spill that could not be laid out, or a custom function that threw: what the cell's note says in Google. */
export interface CellTrouble {
  sheetName: string;
  a1: string;
  message: string;
}

export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly workbook: Workbook;
  /** What Google keeps and the engine does not: locale, time zone, protections; changed in place by the operations. */
  readonly state: StoredSheetsState;
  readonly clock: () => Date;
  /** Executes one of the engine's commands or mutations at once; throws when the engine refuses it. */
  execute(id: string, params: object): void;
  /**
   * Waits until every formula has its value: nothing is calculated and no command was executed for a while.
   * Forces one full calculation where the stock engine is known to leave stale cells.
   */
  settle(): Promise<void>;
  /** Cells in trouble after the last calculation. */
  troubles(): CellTrouble[];
  /** Calls of custom functions since the engine was created. */
  customFunctionCalls(): number;
  /** Everything that must be there after loading; call it after `settle`. */
  snapshot(): WorkbookFile;
  /** What formulas spilled, for a format that has no spilling; call it after `settle`. */
  spills(): SpilledCell[];
  /** Called after each change made by the user or a script (for saving); returns the way to stop. */
  onChange(listener: () => void): () => void;
  /** Tells the listeners of a change that the engine does not see: of `state`. */
  announceChange(): void;
  /** Waits until nothing is calculated, then takes the engine away. */
  dispose(): Promise<void>;
}
