import { expose } from '../frame/expose';
import { askHost } from '../frame/host-bridge';
import { readColor } from './colors';
import { MAKE, type Shown } from './objects';
import { SHEET_CONTENTS } from './sheet-contents';
import { SHEET_LINES } from './sheet-lines';
import { factsOf, type SheetState } from './sheet-state';

/** The sheet as a tab: name, place, colour, hiding. */
const SHEET_TAB = {
  getName(this: SheetState): string {
    return factsOf(this).name;
  },
  getSheetName(this: SheetState): string {
    return factsOf(this).name;
  },
  setName(this: SheetState, name: string): Shown {
    askHost('renameSheet', { sheetId: this.sheetId, name });
    return this.shown;
  },
  getSheetId(this: SheetState): number {
    return factsOf(this).number;
  },
  // Counts from 1, while `insertSheet` counts from 0.
  getIndex(this: SheetState): number {
    return factsOf(this).index + 1;
  },
  getParent(this: SheetState): Shown {
    return MAKE.spreadsheet();
  },
  isSheetHidden(this: SheetState): boolean {
    return factsOf(this).hidden;
  },
  hideSheet(this: SheetState): Shown {
    askHost('setSheetHidden', { sheetId: this.sheetId, hidden: true });
    return this.shown;
  },
  showSheet(this: SheetState): Shown {
    askHost('setSheetHidden', { sheetId: this.sheetId, hidden: false });
    return this.shown;
  },
  getTabColor(this: SheetState): string | null {
    return factsOf(this).tabColor || null;
  },
  setTabColor(this: SheetState, color: string | null): Shown {
    askHost('setTabColor', { sheetId: this.sheetId, color: readColor(color) ?? '' });
    return this.shown;
  },
  hasHiddenGridlines(this: SheetState): boolean {
    return factsOf(this).hiddenGridlines;
  },
  setHiddenGridlines(this: SheetState, hidden: boolean): Shown {
    askHost('setGridlines', { sheetId: this.sheetId, hidden });
    return this.shown;
  },
  activate(this: SheetState): Shown {
    askHost('activateSheet', { sheetId: this.sheetId });
    return this.shown;
  },
};

const SHEET = { ...SHEET_TAB, ...SHEET_LINES, ...SHEET_CONTENTS };

/** Shows a sheet to the script. */
export function showSheet(sheetId: string): Shown {
  const state: SheetState = Object.assign(Object.create(SHEET) as object, { sheetId, shown: {} });
  state.shown = expose('Sheet', state);
  return state.shown;
}
