import {
  type Ctor,
  ICommandService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { type BaseFunction, FormulaDataModel, IActiveDirtyManagerService } from '@univerjs/engine-formula';
import '@univerjs/sheets/facade';
import { type StoredSheetsState, WORKBOOK_FILE_FORMAT, type WorkbookFile } from '../workbook-file';
import { makeFunctionCaller } from './call-functions';
import { makeCustomFunctionClass } from './custom-function-class';
import type { Engine, EngineOptions } from './engine';
import { followSorting } from './follow-sorting';
import { followStructure } from './follow-structure';
import { googleFunctions } from './google-functions/google-functions';
import { emptyTextReader } from './google-functions/holds-empty-text';
import { leaveColoursUncalculated } from './leave-colours-uncalculated';
import { listSpills } from './list-spills';
import { listTroubles } from './list-troubles';
import { moveConditionalRules } from './move-conditional-rules';
import { newWorkbookData } from './new-workbook-data';
import { refreshLists } from './refresh-lists';
import { registerPlugins } from './register-plugins';
import { settleFormulas } from './settle-formulas';

/** Id of the workbook in a saved file. */
const SAVED_ID = 'workbook';
let enginesMade = 0;

function stateOf(options: EngineOptions): StoredSheetsState {
  if (!options.file) {
    const { locale, timeZone } = options;
    return {
      locale,
      timeZone,
      protections: [],
      lists: [],
      enabled: false,
      sheetsMade: 0,
      rulesMade: 0,
      activeSheetId: null,
    };
  }
  const found: string = options.file.format;
  if (found !== WORKBOOK_FILE_FORMAT) {
    throw new Error(
      `Файл книги имеет формат «${found}», эта программа читает «${WORKBOOK_FILE_FORMAT}». ` +
        'Откройте его той версией, которой он сохранён.',
    );
  }
  return structuredClone(options.file.sheets);
}

/**
 * Starts the stock workbook engine with one workbook, for Node without `options.ui` and for the page with it.
 *
 * @example
 * const engine = createEngine({ locale: 'ru_RU', timeZone: 'Europe/Moscow', customFunctions: [], callCustomFunction });
 */
export function createEngine(options: EngineOptions): Engine {
  const state = stateOf(options);
  const caller = makeFunctionCaller(options.callCustomFunction);
  const clock = options.clock ?? (() => new Date());
  const locale = options.ui?.locale ?? LocaleType.EN_US;
  const univer = new Univer({ locale, locales: options.ui?.locales ?? { [locale]: {} }, logLevel: LogLevel.WARN });
  const injector = univer.__getInjector();
  registerPlugins(
    univer,
    [
      ...googleFunctions({ locale: () => state.locale, emptyTextAt: emptyTextReader(injector) }),
      ...options.customFunctions.map((name): [Ctor<BaseFunction>, string] => [
        makeCustomFunctionClass((args, cell) => caller.call(name, args, cell)),
        name.toUpperCase(),
      ]),
    ],
    options.ui,
  );
  const colours = options.ui ? null : leaveColoursUncalculated(injector);
  const data: IWorkbookData = options.file
    ? structuredClone(options.file.univer)
    : newWorkbookData(options.title ?? 'Новая таблица', locale, state.locale);
  // The engine's caches are kept by unit id for the whole process: two engines must not share one.
  enginesMade += 1;
  data.id = `mcqm-${SAVED_ID}-${enginesMade}`;
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  colours?.start();
  const api = FUniver.newAPI(univer);
  const commands = injector.get(ICommandService);
  const settler = settleFormulas({
    commands,
    dirty: injector.get(IActiveDirtyManagerService),
    formulas: injector.get(FormulaDataModel),
    workbook,
    settled() {
      caller.forget();
      refreshLists(commands, injector, workbook, state);
    },
  });
  const following = [
    followStructure(commands, state),
    followSorting(commands, injector),
    ...(options.ui ? [] : [moveConditionalRules(injector)]),
  ];

  let disposed = false;
  const listeners = new Set<() => void>();
  const announceChange = () => {
    for (const listener of listeners) listener();
  };
  commands.onMutationExecutedForCollab((command, how) => {
    // What is being typed in the cell editor is a document of its own, and no change of the workbook yet.
    if (how?.onlyLocal !== true && !command.id.startsWith('doc.')) announceChange();
  });

  return {
    univer,
    api,
    injector,
    workbook,
    state,
    clock,
    execute(id, params) {
      const done: unknown = commands.syncExecuteCommand(id, params);
      if (done !== true) throw new Error(`the engine refused ${id}`);
    },
    settle: settler.settle,
    troubles: () => listTroubles(workbook, caller),
    customFunctionCalls: () => caller.calls(),
    snapshot(): WorkbookFile {
      const univerData = api.getActiveWorkbook()?.save();
      if (!univerData) throw new Error('no workbook to save');
      const file = { format: WORKBOOK_FILE_FORMAT, univer: { ...univerData, id: SAVED_ID }, sheets: state };
      // References that were moved across sheets name the unit, which is another one after loading.
      return JSON.parse(JSON.stringify(file).replaceAll(`[${data.id}]`, '')) as WorkbookFile;
    },
    spills: () => listSpills(injector, workbook),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    announceChange,
    async dispose() {
      if (disposed) return;
      disposed = true;
      // The engine's timers outlive it when it is taken away while it calculates.
      await settler.settle();
      settler.dispose();
      for (const one of following) one.dispose();
      colours?.dispose();
      univer.dispose();
    },
  };
}
