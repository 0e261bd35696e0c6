import type { SortKey } from '../../operations/sort-cells';
import type { EnumMember } from '../frame/google-enums';
import { askHost, serviceError } from '../frame/host-bridge';
import { readColor } from './colors';
import type { Shown } from './objects';
import { areaOf, type RangeState } from './range-state';
import { filled } from './range-values';

interface ClearOptions {
  commentsOnly?: boolean;
  contentsOnly?: boolean;
  formatOnly?: boolean;
  validationsOnly?: boolean;
  skipFilteredRows?: boolean;
}

type SortSpec = number | { column: number; ascending?: boolean };

/** The engine's numbers of the line styles. */
const LINES: Record<string, number> = { SOLID: 1, DOTTED: 3, DASHED: 4, DOUBLE: 7, SOLID_MEDIUM: 8, SOLID_THICK: 13 };

function clearFormatOf({ area }: RangeState): void {
  askHost('clearStyles', area);
}

/** Columns are counted from column A of the sheet, not from the range. */
function sortKey(spec: SortSpec): SortKey {
  const { column, ascending = true } = typeof spec === 'number' ? { column: spec } : spec;
  return { column: column - 1, ascending };
}

/** Clearing, copying, sorting, merging, borders. */
export const RANGE_CHANGES = {
  clear(this: RangeState, options?: ClearOptions): Shown {
    if (options?.skipFilteredRows) throw serviceError('not implemented: clear with skipFilteredRows');
    const chosen = Object.values(options ?? {}).some((value) => value === true);
    if (!chosen || options?.contentsOnly) askHost('clearValues', this.area);
    if (!chosen || options?.formatOnly) clearFormatOf(this);
    if (options?.commentsOnly) askHost('writeNotes', { area: this.area, rows: filled(this.area, '') });
    if (options?.validationsOnly) askHost('writeValidations', { area: this.area, rows: filled(this.area, null) });
    return this.shown;
  },
  clearContent(this: RangeState): Shown {
    askHost('clearValues', this.area);
    return this.shown;
  },
  clearFormat(this: RangeState): Shown {
    clearFormatOf(this);
    return this.shown;
  },
  copyTo(
    this: RangeState,
    destination: Shown,
    how?: EnumMember | { contentsOnly?: boolean; formatOnly?: boolean },
    transposed?: boolean,
  ): void {
    if (transposed) throw serviceError('not implemented: Range.copyTo, transposed');
    const to = areaOf(destination);
    const type = how && 'memberName' in how ? how.memberName : undefined;
    const options = how && !('memberName' in how) ? how : undefined;
    if (type !== undefined && !['PASTE_NORMAL', 'PASTE_VALUES', 'PASTE_FORMAT'].includes(type)) {
      throw serviceError(`not implemented: Range.copyTo with ${type}`);
    }
    const isValues = type === 'PASTE_VALUES' || options?.contentsOnly === true;
    const isFormat = type === 'PASTE_FORMAT' || options?.formatOnly === true;
    askHost('copyCells', { from: this.area, to, kind: isValues ? 'values' : isFormat ? 'format' : 'everything' });
  },
  sort(this: RangeState, spec: SortSpec | SortSpec[]): Shown {
    const keys = (Array.isArray(spec) ? spec : [spec]).map(sortKey);
    askHost('sortCells', { area: this.area, keys });
    return this.shown;
  },
  merge(this: RangeState): Shown {
    askHost('mergeCells', this.area);
    return this.shown;
  },
  breakApart(this: RangeState): Shown {
    askHost('breakApart', this.area);
    return this.shown;
  },
  setBorder(
    this: RangeState,
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color?: string | null,
    style?: EnumMember | null,
  ): Shown {
    const number = LINES[style?.memberName ?? 'SOLID'];
    if (number === undefined) throw serviceError(`not implemented: the border style ${style?.memberName}`);
    const border = { top, left, bottom, right, vertical, horizontal, style: number };
    askHost('setBorder', { area: this.area, border: { ...border, color: readColor(color ?? null) ?? '#000000' } });
    return this.shown;
  },
};
