import type { CallCustomFunction, CallingCell, FunctionArgument, FunctionOutcome } from './engine';

/** Calls custom functions for the engine, keeping count and the message of what each calling cell threw. */
export interface FunctionCaller {
  call(name: string, args: FunctionArgument[], cell: CallingCell): FunctionOutcome;
  /** Message thrown for a cell by its last call, if it threw. */
  thrown(cell: CallingCell): string | undefined;
  calls(): number;
  /** All has settled: results that were not asked for since the last time are dropped. */
  forget(): void;
}

const placeOf = (cell: CallingCell) => `${cell.sheetId} ${cell.row} ${cell.column}`;

/**
 * The engine asks for a spilled formula twice and once more in each full calculation; a function with the arguments of
 * the last time is not run again, as Google reuses such results. What stands in no cell any more is forgotten.
 */
export function makeFunctionCaller(callCustomFunction: CallCustomFunction): FunctionCaller {
  const messages = new Map<string, string>();
  let results = new Map<string, FunctionOutcome>();
  let lastResults = new Map<string, FunctionOutcome>();
  let calls = 0;
  return {
    call(name, args, cell) {
      const key = JSON.stringify([name, args]);
      let outcome = results.get(key) ?? lastResults.get(key);
      if (!outcome) {
        calls += 1;
        outcome = callCustomFunction(name, args, cell);
      }
      results.set(key, outcome);
      if ('thrown' in outcome) messages.set(placeOf(cell), outcome.thrown);
      else messages.delete(placeOf(cell));
      return outcome;
    },
    thrown: (cell) => messages.get(placeOf(cell)),
    calls: () => calls,
    forget() {
      // A settling in which nothing was calculated leaves all as it is.
      if (results.size === 0) return;
      lastResults = results;
      results = new Map();
    },
  };
}
