import type { Area } from '../../operations/context';
import type { EnumMember } from '../frame/google-enums';
import { askHost, serviceError } from '../frame/host-bridge';
import { packValue } from './cell-values';
import { conditionalRuleOf, showConditionalRule } from './conditional-rule';
import { rangeByNumbers, rangeByText } from './get-range';
import { MAKE, type Shown } from './objects';
import { areaOf } from './range-state';
import { filled } from './range-values';
import { factsOf, type SheetState } from './sheet-state';

function whole(state: SheetState): Area {
  const { rows, columns } = factsOf(state);
  return { sheetId: state.sheetId, row: 0, column: 0, rows, columns };
}

/** The area that holds something; at least one cell. */
function used(state: SheetState): Area {
  const { lastRow, lastColumn } = askHost('readExtent', { sheetId: state.sheetId });
  const size = { rows: Math.max(lastRow, 1), columns: Math.max(lastColumn, 1) };
  return { sheetId: state.sheetId, row: 0, column: 0, ...size };
}

function clearLooks(state: SheetState): void {
  askHost('clearStyles', whole(state));
  askHost('writeConditionalRules', { sheetId: state.sheetId, rules: [] });
}

/** Ranges of the sheet and what holds for all of it. */
export const SHEET_CONTENTS = {
  getRange(this: SheetState, first: string | number, column?: number, rows?: number, columns?: number): Shown {
    if (typeof first === 'string') return rangeByText(first, this.sheetId);
    return rangeByNumbers(this.sheetId, first, column ?? 1, rows, columns);
  },
  getRangeList(this: SheetState, notations: string[]): Shown {
    return MAKE.rangeList(notations.map((notation) => rangeByText(notation, this.sheetId)));
  },
  getDataRange(this: SheetState): Shown {
    return MAKE.range(used(this));
  },
  appendRow(this: SheetState, values: unknown[]): Shown {
    const { lastRow } = askHost('readExtent', { sheetId: this.sheetId });
    const { rows } = factsOf(this);
    const missing = { sheetId: this.sheetId, axis: 'rows' as const, at: rows, count: 1, looksOfPrevious: true };
    if (lastRow === rows) askHost('insertLines', missing);
    const area = { sheetId: this.sheetId, row: lastRow, column: 0, rows: 1, columns: values.length };
    askHost('writeValues', { area, rows: [values.map(packValue)] });
    return this.shown;
  },
  // Notes and validations stay, as on live sheets.
  clear(this: SheetState, ...options: unknown[]): Shown {
    if (options.length > 0) throw serviceError('not implemented: Sheet.clear with options');
    askHost('clearValues', whole(this));
    clearLooks(this);
    return this.shown;
  },
  clearContents(this: SheetState): Shown {
    askHost('clearValues', whole(this));
    return this.shown;
  },
  clearFormats(this: SheetState): Shown {
    clearLooks(this);
    return this.shown;
  },
  clearNotes(this: SheetState): Shown {
    const area = whole(this);
    askHost('writeNotes', { area, rows: filled(area, '') });
    return this.shown;
  },
  sort(this: SheetState, column: number, ascending = true): Shown {
    const { frozenRows } = factsOf(this);
    const area = used(this);
    const body = { ...area, row: frozenRows, rows: area.rows - frozenRows };
    if (body.rows > 0) askHost('sortCells', { area: body, keys: [{ column: column - 1, ascending }] });
    return this.shown;
  },
  getFilter(this: SheetState): Shown | null {
    return askHost('readFilter', { sheetId: this.sheetId }) ? MAKE.filter(this.sheetId) : null;
  },
  protect(this: SheetState): Shown {
    return MAKE.protection(askHost('addProtection', { sheetId: this.sheetId, area: null }).id);
  },
  getProtections(this: SheetState, type: EnumMember): Shown[] {
    return askHost('listProtections', { sheetId: this.sheetId })
      .filter(({ area }) => (type.memberName === 'RANGE') === (area !== null))
      .map(({ id }) => MAKE.protection(id));
  },
  getConditionalFormatRules(this: SheetState): Shown[] {
    return askHost('readConditionalRules', { sheetId: this.sheetId }).map(showConditionalRule);
  },
  setConditionalFormatRules(this: SheetState, rules: Shown[]): void {
    askHost('writeConditionalRules', { sheetId: this.sheetId, rules: rules.map(conditionalRuleOf) });
  },
  clearConditionalFormatRules(this: SheetState): void {
    askHost('writeConditionalRules', { sheetId: this.sheetId, rules: [] });
  },
  setActiveRange(this: SheetState, range: Shown): Shown {
    askHost('activateRange', areaOf(range));
    return range;
  },
};
