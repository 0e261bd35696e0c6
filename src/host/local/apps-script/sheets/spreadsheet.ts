import { expose } from '../frame/expose';
import type { EnumMember } from '../frame/google-enums';
import { askHost, serviceError } from '../frame/host-bridge';
import { rangeByText } from './get-range';
import { showNamedRange } from './named-range';
import { MAKE, type Shown } from './objects';
import { areaOf } from './range-state';
import { sheetIdOf } from './sheet-state';

/** The one document of the local host; its id says nothing, since no other service takes it. */
const SPREADSHEET_ID = 'local-workbook';

/** `insertSheet` in its forms: name, index, both; templates are not there. */
function insertSheet(...args: unknown[]): Shown {
  if (args.some((arg) => typeof arg === 'object')) throw serviceError('not implemented: insertSheet from a template');
  const name = args.find((arg) => typeof arg === 'string') ?? null;
  const index = args.find((arg) => typeof arg === 'number') ?? null;
  return MAKE.sheet(askHost('insertSheet', { name, index }));
}

function sheetBy(fits: (sheet: { name: string; number: number }) => boolean): Shown | null {
  const found = askHost('listSheets').find(fits);
  return found ? MAKE.sheet(found.sheetId) : null;
}

const SPREADSHEET = {
  getId: () => SPREADSHEET_ID,
  getName: () => askHost('readWorkbook').name,
  rename(name: string) {
    askHost('renameWorkbook', { name });
  },
  getSpreadsheetLocale: () => askHost('readWorkbook').locale,
  setSpreadsheetLocale(locale: string) {
    askHost('setLocale', { locale });
  },
  getSpreadsheetTimeZone: () => askHost('readWorkbook').timeZone,
  setSpreadsheetTimeZone(timeZone: string) {
    askHost('setTimeZone', { timeZone });
  },
  getSheets: () => askHost('listSheets').map(({ sheetId }) => MAKE.sheet(sheetId)),
  getNumSheets: () => askHost('listSheets').length,
  getSheetByName: (name: string) => sheetBy((sheet) => sheet.name === name),
  getSheetById: (id: number) => sheetBy((sheet) => sheet.number === id),
  getActiveSheet: () => MAKE.sheet(askHost('activeSheet')),
  setActiveSheet(sheet: Shown) {
    askHost('activateSheet', { sheetId: sheetIdOf(sheet) });
    return sheet;
  },
  setActiveRange(range: Shown) {
    askHost('activateRange', areaOf(range));
    return range;
  },
  insertSheet,
  deleteSheet(sheet: Shown) {
    askHost('deleteSheet', { sheetId: sheetIdOf(sheet) });
  },
  moveActiveSheet(place: number) {
    askHost('moveSheet', { sheetId: askHost('activeSheet'), index: place - 1 });
  },
  getRange: (notation: string) => rangeByText(notation, askHost('activeSheet')),
  getRangeList(notations: string[]) {
    return MAKE.rangeList(notations.map((notation) => rangeByText(notation, askHost('activeSheet'))));
  },
  getRangeByName(name: string) {
    const found = askHost('listNames').find((own) => own.name.toLowerCase() === name.toLowerCase());
    return found ? MAKE.range(found.area) : null;
  },
  getNamedRanges: () => askHost('listNames').map(({ name }) => showNamedRange(name)),
  setNamedRange(name: string, range: Shown) {
    askHost('setName', { name, area: areaOf(range) });
  },
  removeNamedRange(name: string) {
    askHost('removeName', { name });
  },
  getProtections(type: EnumMember) {
    return askHost('listProtections', { sheetId: null })
      .filter(({ area }) => (type.memberName === 'RANGE') === (area !== null))
      .map(({ id }) => MAKE.protection(id));
  },
  toast(text: string, title = '', seconds: number | null = null) {
    askHost('toast', { text, title, seconds: seconds ?? 5 });
  },
};

/** Shows the document to the script. */
export function showSpreadsheet(): Shown {
  return expose('Spreadsheet', SPREADSHEET);
}
