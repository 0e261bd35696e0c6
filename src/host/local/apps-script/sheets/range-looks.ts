import type { StyleProperty, StyleValues } from '../../operations/style-cells';
import { type EnumMember, enumMember } from '../frame/google-enums';
import { askHost, serviceError } from '../frame/host-bridge';
import { checkSize } from './cell-values';
import { readColor } from './colors';
import type { Shown } from './objects';
import { firstOf, type RangeState } from './range-state';
import { type TextLooks, textLooksOf } from './text-style';

type Rows<P extends StyleProperty> = StyleValues[P][][];

function write<P extends StyleProperty>(state: RangeState, property: P, rows: Rows<P> | StyleValues[P]): Shown {
  if (Array.isArray(rows)) checkSize(rows, state.area.rows, state.area.columns);
  const command = { area: state.area, property, rows } as unknown as Parameters<typeof askHost<'writeStyle'>>[1];
  askHost('writeStyle', command);
  return state.shown;
}

function read<P extends StyleProperty>({ area }: RangeState, property: P): Array<Array<NonNullable<StyleValues[P]>>> {
  return askHost('readStyle', { area, property }) as unknown as Array<Array<NonNullable<StyleValues[P]>>>;
}

function one<P extends StyleProperty>(state: RangeState, property: P): NonNullable<StyleValues[P]> {
  const area = { ...state.area, rows: 1, columns: 1 };
  return firstOf(read({ ...state, area }, property));
}

/** Makes the four methods of one property: set and get, for all cells and for each. */
function pair<P extends StyleProperty>(property: P, check: (value: StyleValues[P]) => StyleValues[P]) {
  return {
    setOne(this: RangeState, value: StyleValues[P]): Shown {
      return write(this, property, check(value));
    },
    setEach(this: RangeState, rows: Rows<P>): Shown {
      return write(this, property, rows.map((row) => row.map(check)) as Rows<P>);
    },
    getOne(this: RangeState) {
      return one(this, property);
    },
    getEach(this: RangeState) {
      return read(this, property);
    },
  };
}

/** Words are checked here, since the types of some of these methods say only "string". */
function oneOf<Word extends string>(...words: Word[]) {
  return (value: Word | null): Word | null => {
    if (value === null || words.includes(value)) return value;
    throw serviceError(`Invalid argument: ${String(value)}`);
  };
}

function positive(value: number | null): number | null {
  if (value !== null && !(Number.isInteger(value) && value > 0)) throw serviceError(`Invalid argument: ${value}`);
  return value;
}

const background = pair('background', readColor);
const fontColor = pair('fontColor', readColor);
const weight = pair('fontWeight', oneOf('bold', 'normal'));
const style = pair('fontStyle', oneOf('italic', 'normal'));
const line = pair('fontLine', oneOf('underline', 'line-through', 'none'));
const size = pair('fontSize', positive);
const family = pair('fontFamily', (name) => name);
const horizontal = pair('horizontal', oneOf('left', 'center', 'right', 'general'));
const vertical = pair('vertical', oneOf('top', 'middle', 'bottom'));
const format = pair('numberFormat', (pattern) => pattern);

const wrapWord = (wrap: boolean) => (wrap ? 'WRAP' : 'OVERFLOW');
const strategyWord = (strategy: EnumMember) => strategy.memberName as 'WRAP' | 'OVERFLOW' | 'CLIP';

/** Looks of the cells; a reading gives the property of the first cell, or rows of all. */
export const RANGE_LOOKS = {
  setBackground: background.setOne,
  setBackgrounds: background.setEach,
  getBackground: background.getOne,
  getBackgrounds: background.getEach,
  setFontColor: fontColor.setOne,
  setFontColors: fontColor.setEach,
  getFontColor: fontColor.getOne,
  getFontColors: fontColor.getEach,
  setFontWeight: weight.setOne,
  setFontWeights: weight.setEach,
  getFontWeight: weight.getOne,
  getFontWeights: weight.getEach,
  setFontStyle: style.setOne,
  setFontStyles: style.setEach,
  getFontStyle: style.getOne,
  getFontStyles: style.getEach,
  setFontLine: line.setOne,
  setFontLines: line.setEach,
  getFontLine: line.getOne,
  getFontLines: line.getEach,
  setFontSize: size.setOne,
  setFontSizes: size.setEach,
  getFontSize: size.getOne,
  getFontSizes: size.getEach,
  setFontFamily: family.setOne,
  setFontFamilies: family.setEach,
  getFontFamily: family.getOne,
  getFontFamilies: family.getEach,
  setHorizontalAlignment: horizontal.setOne,
  setHorizontalAlignments: horizontal.setEach,
  getHorizontalAlignment: horizontal.getOne,
  getHorizontalAlignments: horizontal.getEach,
  setVerticalAlignment: vertical.setOne,
  setVerticalAlignments: vertical.setEach,
  getVerticalAlignment: vertical.getOne,
  getVerticalAlignments: vertical.getEach,
  setTextStyles(this: RangeState, styles: Shown[][]): Shown {
    const looks = styles.map((row) => row.map(textLooksOf));
    const each = <P extends StyleProperty>(property: P, pick: (of: Required<TextLooks>) => StyleValues[P]) =>
      write(
        this,
        property,
        looks.map((row) => row.map(pick)),
      );
    each('fontWeight', ({ bold }) => (bold ? 'bold' : 'normal'));
    each('fontSize', ({ size: points }) => points);
    return each('fontColor', ({ color }) => color);
  },
  setNumberFormat: format.setOne,
  setNumberFormats: format.setEach,
  getNumberFormat: format.getOne,
  getNumberFormats: format.getEach,
  setWrap(this: RangeState, wrap: boolean): Shown {
    return write(this, 'wrap', wrapWord(wrap));
  },
  setWraps(this: RangeState, rows: boolean[][]): Shown {
    return write(
      this,
      'wrap',
      rows.map((row) => row.map(wrapWord)),
    );
  },
  getWrap(this: RangeState): boolean {
    return one(this, 'wrap') === 'WRAP';
  },
  getWraps(this: RangeState): boolean[][] {
    return read(this, 'wrap').map((row) => row.map((word) => word === 'WRAP'));
  },
  setWrapStrategy(this: RangeState, strategy: EnumMember): Shown {
    return write(this, 'wrap', strategyWord(strategy));
  },
  setWrapStrategies(this: RangeState, rows: EnumMember[][]): Shown {
    return write(
      this,
      'wrap',
      rows.map((row) => row.map(strategyWord)),
    );
  },
  getWrapStrategy(this: RangeState): EnumMember {
    return enumMember('WrapStrategy', one(this, 'wrap'));
  },
  getWrapStrategies(this: RangeState): EnumMember[][] {
    return read(this, 'wrap').map((row) => row.map((word) => enumMember('WrapStrategy', word)));
  },
};
