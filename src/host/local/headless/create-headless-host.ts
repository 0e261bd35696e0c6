import { createLocalHost } from '../create-local-host';
import type { CellTrouble } from '../engine/engine';
import type { EditorPort, LocalHost } from '../local-host';
import { type RichText, readRichTexts } from '../operations/rich-text';
import { openVmRealm } from '../realm/open-vm-realm';
import type { SpilledCell, WorkbookFile } from '../workbook-file';
import { areaByA1 } from './find-area';
import { type Person, personAt } from './person';
import { type CellReading, readSheet, type SheetReading } from './read-workbook';
import { type EditorRecord, recordEditor } from './record-editor';

/** The shim of Google's services, put in at build. */
declare const APPS_SCRIPT_CODE: string;

export type { LinkRun, RichText } from '../operations/rich-text';
export type { CellReading } from './read-workbook';

export interface HeadlessOptions {
  /** The add-on: text of `dist/Code.js` or of a small script. */
  code: string;
  /** HTML files of the project by name, `{ sidebar: '…' }`. */
  html?: Record<string, string>;
  /** Locale of a new spreadsheet, `ru_RU` (default) or `en_US`. */
  locale?: string;
  /** Time zone of a new spreadsheet, `Europe/Moscow` by default. */
  timeZone?: string;
  /** A saved workbook to open instead of a new one. */
  snapshot?: WorkbookFile;
  clock?: () => Date;
  /** Answers to `ui.alert`; without it every message gets OK. */
  answerAlert?: EditorPort['alert'];
}

/** The local host in Node: runs the script, types like a person, calculates really, reads what stands in the cells. */
export interface HeadlessHost extends Person {
  readonly host: LocalHost;
  /** Runs a function of the script as a menu click does. */
  run(functionName: string, ...args: unknown[]): unknown;
  /** Calls the sidebar's endpoint, `mcqmCall(name, json)`, and reads its answer. */
  call(name: string, payload?: unknown): unknown;
  /** Runs `onOpen` or `onInstall`. */
  trigger: LocalHost['trigger'];
  settle(): Promise<void>;
  /** One cell or all cells of a range by A1, as they stand and as they show. */
  read(sheetName: string, a1: string): CellReading[][];
  /** Texts of a range with the links behind them; blank where a cell holds anything but text. */
  readTexts(sheetName: string, a1: string): RichText[][];
  /** Everything about a sheet beside its cells. */
  sheet(sheetName: string): SheetReading;
  sheetNames(): string[];
  /** What the script showed: menus, sidebars, dialogs, messages, log. */
  readonly editor: EditorRecord;
  troubles(): CellTrouble[];
  /** Service calls of the last execution by name. */
  serviceCalls(): Record<string, number>;
  customFunctionCalls(): number;
  /** Makes the n-th service call of each next execution fail; `dead` makes all after it fail too. `null` ends it. */
  failAtCall(number: number | null, dead?: boolean): void;
  /** Does something just before the n-th service call of the next execution, for example a second person's run. */
  interruptAtCall(number: number, act: () => void): void;
  /** Holds the document's lock as somebody else would; gives the way to release it. */
  holdLock(): () => void;
  snapshot(): WorkbookFile;
  spills(): SpilledCell[];
  dispose(): Promise<void>;
}

/**
 * Opens a workbook in Node with an add-on over it.
 *
 * @example
 * const host = createHeadlessHost({ code: 'function hello() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1); }' });
 * host.run('hello');
 * await host.settle();
 * host.read('Лист1', 'A1')[0][0].value; // 1
 */
export function createHeadlessHost(options: HeadlessOptions): HeadlessHost {
  const { record, port } = recordEditor(options.answerAlert);
  const host = createLocalHost({
    openRealm: openVmRealm,
    appsScriptCode: APPS_SCRIPT_CODE,
    code: options.code,
    html: options.html ?? {},
    userLocale: 'ru',
    editor: port,
    engine: {
      locale: options.locale ?? 'ru_RU',
      timeZone: options.timeZone ?? 'Europe/Moscow',
      ...(options.snapshot ? { file: options.snapshot } : {}),
      ...(options.clock ? { clock: options.clock } : {}),
    },
  });
  const { engine, faults, lock } = host;
  return {
    ...personAt(host),
    host,
    editor: record,
    run: host.run,
    call(name, payload = {}) {
      const reply = host.run('mcqmCall', name, JSON.stringify(payload));
      return typeof reply === 'string' ? JSON.parse(reply) : reply;
    },
    trigger: host.trigger,
    settle: host.settle,
    read: (sheetName, a1) => host.asPerson((context) => readSheet(context, sheetName).cells(a1)),
    readTexts: (sheetName, a1) => host.asPerson((context) => readRichTexts(context, areaByA1(context, sheetName, a1))),
    sheet: (sheetName) => host.asPerson((context) => readSheet(context, sheetName).facts()),
    sheetNames: () => engine.workbook.getSheets().map((sheet) => sheet.getName()),
    troubles: () => engine.troubles(),
    serviceCalls: host.serviceCalls,
    customFunctionCalls: () => engine.customFunctionCalls(),
    failAtCall(number, dead = false) {
      faults.failAt = number;
      faults.dead = dead;
    },
    interruptAtCall(number, act) {
      faults.interrupts.set(number, act);
    },
    holdLock() {
      if (lock.holder !== null) throw new Error('the lock is held already');
      lock.holder = 'somebody else';
      return () => {
        lock.holder = null;
      };
    },
    snapshot: () => engine.snapshot(),
    spills: () => engine.spills(),
    dispose: () => engine.dispose(),
  };
}
