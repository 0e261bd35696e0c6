import type { Area } from '../../operations/context';
import { implementationOf } from '../frame/expose';
import type { RangeShape, Shown } from './objects';

/** What every method of a range works on. */
export interface RangeState {
  area: Area;
  shape: RangeShape;
  /** The range as the script holds it, for methods that give it back. */
  shown: Shown;
}

/** The area of a range that a script passed as an argument. */
export function areaOf(range: unknown): Area {
  return implementationOf<RangeState>(range).area;
}

/** The first cell of rows. */
export function firstOf<Value>(rows: Value[][]): Value {
  const first = rows[0]?.[0];
  if (first === undefined) throw new Error('an empty range');
  return first;
}
