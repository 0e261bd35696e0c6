import { expose } from '../frame/expose';
import { askHost } from '../frame/host-bridge';
import { newConditionalRule } from '../sheets/conditional-rule';
import { MAKE, type Shown } from '../sheets/objects';
import { newRichText } from '../sheets/rich-text';
import { newTextStyle } from '../sheets/text-style';
import { newValidation } from '../sheets/validation';
import { showUi } from './ui';

/** `SpreadsheetApp` of an add-on: the active document, builders, the editor's interface. */
export function spreadsheetApp(): Shown {
  return expose('SpreadsheetApp', {
    getActiveSpreadsheet: () => MAKE.spreadsheet(),
    getActive: () => MAKE.spreadsheet(),
    getActiveSheet: () => MAKE.sheet(askHost('activeSheet')),
    setActiveSheet(sheet: Shown) {
      return (MAKE.spreadsheet() as { setActiveSheet(chosen: Shown): Shown }).setActiveSheet(sheet);
    },
    // Every write of the local host is done at once: there is nothing to push.
    flush: () => undefined,
    getUi: () => showUi(),
    newDataValidation: () => newValidation(),
    newConditionalFormatRule: () => newConditionalRule(),
    newRichTextValue: () => newRichText(),
    newTextStyle: () => newTextStyle(),
  });
}
