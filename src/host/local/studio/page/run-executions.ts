/** Runs the script's functions one after another, with every formula calculated before each. */
export interface Executions {
  /** Runs a function of the script and gives what it returned. */
  run(functionName: string, ...args: unknown[]): Promise<unknown>;
  /** True while a function runs: what changes now is changed by the script. */
  running(): boolean;
}

export interface ExecutionPorts {
  run(functionName: string, ...args: unknown[]): unknown;
  settle(): Promise<void>;
  /** Told when a run is over. */
  done(): void;
}

/**
 * Google runs executions side by side and calculates meanwhile; here one waits for the other, and the formulas are
 * settled in between, so that none reads a stale cell.
 */
export function runExecutions({ run, settle, done }: ExecutionPorts): Executions {
  let last: Promise<unknown> = Promise.resolve();
  let running = false;
  const runOne = async (functionName: string, args: unknown[]) => {
    await settle();
    // Lets the page draw what it says about the run before the script takes the thread.
    await new Promise((resolve) => setTimeout(resolve, 0));
    running = true;
    try {
      return run(functionName, ...args);
    } finally {
      running = false;
      done();
    }
  };
  return {
    run(functionName, ...args) {
      const turn = last.catch(() => undefined).then(() => runOne(functionName, args));
      last = turn;
      return turn;
    },
    running: () => running,
  };
}
