import type { SheetKey } from '../workbook/sheet-key';

/** A sheet as the doctor reads it: grids of one size that begin in the first cell. */
export interface DoctorSheet {
  readonly key: SheetKey;
  readonly id: number;
  /** As it is called now. */
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  /** `listLink` of the block a dropdown offers, `other` for another rule, '' for none. */
  readonly lists: readonly (readonly string[])[];
}

/** A cell's value, formula, format or dropdown; 1-based, '' outside of what was read. */
export function at<T>(grid: readonly (readonly T[])[], row: number, column: number): T | '' {
  return grid[row - 1]?.[column - 1] ?? '';
}
