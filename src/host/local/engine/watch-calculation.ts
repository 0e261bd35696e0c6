import { type ICommandInfo, type ICommandService, type IExecutionOptions, toDisposable } from '@univerjs/core';
import {
  type IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';

/** The engine gathers changes for 100 ms before it calculates; later than this nothing more is coming. */
const GATHERING_MS = 150;

/** Tells when the engine has nothing left to calculate. */
export interface CalculationWatch {
  /** Resolves when no change waits for calculation and none runs. */
  quiet(): Promise<void>;
  dispose(): void;
}

/** Watches the engine by its public commands: changes that will be calculated, starts and ends of calculations. */
export function watchCalculation(commands: ICommandService, dirty: IActiveDirtyManagerService): CalculationWatch {
  let changedAt: number | null = performance.now();
  let running = false;
  let waiting: Array<() => void> = [];

  const isQuiet = () => !running && (changedAt === null || performance.now() - changedAt > GATHERING_MS);
  const tell = () => {
    if (!isQuiet()) return;
    changedAt = null;
    const ready = waiting;
    waiting = [];
    for (const resolve of ready) resolve();
  };

  const listener = commands.onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      running = true;
      changedAt = null;
      return;
    }
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState === undefined) return;
      running = false;
      // The engine applies the results right after this notification.
      setTimeout(tell, 0);
      return;
    }
    if (!dirty.get(command.id) || isUncalculated(command, options)) return;
    changedAt = performance.now();
  });
  const timer = toDisposable(() => listener.dispose());

  return {
    quiet: () =>
      new Promise<void>((resolve) => {
        waiting.push(resolve);
        const poll = () => {
          tell();
          if (waiting.includes(resolve)) setTimeout(poll, 10);
        };
        setTimeout(poll, 0);
      }),
    dispose: () => timer.dispose(),
  };
}

/** The engine does not calculate after its own results nor after a change of looks. */
function isUncalculated(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  const { trigger } = command.params as ISetRangeValuesMutationParams;
  return options?.onlyLocal === true || trigger === SetStyleCommand.id;
}
