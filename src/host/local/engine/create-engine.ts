import {
  ICommandService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import '@univerjs/sheets/facade';
import { type StoredSheetsState, WORKBOOK_FILE_FORMAT, type WorkbookFile } from '../workbook-file';
import { makeFunctionCaller } from './call-functions';
import { makeCustomFunctionClass } from './custom-function-class';
import type { Engine, EngineOptions } from './engine';
import { followStructure } from './follow-structure';
import { describeSpills, forgetGhosts } from './keep-spills-true';
import { listTroubles } from './list-troubles';
import { newWorkbookData } from './new-workbook-data';
import { registerPlugins } from './register-plugins';
import { watchCalculation } from './watch-calculation';

/** A repair may free or block further spills; more rounds than this mean formulas that never come to rest. */
const MAX_REPAIRS = 10;

const FULL_CALCULATION = {
  forceCalculation: true,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

function stateOf(options: EngineOptions): StoredSheetsState {
  if (!options.file) {
    const { locale, timeZone } = options;
    return { locale, timeZone, protections: [], enabled: false, sheetsMade: 0, rulesMade: 0, activeSheetId: null };
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
  registerPlugins(
    univer,
    options.customFunctions.map((name) => [
      makeCustomFunctionClass((args, cell) => caller.call(name, args, cell)),
      name.toUpperCase(),
    ]),
    options.ui,
  );
  const data: IWorkbookData = options.file
    ? structuredClone(options.file.univer)
    : newWorkbookData(options.title ?? 'Новая таблица', locale, state.locale);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const formulas = injector.get(FormulaDataModel);
  const watch = watchCalculation(commands, injector.get(IActiveDirtyManagerService));
  const following = followStructure(commands, state);

  let spills = '';
  let settling: Promise<void> | null = null;
  async function settleOnce(): Promise<void> {
    await watch.quiet();
    for (let round = 0; round < MAX_REPAIRS; round += 1) {
      const ghosts = forgetGhosts(formulas, workbook);
      const now = describeSpills(formulas, workbook);
      if (!ghosts && now === spills) {
        caller.forget();
        return;
      }
      spills = now;
      commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, { ...FULL_CALCULATION }, { onlyLocal: true });
      await watch.quiet();
    }
    throw new Error(`the sheet did not come to rest after ${MAX_REPAIRS} full calculations`);
  }

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
    settle() {
      settling = (settling ?? Promise.resolve()).catch(() => undefined).then(settleOnce);
      return settling;
    },
    troubles: () => listTroubles(workbook, caller),
    customFunctionCalls: () => caller.calls(),
    snapshot(): WorkbookFile {
      const univerData = api.getActiveWorkbook()?.save();
      if (!univerData) throw new Error('no workbook to save');
      return structuredClone({ format: WORKBOOK_FILE_FORMAT, univer: univerData, sheets: state });
    },
    onChange(listener) {
      const listening = commands.onMutationExecutedForCollab((_command, how) => {
        if (how?.onlyLocal !== true) listener();
      });
      return () => listening.dispose();
    },
    dispose() {
      watch.dispose();
      following.dispose();
      univer.dispose();
    },
  };
}
