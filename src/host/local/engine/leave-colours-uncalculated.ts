import type { Injector } from '@univerjs/core';
import { OtherFormulaBizType, RegisterOtherFormulaService } from '@univerjs/engine-formula';

const COLOURS = `_${OtherFormulaBizType.CONDITIONAL_FORMATTING}_`;

interface Registered {
  unitId: string;
  subUnitId: string;
  formulaId: string;
}

/**
 * Takes the formulas of conditional formats out of the calculation. The engine calculates such a formula for every cell
 * it colours, which takes longer than all other formulas together; in Node nobody looks at the colours. The rules stay.
 *
 * @returns `start` is called when the workbook is there: before that the engine takes no formula away
 */
export function leaveColoursUncalculated(injector: Injector): { start(): void; dispose(): void } {
  const formulas = injector.get(RegisterOtherFormulaService);
  let early: Registered[] | null = [];
  const forget = ({ unitId, subUnitId, formulaId }: Registered) =>
    formulas.deleteFormula(unitId, subUnitId, [formulaId]);
  const added = formulas.formulaChangeWithRange$.subscribe((formula) => {
    if (!formula.formulaId.includes(COLOURS)) return;
    if (early) early.push(formula);
    else forget(formula);
  });
  return {
    start() {
      early?.forEach(forget);
      early = null;
    },
    dispose: () => added.unsubscribe(),
  };
}
