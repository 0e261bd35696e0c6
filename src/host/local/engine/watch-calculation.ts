import type { ICommandInfo, ICommandService, IExecutionOptions } from '@univerjs/core';
import {
  type IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationStartMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';

/**
 * The engine gathers changes for 100 ms after the last one before it calculates. A timer of its own that was set later
 * and is longer fires after the engine's, however late both are on a busy machine; a look at the clock would not do.
 */
const GATHERING_MS = 140;

/** Tells when the engine has nothing left to calculate. */
export interface CalculationWatch {
  /** Resolves when no change waits for calculation and none runs. */
  quiet(): Promise<void>;
  dispose(): void;
}

/**
 * Watches the engine by its public commands: changes that will be calculated, starts and ends of calculations.
 *
 * @param calculated called after each calculation, when nothing more is to be calculated; says whether it was full
 */
export function watchCalculation(
  commands: ICommandService,
  dirty: IActiveDirtyManagerService,
  calculated: (full: boolean) => void,
): CalculationWatch {
  let gathering: ReturnType<typeof setTimeout> | null = null;
  let running = false;
  let full = false;
  let waiting: Array<() => void> = [];

  const tell = () => {
    if (running || gathering !== null) return;
    const ready = waiting;
    waiting = [];
    for (const resolve of ready) resolve();
  };
  const stopGathering = () => {
    if (gathering !== null) clearTimeout(gathering);
    gathering = null;
  };
  const gather = () => {
    stopGathering();
    gathering = setTimeout(() => {
      // Node fires all due timers of one length together: beside another workbook ours may come before the engine's.
      gathering = setTimeout(() => {
        gathering = null;
        tell();
      }, 0);
    }, GATHERING_MS);
  };
  const finish = () => {
    running = false;
    // The engine applies the last results and restarts a stopped calculation in the same turn.
    setTimeout(() => {
      if (running) return;
      if (gathering === null) calculated(full);
      tell();
    }, 0);
  };

  const listener = commands.onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      running = true;
      full = (command.params as ISetFormulaCalculationStartMutation).forceCalculation === true;
      stopGathering();
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) finish();
    } else if (dirty.get(command.id) && !isUncalculated(command, options)) gather();
  });
  gather();

  return {
    quiet: () =>
      new Promise<void>((resolve) => {
        waiting.push(resolve);
        setTimeout(tell, 0);
      }),
    dispose() {
      stopGathering();
      listener.dispose();
    },
  };
}

/** The engine does not calculate after its own results nor after a change of looks. */
function isUncalculated(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  const { trigger } = command.params as ISetRangeValuesMutationParams;
  return options?.onlyLocal === true || trigger === SetStyleCommand.id;
}
