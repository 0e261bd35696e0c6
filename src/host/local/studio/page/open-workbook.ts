import '@univerjs/sheets-ui/facade';
import { ILayoutService } from '@univerjs/ui';
import { createLocalHost } from '../../create-local-host';
import type { Engine } from '../../engine/engine';
import type { LocalHost } from '../../local-host';
import type { WorkbookFile } from '../../workbook-file';
import { openFrameRealm } from './addon/open-frame-realm';
import { askOnScreen, editorOnScreen, showToast } from './editor-on-screen';
import { fitRows } from './grid/fit-rows';
import { gridInterface } from './grid/grid-interface';
import { guardProtectedCells } from './grid/guard-protected-cells';
import { leaveHiddenCell } from './grid/leave-hidden-cell';
import { pasteText } from './grid/paste-text';
import { readTypedEntries } from './grid/read-typed-entries';
import { saySelectedCell } from './grid/say-selected-cell';
import { showByLocale } from './grid/show-by-locale';
import { showPlace } from './grid/show-place';
import { type Executions, runExecutions } from './run-executions';
import type { StudioStore } from './studio-state';

/** The add-on's files and the shim of Google's services, as texts. */
export interface AddonTexts {
  readonly code: string;
  readonly sidebar: string;
  readonly appsScript: string;
}

export interface OpenWorkbook {
  readonly engine: Engine;
  readonly executions: Executions;
  /** Calls `mcqmCall` as the sidebar does. */
  call(name: string, payload: object): Promise<unknown>;
  /** Makes a place in the workbook the one on the screen. */
  openPlace(sheetId: string, a1: string | null): void;
  /** Gives the keyboard to the grid. */
  focusGrid(): void;
  /** Puts what is being typed into its cell, so that it is saved too. */
  finishTyping(): Promise<void>;
  /** The workbook file as text, with every formula calculated. */
  takeText(): Promise<string>;
  /** The same with what formulas spilled: a spreadsheet file holds it as values, and only the engine knows it. */
  takeTravelText(): Promise<string>;
}

/**
 * Puts a workbook on the screen with the add-on over it, and waits for its formulas.
 *
 * @param file what was saved; `null` = an empty workbook
 * @param container id of the element for the grid
 */
export async function openWorkbook(
  store: StudioStore,
  texts: AddonTexts,
  file: WorkbookFile | null,
  container: string,
): Promise<OpenWorkbook> {
  const host = createLocalHost({
    openRealm: openFrameRealm,
    shareFunctionRealm: true,
    appsScriptCode: texts.appsScript,
    code: texts.code,
    html: { sidebar: texts.sidebar },
    userLocale: 'ru',
    editor: editorOnScreen(store, ({ sheetId, a1 }) => showPlace(host.engine, sheetId, a1)),
    engine: {
      locale: 'ru_RU',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      title: 'Новая таблица',
      ui: gridInterface(container),
      ...(file ? { file } : {}),
    },
  });
  const { engine } = host;
  let typing: Promise<void> = Promise.resolve();
  const finishTyping = () => {
    typing = endEditing(host);
    return typing;
  };
  const executions = runExecutions({
    run: host.run,
    // A click in the sidebar ends what is being typed; the function that it starts must see it.
    settle: () => typing.then(host.settle),
    done: () => fitting.fit(),
  });
  const fitting = fitRows(engine, executions.running);
  const say = (text: string) => showToast(store, { title: '', text, seconds: 10 });
  readTypedEntries(host, say);
  pasteText(host, say);
  showByLocale(engine);
  leaveHiddenCell(engine);
  saySelectedCell(engine, (selectedCell, link) => store.set({ selectedCell, link }));
  guardProtectedCells(engine, { scriptRuns: executions.running, ask: () => askAboutProtection(store) });
  await engine.settle();
  fitting.fit();
  host.trigger('onOpen', engine.state.enabled ? 'LIMITED' : 'NONE');
  if (engine.state.activeSheetId) showPlace(engine, engine.state.activeSheetId, null);

  return {
    engine,
    executions,
    call: async (name, payload) => JSON.parse(String(await executions.run('mcqmCall', name, JSON.stringify(payload)))),
    openPlace: (sheetId, a1) => showPlace(engine, sheetId, a1),
    focusGrid: () => engine.injector.get(ILayoutService).focus(),
    finishTyping,
    takeText: () => takeText(engine, false),
    takeTravelText: () => takeText(engine, true),
  };
}

async function takeText(engine: Engine, travels: boolean): Promise<string> {
  await engine.settle();
  engine.state.activeSheetId = engine.workbook.getActiveSheet()?.getSheetId() ?? null;
  // The mark stands first, so that half of a file still tells whose it was.
  const { format, ...rest } = engine.snapshot();
  return JSON.stringify({ format, ...rest, ...(travels ? { spills: engine.spills() } : {}) });
}

async function endEditing({ engine, settle }: LocalHost): Promise<void> {
  const workbook = engine.api.getActiveWorkbook();
  if (workbook?.isCellEditing()) await workbook.endEditingAsync(true);
  // The cell editor writes a moment after it has closed; rest comes after that.
  await settle();
}

/** For how long «не спрашивать» holds, as in Google. */
const QUIET_MILLISECONDS = 5 * 60 * 1000;
let quietUntil = 0;

async function askAboutProtection(store: StudioStore): Promise<boolean> {
  if (Date.now() < quietUntil) return true;
  const answer = await askOnScreen(store, {
    title: 'Изменить защищённые ячейки?',
    text: 'Вы пытаетесь изменить часть листа, которую не следует менять случайно: там формулы или устройство таблицы.',
    buttons: [
      { label: 'Отмена', answer: 'no' },
      { label: 'Всё равно изменить', answer: 'yes' },
      { label: 'Изменить и не спрашивать 5 минут', answer: 'quiet' },
    ],
    escape: 'no',
  });
  if (answer === 'quiet') quietUntil = Date.now() + QUIET_MILLISECONDS;
  return answer !== 'no';
}
