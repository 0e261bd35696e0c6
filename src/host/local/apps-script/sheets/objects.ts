import type { Area } from '../../operations/context';

/** An object as the script holds it; what it is inside only its own file knows. */
export type Shown = object;

/** How a range was written, for `getA1Notation`: whole rows and columns stay so. */
export interface RangeShape {
  wholeRows: boolean;
  wholeColumns: boolean;
  /** The range of a sheet protection has no notation. */
  wholeSheet: boolean;
}

export const PLAIN_SHAPE: RangeShape = { wholeRows: false, wholeColumns: false, wholeSheet: false };

/** Makers of the objects that lead to one another: a range to its sheet, a sheet to its ranges. */
export interface ObjectMakers {
  range(area: Area, shape?: RangeShape): Shown;
  rangeList(ranges: Shown[]): Shown;
  sheet(sheetId: string): Shown;
  spreadsheet(): Shown;
  protection(id: string): Shown;
  filter(sheetId: string): Shown;
}

/** Filled in by `define-services`; objects ask it when a script asks them. */
export const MAKE: ObjectMakers = {
  range: notReady,
  rangeList: notReady,
  sheet: notReady,
  spreadsheet: notReady,
  protection: notReady,
  filter: notReady,
};

function notReady(): never {
  throw new Error('the services are not defined yet');
}
