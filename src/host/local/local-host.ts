import type { Engine, EngineOptions } from './engine/engine';
import type { DocumentLock, Faults, OperationContext } from './operations/context';
import type { OpenRealm } from './realm/realm';

/** A menu entry as the script added it; `functionName` is what a click runs. */
export type MenuEntry =
  | { kind: 'item'; caption: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'menu'; caption: string; entries: MenuEntry[] };

/** The editor around the sheet: what the script's user interface calls reach. All calls are synchronous. */
export interface EditorPort {
  /** Shows a menu; an add-on menu has the name of the add-on. */
  setMenu(caption: string, entries: MenuEntry[]): void;
  showSidebar(page: { title: string; html: string }): void;
  showDialog(page: { title: string; html: string; modal: boolean; width: number | null; height: number | null }): void;
  /** Shows a message and gives the pressed button: OK, CANCEL, YES, NO or CLOSE. */
  alert(message: { title: string; text: string; buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL' }): string;
  toast(message: { title: string; text: string; seconds: number }): void;
  /** Makes a sheet, and a range on it when given, the one the user sees. */
  activate(place: { sheetId: string; a1: string | null }): void;
  log(level: 'log' | 'info' | 'warn' | 'error' | 'debug', text: string): void;
}

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

export interface LocalHostOptions {
  /** The workbook and the page around it; the host adds the script's custom functions. */
  engine: Omit<EngineOptions, 'customFunctions' | 'callCustomFunction'>;
  openRealm: OpenRealm;
  /**
   * Custom functions of one calculation share a realm instead of having one each. Opening a realm costs a page more than
   * the function itself; that functions keep nothing between calls is proved where each has its own.
   */
  shareFunctionRealm?: boolean;
  /** The bundled shim that `build-local-host` makes: defines `SpreadsheetApp` and the others in a realm. */
  appsScriptCode: string;
  /** The add-on: `dist/Code.js`. */
  code: string;
  /** HTML files of the project by name without extension: `{ sidebar: '<!doctype html>…' }`. */
  html: Record<string, string>;
  editor: EditorPort;
  /** Locale of the person, for `Session.getActiveUserLocale`: `ru`. */
  userLocale: string;
}

/** One workbook with one add-on over it; every run is a fresh load of the whole script, as in Google. */
export interface LocalHost {
  readonly engine: Engine;
  /** Names of the script's custom functions, in upper case. */
  readonly customFunctions: ReadonlySet<string>;
  /** Runs a function of the script as a menu click or `google.script.run` does. JSON values go in and out. */
  run(functionName: string, ...args: unknown[]): unknown;
  /** Runs a simple trigger, `onOpen` or `onInstall`, with an event that says the mode. */
  trigger(functionName: 'onOpen' | 'onInstall', authMode: AuthMode): void;
  /** Waits for the formulas, then proves that what the last executions read as blank is blank. */
  settle(): Promise<void>;
  /** Plans for the next executions: failures and interruptions at their service calls. */
  readonly faults: Faults;
  /** The document's lock; a test may hold it under a name. */
  readonly lock: DocumentLock;
  /** Service calls of the last execution by name, `Range.setValues`. */
  serviceCalls(): Record<string, number>;
  /** Does something with the workbook as a person in the editor does: outside any execution of the script. */
  asPerson<Result>(act: (context: OperationContext) => Result): Result;
}
