import type { CallCustomFunction, CallingCell, FunctionArgument, FunctionOutcome } from './engine';

/** Calls custom functions for the engine, keeping count and the message of what each calling cell threw. */
export interface FunctionCaller {
  call(name: string, args: FunctionArgument[], cell: CallingCell): FunctionOutcome;
  /** Message thrown for a cell by its last call, if it threw. */
  thrown(cell: CallingCell): string | undefined;
  calls(): number;
  /** A new calculation begins: results of the last one are not reused. */
  forget(): void;
}

const placeOf = (cell: CallingCell) => `${cell.sheetId} ${cell.row} ${cell.column}`;

/**
 * The engine asks for a spilled formula twice and once more after each repair; within one calculation the same
 * function with the same arguments runs once, as Google reuses such results.
 */
export function makeFunctionCaller(callCustomFunction: CallCustomFunction): FunctionCaller {
  const messages = new Map<string, string>();
  const results = new Map<string, FunctionOutcome>();
  let calls = 0;
  return {
    call(name, args, cell) {
      const key = JSON.stringify([name, args]);
      let outcome = results.get(key);
      if (!outcome) {
        calls += 1;
        outcome = callCustomFunction(name, args, cell);
        results.set(key, outcome);
      }
      if ('thrown' in outcome) messages.set(placeOf(cell), outcome.thrown);
      else messages.delete(placeOf(cell));
      return outcome;
    },
    thrown: (cell) => messages.get(placeOf(cell)),
    calls: () => calls,
    forget: () => results.clear(),
  };
}
