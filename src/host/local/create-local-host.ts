import type { RunOutcome } from './apps-script/start-realm';
import type { BridgeReply } from './bridge';
import { customFunctionsOf } from './custom-functions-of';
import { createEngine } from './engine/create-engine';
import type { Engine } from './engine/engine';
import { toA1 } from './entry/a1';
import type { AuthMode, LocalHost, LocalHostOptions } from './local-host';
import type { DocumentCache } from './operations/cache';
import type { DocumentLock, Execution, Faults, OperationContext } from './operations/context';
import { sheetOf } from './operations/context';
import { cellReader } from './operations/look-at-cell';
import { OPERATIONS, type Operations } from './operations/table';
import { type LoadedScript, startScript } from './realm/start-script';
import { customFunctionCaller } from './run-custom-function';

/** An error that the script threw, with the stack of its own realm. */
export class ScriptError extends Error {
  constructor(
    message: string,
    override readonly name: string,
    readonly scriptStack: string,
  ) {
    super(message);
  }
}

/**
 * Puts an add-on over a workbook: the same `Code.js` that Google runs, over the local engine.
 *
 * @example
 * const host = createLocalHost({ engine: { locale: 'ru_RU', timeZone: 'Europe/Moscow' }, code, html, … });
 * host.trigger('onOpen', 'NONE');
 * host.run('mcqmCall', 'overview', '{}');
 * await host.settle();
 */
export function createLocalHost(options: LocalHostOptions): LocalHost {
  const customFunctions = new Set(customFunctionsOf(options.code).map((name) => name.toUpperCase()));
  const faults: Faults = { failAt: null, dead: false, interrupts: new Map() };
  const lock: DocumentLock = { holder: null };
  const cache: DocumentCache = new Map();
  let executions = 0;
  let last: Execution | null = null;
  let assumedBlank: Execution['assumedBlank'] = [];

  const engine: Engine = createEngine({
    ...options.engine,
    customFunctions: customFunctionsOf(options.code),
    callCustomFunction: customFunctionCaller(
      (name, args) => withFunctions(({ runner }) => runner.callCustomFunction(name, args)),
      () => engine.state.timeZone,
    ),
  });

  const visibleSheet = () => {
    const { activeSheetId } = engine.state;
    const sheets = engine.workbook.getSheets();
    const remembered = sheets.find((sheet) => sheet.getSheetId() === activeSheetId);
    const shown = remembered ?? sheets.find((sheet) => !sheet.isSheetHidden()) ?? sheets[0];
    if (!shown) throw new Error('a workbook without sheets');
    return shown.getSheetId();
  };

  const newContext = (authMode: AuthMode): OperationContext => {
    executions += 1;
    const execution: Execution = {
      id: executions,
      authMode,
      changed: false,
      calls: new Map(),
      callCount: 0,
      activeSheetId: visibleSheet(),
      assumedBlank: [],
    };
    const { editor, html, userLocale } = options;
    return { engine, editor, execution, faults, lock, cache, html, userLocale, customFunctions };
  };

  function withScript<Result>(authMode: AuthMode, act: (script: LoadedScript) => Result): Result {
    const context = newContext(authMode);
    const { execution } = context;
    const before = JSON.stringify(engine.state);
    const script = startScript(options, (name, json) => answer(context, name, json));
    try {
      return act(script);
    } finally {
      // A script that ended holds no lock, however it ended.
      if (lock.holder === execution.id) lock.holder = null;
      if (authMode !== 'CUSTOM_FUNCTION') last = execution;
      assumedBlank.push(...execution.assumedBlank);
      script.realm.dispose();
      if (JSON.stringify(engine.state) !== before) engine.announceChange();
    }
  }

  let shared: LoadedScript | null = null;
  function withFunctions<Result>(act: (script: LoadedScript) => Result): Result {
    if (!options.shareFunctionRealm) return withScript('CUSTOM_FUNCTION', act);
    if (!shared) {
      const context = newContext('CUSTOM_FUNCTION');
      shared = startScript(options, (name, json) => answer(context, name, json));
    }
    return act(shared);
  }
  const closeFunctions = () => {
    shared?.realm.dispose();
    shared = null;
  };

  return {
    engine,
    customFunctions,
    faults,
    lock,
    run(functionName, ...args) {
      engine.state.enabled = true;
      const outcome = withScript('FULL', ({ runner }) => runner.run(functionName, JSON.stringify(args)));
      return readOutcome(outcome);
    },
    trigger(functionName, authMode) {
      readOutcome(withScript(authMode, ({ runner }) => runner.trigger(functionName, authMode)));
    },
    async settle() {
      await engine.settle();
      closeFunctions();
      const assumed = assumedBlank;
      assumedBlank = [];
      proveBlank(newContext('FULL'), assumed);
    },
    serviceCalls: () => Object.fromEntries([...(last?.calls ?? [])].sort(([one], [other]) => (one < other ? -1 : 1))),
    asPerson: (act) => act(newContext('FULL')),
  };
}

/** Does one operation for the realm; an error goes back as its sentence, to be thrown there as the realm's own. */
function answer(context: OperationContext, name: string, json: string): string {
  let reply: BridgeReply;
  try {
    const operation = OPERATIONS[name as keyof Operations] as (given: OperationContext, argument: unknown) => unknown;
    reply = { ok: operation(context, JSON.parse(json)) ?? null };
  } catch (error) {
    reply = { error: error instanceof Error ? error.message : String(error) };
  }
  return JSON.stringify(reply);
}

function readOutcome(outcomeJson: string): unknown {
  const outcome = JSON.parse(outcomeJson) as RunOutcome;
  if ('thrown' in outcome) throw new ScriptError(outcome.thrown, outcome.name, outcome.stack);
  return outcome.json === null ? undefined : JSON.parse(outcome.json);
}

/**
 * A script that wrote a formula and then read blank cells may have read where the formula spills. This is known only
 * now, and is said loudly: in Google the script would have read other values.
 */
function proveBlank(context: OperationContext, assumed: Execution['assumedBlank']): void {
  for (const area of assumed) {
    if (!context.engine.workbook.getSheetBySheetId(area.sheetId)) continue;
    const sheet = sheetOf(context, area.sheetId);
    const look = cellReader(context.engine, sheet);
    for (let row = area.row; row < Math.min(area.row + area.rows, sheet.getRowCount()); row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const { computed, formula, value } = look(row, column);
        if (!computed || formula !== '' || value === '') continue;
        throw new Error(
          `not implemented: the script read ${sheet.getName()}!${toA1({ row, column })} as blank in the execution ` +
            'that changed the workbook, and a formula has spilled into it',
        );
      }
    }
  }
}
