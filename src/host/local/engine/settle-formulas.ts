import type { ICommandService, Workbook } from '@univerjs/core';
import {
  type FormulaDataModel,
  type IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { describeSpills, forgetGhosts } from './keep-spills-true';
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

export interface SettleOptions {
  commands: ICommandService;
  dirty: IActiveDirtyManagerService;
  formulas: FormulaDataModel;
  workbook: Workbook;
  /** Called when everything has settled. */
  settled(): void;
}

/**
 * Brings formulas to rest: waits for the engine, then calculates all formulas once more, since a partial calculation of
 * the stock engine leaves dependents of blocked spills stale and takes the empty text of a formula now for a blank, now
 * for a text. Ghosts are forgotten and all is calculated again as long as spills change. This happens after every calculation, whether anybody waits for it or not.
 */
export function settleFormulas({ commands, dirty, formulas, workbook, settled }: SettleOptions) {
  let spills = '';
  let partial = true;
  let repairing = false;
  let disposed = false;
  let last: Promise<void> = Promise.resolve();
  const watch = watchCalculation(commands, dirty, (full) => {
    if (repairing) return;
    partial = !full;
    settle().catch((error: unknown) => console.error(error));
  });

  async function repair(): Promise<void> {
    for (let round = 0; round < MAX_REPAIRS; round += 1) {
      if (disposed) return;
      const ghosts = forgetGhosts(formulas, workbook);
      const now = describeSpills(formulas, workbook);
      if (!ghosts && !partial && now === spills) return;
      spills = now;
      partial = false;
      commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, { ...FULL_CALCULATION }, { onlyLocal: true });
      await watch.quiet();
    }
    throw new Error(`the sheet did not come to rest after ${MAX_REPAIRS} full calculations`);
  }

  async function settleOnce(): Promise<void> {
    await watch.quiet();
    if (disposed) return;
    repairing = true;
    try {
      await repair();
      settled();
    } finally {
      repairing = false;
    }
  }

  /** Resolves when every formula has its value. */
  function settle(): Promise<void> {
    last = last.catch(() => undefined).then(settleOnce);
    return last;
  }
  return {
    settle,
    dispose() {
      disposed = true;
      watch.dispose();
    },
  };
}
