import type { Ctor } from '@univerjs/core';
import { BaseFunction, type BaseValueObject } from '@univerjs/engine-formula';
import { formatValue } from '../../entry/format-value';
import type { FunctionCell } from '../engine';
import { writeResult } from '../function-values';
import { holds } from './compare-cells';
import { countIf, countIfs, sumIf, sumIfs } from './criteria-functions';
import { type EmptyTextAt, readCellsOf } from './read-cells-of';

type Cells = FunctionCell[][];

/** What the functions need to know of the workbook while they are calculated. */
export interface FunctionPlace {
  locale(): string;
  emptyTextAt: EmptyTextAt;
}

/** Makes an engine class of a function over plain cells. */
function plainFunction(
  place: FunctionPlace,
  calculate: (...args: Cells[]) => FunctionCell | Cells,
  [least, most]: [number, number],
): Ctor<BaseFunction> {
  return class extends BaseFunction {
    override minParams = least;
    override maxParams = most;

    override calculate(...variants: BaseValueObject[]) {
      const result = calculate(...variants.map((variant) => readCellsOf(variant, place.emptyTextAt)));
      const only = Array.isArray(result) && result.length === 1 && result[0]?.length === 1 ? result[0][0] : undefined;
      const { row, column } = this;
      return writeResult(only ?? result, { unitId: this.unitId ?? '', sheetId: this.subUnitId ?? '', row, column });
    }
  };
}

/** Does something with two ranges cell by cell; a single cell stands for as many as the other has. */
function cellByCell(one: Cells, other: Cells, give: (a: FunctionCell, b: FunctionCell) => FunctionCell): Cells {
  const rows = Math.max(one.length, other.length);
  const columns = Math.max(one[0]?.length ?? 0, other[0]?.length ?? 0);
  const at = (cells: Cells, row: number, column: number): FunctionCell => {
    const line = cells[cells.length === 1 ? 0 : row];
    const cell = line?.[line.length === 1 ? 0 : column];
    return cell === undefined ? { error: '#N/A' } : cell;
  };
  return Array.from({ length: rows }, (_r, row) =>
    Array.from({ length: columns }, (_c, column) => give(at(one, row, column), at(other, row, column))),
  );
}

/** The engine tells the comparison which sign it stands for before each use. */
function comparison(place: FunctionPlace): Ctor<BaseFunction> {
  let sign = '=';
  const compare = (one: Cells, other: Cells) => cellByCell(one, other, (a, b) => holds(sign, a, b));
  return class extends plainFunction(place, compare, [2, 2]) {
    setCompareType(token: string): void {
      sign = token;
    }
  };
}

/** A cell as a text inside a formula: numbers with the locale's decimal mark, truth values in its words. */
function asText(cell: FunctionCell, locale: string): string | { error: string } {
  if (cell === null) return '';
  if (typeof cell !== 'object') return formatValue(cell, '', locale);
  return 'error' in cell ? cell : formatValue(cell.serial, '', locale);
}

function joined(place: FunctionPlace) {
  return (...args: Cells[]): Cells =>
    args.reduce((before, next) =>
      cellByCell(before, next, (a, b) => {
        const [left, right] = [asText(a, place.locale()), asText(b, place.locale())];
        if (typeof left === 'object') return left;
        return typeof right === 'object' ? right : left + right;
      }),
    );
}

const countFilled = (...args: Cells[]): number => args.flat(2).filter((cell) => cell !== null).length;

/**
 * Functions and operators of the stock engine that mean something else in Google Sheets, or that give different results
 * depending on what was calculated before them; these take their place.
 */
export function googleFunctions(place: FunctionPlace): Array<[Ctor<BaseFunction>, string]> {
  const MANY = 255;
  return [
    [comparison(place), 'COMPARE'],
    [plainFunction(place, joined(place), [1, MANY]), 'CONCATENATE'],
    [plainFunction(place, countIf, [2, 2]), 'COUNTIF'],
    [plainFunction(place, countIfs, [2, MANY]), 'COUNTIFS'],
    [plainFunction(place, sumIf, [2, 3]), 'SUMIF'],
    [plainFunction(place, sumIfs, [3, MANY]), 'SUMIFS'],
    [plainFunction(place, countFilled, [1, MANY]), 'COUNTA'],
    [plainFunction(place, (cells) => cells.map((line) => line.map((cell) => cell === null)), [1, 1]), 'ISBLANK'],
  ];
}
