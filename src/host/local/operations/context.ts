import type { Worksheet } from '@univerjs/core';
import type { Engine } from '../engine/engine';
import type { AuthMode, EditorPort } from '../local-host';
import type { StoredRange } from '../workbook-file';
import type { DocumentCache } from './cache';

/** A rectangle of cells as the script's realm names it: zero-based corner and size. */
export interface Area {
  sheetId: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** One run of a function of the script, from its fresh load to its end. */
export interface Execution {
  id: number;
  authMode: AuthMode;
  /** A value, a formula or the shape of a sheet was changed: what formulas show is stale until the host settles. */
  changed: boolean;
  /** Service calls so far by name, `Range.setValues`. */
  calls: Map<string, number>;
  callCount: number;
  /** The sheet that is active for this run. */
  activeSheetId: string;
  /** Cells given as blank after a change, to be proved blank when the formulas have settled. */
  assumedBlank: Area[];
}

/** What the test or the page planned to happen at a service call. */
export interface Faults {
  failAt: number | null;
  /** After the failing call every further call fails too, as when Google stops a script that ran too long. */
  dead: boolean;
  /** Runs just before the n-th service call, for example a second person's execution. */
  interrupts: Map<number, () => void>;
}

/** The lock of the document: at most one execution holds it. */
export interface DocumentLock {
  /** Execution that holds it, or a name that a test gave. */
  holder: number | string | null;
}

export interface OperationContext {
  engine: Engine;
  editor: EditorPort;
  execution: Execution;
  faults: Faults;
  lock: DocumentLock;
  cache: DocumentCache;
  html: Record<string, string>;
  userLocale: string;
  customFunctions: ReadonlySet<string>;
}

/** The sheet with this id; a script may hold a sheet that was deleted meanwhile. */
export function sheetOf(context: OperationContext, sheetId: string): Worksheet {
  const sheet = context.engine.workbook.getSheetBySheetId(sheetId);
  if (!sheet) throw new Error('The sheet has been deleted (лист удалён).');
  return sheet;
}

/** The ids that every command of the engine wants. */
export function target(context: OperationContext, sheetId: string): { unitId: string; subUnitId: string } {
  return { unitId: context.engine.workbook.getUnitId(), subUnitId: sheetId };
}

/** The engine's rectangle of an area. */
export function rangeOf(area: Area): { startRow: number; endRow: number; startColumn: number; endColumn: number } {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

/** The area of an engine's rectangle on a sheet. */
export function areaOfRange(sheetId: string, range: StoredRange): Area {
  return {
    sheetId,
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** Refuses an area that reaches over the sheet's edge, as Google does when the range is used. */
export function checkInside(context: OperationContext, area: Area): Worksheet {
  const sheet = sheetOf(context, area.sheetId);
  const { endRow, endColumn } = rangeOf(area);
  if (area.row < 0 || area.column < 0 || endRow >= sheet.getRowCount() || endColumn >= sheet.getColumnCount()) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return sheet;
}

/** Builds rows of an area from its cells. */
export function mapArea<Result>(area: Area, give: (row: number, column: number) => Result): Result[][] {
  return Array.from({ length: area.rows }, (_r, row) =>
    Array.from({ length: area.columns }, (_c, column) => give(area.row + row, area.column + column)),
  );
}
