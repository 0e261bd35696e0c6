import { expose, implementationOf } from '../frame/expose';
import type { Shown } from './objects';
import { RANGE_CHANGES } from './range-changes';
import { RANGE_LOOKS } from './range-looks';
import { RANGE_RULES } from './range-rules';
import type { RangeState } from './range-state';
import { RANGE_VALUES } from './range-values';

/** Methods of a range that a list of ranges also has, each done to every range. */
const SHARED = {
  setValue: RANGE_VALUES.setValue,
  setFormula: RANGE_VALUES.setFormula,
  clear: RANGE_CHANGES.clear,
  clearContent: RANGE_CHANGES.clearContent,
  clearDataValidations: RANGE_RULES.clearDataValidations,
  clearFormat: RANGE_CHANGES.clearFormat,
  clearNote: RANGE_RULES.clearNote,
  setNote: RANGE_RULES.setNote,
  breakApart: RANGE_CHANGES.breakApart,
  insertCheckboxes: RANGE_RULES.insertCheckboxes,
  setBackground: RANGE_LOOKS.setBackground,
  setBorder: RANGE_CHANGES.setBorder,
  setFontColor: RANGE_LOOKS.setFontColor,
  setFontFamily: RANGE_LOOKS.setFontFamily,
  setFontLine: RANGE_LOOKS.setFontLine,
  setFontSize: RANGE_LOOKS.setFontSize,
  setFontStyle: RANGE_LOOKS.setFontStyle,
  setFontWeight: RANGE_LOOKS.setFontWeight,
  setHorizontalAlignment: RANGE_LOOKS.setHorizontalAlignment,
  setNumberFormat: RANGE_LOOKS.setNumberFormat,
  setVerticalAlignment: RANGE_LOOKS.setVerticalAlignment,
  setWrap: RANGE_LOOKS.setWrap,
  setWrapStrategy: RANGE_LOOKS.setWrapStrategy,
};

/** Shows a list of ranges: one call that does one thing to all of them. */
export function showRangeList(ranges: Shown[]): Shown {
  const list: Record<string, unknown> = { getRanges: () => [...ranges] };
  const shown: Shown = expose('RangeList', list);
  for (const [name, method] of Object.entries(SHARED)) {
    list[name] = (...args: unknown[]) => {
      for (const range of ranges) {
        (method as (this: RangeState, ...given: unknown[]) => unknown).apply(implementationOf<RangeState>(range), args);
      }
      return shown;
    };
  }
  return shown;
}
