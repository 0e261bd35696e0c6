import { askHost, serviceError } from '../frame/host-bridge';
import { type CellValue, checkSize, packValue, unpackValue } from './cell-values';
import type { Shown } from './objects';
import { firstOf, type RangeState } from './range-state';

/** Rows of the range's size that all hold one value. */
export function filled<Value>({ rows, columns }: { rows: number; columns: number }, value: Value): Value[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

/** Values, formulas and what the cells show. */
export const RANGE_VALUES = {
  getValues(this: RangeState): CellValue[][] {
    return askHost('readValues', this.area).map((row) => row.map(unpackValue));
  },
  getValue(this: RangeState): CellValue {
    return unpackValue(firstOf(askHost('readValues', { ...this.area, rows: 1, columns: 1 })));
  },
  getDisplayValues(this: RangeState): string[][] {
    return askHost('readDisplayValues', this.area);
  },
  getDisplayValue(this: RangeState): string {
    return firstOf(askHost('readDisplayValues', { ...this.area, rows: 1, columns: 1 }));
  },
  isBlank(this: RangeState): boolean {
    return askHost('readValues', this.area).every((row) => row.every((value) => value === ''));
  },
  setValues(this: RangeState, values: unknown[][]): Shown {
    checkSize(values, this.area.rows, this.area.columns);
    askHost('writeValues', { area: this.area, rows: values.map((row) => row.map(packValue)) });
    return this.shown;
  },
  setValue(this: RangeState, value: unknown): Shown {
    askHost('writeValues', { area: this.area, rows: filled(this.area, packValue(value)) });
    return this.shown;
  },
  getFormulas(this: RangeState): string[][] {
    return askHost('readFormulas', this.area);
  },
  getFormula(this: RangeState): string {
    return firstOf(askHost('readFormulas', { ...this.area, rows: 1, columns: 1 }));
  },
  setFormulas(this: RangeState, formulas: string[][]): Shown {
    checkSize(formulas, this.area.rows, this.area.columns);
    askHost('writeFormulas', { area: this.area, rows: formulas });
    return this.shown;
  },
  setFormula(this: RangeState, formula: string): Shown {
    if (this.area.rows * this.area.columns > 1) {
      throw serviceError('not implemented: setFormula on several cells, which shifts references (use setFormulas)');
    }
    askHost('writeFormulas', { area: this.area, rows: [[formula]] });
    return this.shown;
  },
};
