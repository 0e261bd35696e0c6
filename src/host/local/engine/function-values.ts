import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { isDatePattern } from '../entry/date-pattern';
import type { FunctionArgument, FunctionCell } from './engine';

/** Reads one engine value as a function must see it: a blank is `null`, a date keeps that it is one. */
export function readCell(value: Nullable<BaseValueObject>): FunctionCell {
  if (value === null || value === undefined || value.isNull()) return null;
  if (value.isError()) return { error: shownError((value as ErrorValueObject).getErrorType()) };
  const raw = value.getValue();
  if (typeof raw === 'number' && isDatePattern(value.getPattern())) return { serial: raw };
  return raw as FunctionCell;
}

/** Google shows a blocked spill as `#REF!`; the engine has its own word for it. */
export function shownError(error: string): string {
  return error === ErrorType.SPILL ? ErrorType.REF : error;
}

/**
 * Turns an engine value into an argument. A reference to one cell arrives as its value, a larger range as rows,
 * as Google documents it.
 */
export function readArgument(value: BaseValueObject): FunctionArgument {
  if (!value.isArray()) return readCell(value);
  const rows = (value as ArrayValueObject).getArrayValue().map((row) => Array.from(row, (cell) => readCell(cell)));
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  return only === undefined ? rows : only;
}

function fromCell(cell: FunctionCell): BaseValueObject {
  if (cell === null) return NullValueObject.create();
  if (typeof cell === 'object') {
    return 'error' in cell ? ErrorValueObject.create(cell.error as ErrorType) : NumberValueObject.create(cell.serial);
  }
  if (typeof cell === 'string') return StringValueObject.create(cell);
  if (typeof cell === 'boolean') return BooleanValueObject.create(cell);
  return Number.isFinite(cell) ? NumberValueObject.create(cell) : ErrorValueObject.create(ErrorType.NUM);
}

/** Turns what a custom function gave into an engine value; rows spill from the calling cell. */
export function writeResult(
  result: FunctionCell | FunctionCell[][],
  place: { unitId: string; sheetId: string; row: number; column: number },
): BaseValueObject {
  if (!Array.isArray(result)) return fromCell(result);
  const columnCount = result[0]?.length ?? 0;
  if (columnCount === 0 || result.some((row) => row.length !== columnCount)) {
    return ErrorValueObject.create(ErrorType.ERROR);
  }
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(fromCell)),
    rowCount: result.length,
    columnCount,
    ...place,
  });
}
