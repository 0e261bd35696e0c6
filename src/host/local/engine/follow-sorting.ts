import type { ICellData, ICommandInfo, ICommandService, IDisposable, Injector } from '@univerjs/core';
import { FormulaDataModel, LexerTreeBuilder } from '@univerjs/engine-formula';
import { type IReorderRangeMutationParams, ReorderRangeMutation, SetRangeValuesMutation } from '@univerjs/sheets';

/** Formulas of a range by "row column", as they stand. */
function formulasIn(formulas: FormulaDataModel, { unitId, subUnitId, range }: IReorderRangeMutationParams) {
  const found = new Map<string, string>();
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const formula = formulas.getFormulaStringByCell(row, column, subUnitId, unitId);
      if (formula) found.set(`${row} ${column}`, formula);
    }
  }
  return found;
}

/**
 * Shifts the relative references of formulas whose rows were sorted, as Google does: a formula goes on counting its own
 * row. The engine moves the texts of formulas as they are. Sorting by a person on the page and taking it back go the
 * same way.
 */
export function followSorting(commands: ICommandService, injector: Injector): IDisposable {
  let before = new Map<string, string>();
  const watching = commands.beforeCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (command.id !== ReorderRangeMutation.id) return;
    before = formulasIn(injector.get(FormulaDataModel), command.params as IReorderRangeMutationParams);
  });
  const following = commands.onCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (command.id !== ReorderRangeMutation.id || before.size === 0) return;
    const { unitId, subUnitId, range, order } = command.params as IReorderRangeMutationParams;
    const lexer = injector.get(LexerTreeBuilder);
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      const from = order[row] ?? row;
      for (let column = range.startColumn; column <= range.endColumn; column += 1) {
        const formula = before.get(`${from} ${column}`);
        if (!formula) continue;
        const line = cellValue[row] ?? {};
        cellValue[row] = line;
        line[column] = { f: lexer.moveFormulaRefOffset(formula, 0, row - from), si: null };
      }
    }
    commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId, subUnitId, cellValue });
  });
  return {
    dispose() {
      watching.dispose();
      following.dispose();
    },
  };
}
