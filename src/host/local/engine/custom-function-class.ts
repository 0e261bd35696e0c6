import type { Ctor } from '@univerjs/core';
import { BaseFunction, type BaseValueObject, ErrorType, ErrorValueObject } from '@univerjs/engine-formula';
import type { CallingCell, FunctionArgument, FunctionOutcome } from './engine';
import { readArgument, writeResult } from './function-values';

/** Most arguments a custom function of the add-on takes; the engine wants a number. */
const MAX_ARGUMENTS = 30;

/**
 * Makes the engine class of one custom function. A class, not a registered callback, because only a class sees
 * exact blanks, errors, dates and the calling cell, and can give a real error value back. What is thrown must not
 * reach the engine, which would die of it: the caller keeps the message for the cell, the cell shows `#ERROR!`.
 */
export function makeCustomFunctionClass(
  call: (args: FunctionArgument[], cell: CallingCell) => FunctionOutcome,
): Ctor<BaseFunction> {
  return class extends BaseFunction {
    override minParams = 0;
    override maxParams = MAX_ARGUMENTS;

    override calculate(...variants: BaseValueObject[]) {
      // A lost reference or a failed calculation in the formula itself; an error in a cell comes as a reference.
      const failed = variants.find((variant) => variant.isError());
      if (failed) return failed;
      const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
      const outcome = call(variants.map(readArgument), cell);
      if ('thrown' in outcome) return ErrorValueObject.create(ErrorType.ERROR);
      return writeResult(outcome.value, { unitId: this.unitId ?? '', ...cell });
    }
  };
}
