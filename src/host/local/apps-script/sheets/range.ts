import type { Area } from '../../operations/context';
import { expose } from '../frame/expose';
import { PLAIN_SHAPE, type RangeShape, type Shown } from './objects';
import { RANGE_CHANGES } from './range-changes';
import { RANGE_LOOKS } from './range-looks';
import { RANGE_PLACE } from './range-place';
import { RANGE_RULES } from './range-rules';
import type { RangeState } from './range-state';
import { RANGE_VALUES } from './range-values';

const RANGE = { ...RANGE_PLACE, ...RANGE_VALUES, ...RANGE_LOOKS, ...RANGE_RULES, ...RANGE_CHANGES };

/** Shows a range to the script. */
export function showRange(area: Area, shape: RangeShape = PLAIN_SHAPE): Shown {
  const state: RangeState = Object.assign(Object.create(RANGE) as object, { area, shape, shown: {} });
  state.shown = expose('Range', state);
  return state.shown;
}
