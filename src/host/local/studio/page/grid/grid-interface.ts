import { LocaleType, mergeLocales, type Univer } from '@univerjs/core';
import design from '@univerjs/design/locale/ru-RU';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsUi from '@univerjs/docs-ui/locale/ru-RU';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import sheets from '@univerjs/sheets/locale/ru-RU';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import conditionalUi from '@univerjs/sheets-conditional-formatting-ui/locale/ru-RU';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import validationUi from '@univerjs/sheets-data-validation-ui/locale/ru-RU';
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import filterUi from '@univerjs/sheets-filter-ui/locale/ru-RU';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaUi from '@univerjs/sheets-formula-ui/locale/ru-RU';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import noteUi from '@univerjs/sheets-note-ui/locale/ru-RU';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import numfmtUi from '@univerjs/sheets-numfmt-ui/locale/ru-RU';
import { UniverSheetsSortUIPlugin } from '@univerjs/sheets-sort-ui';
import sortUi from '@univerjs/sheets-sort-ui/locale/ru-RU';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUi from '@univerjs/sheets-ui/locale/ru-RU';
import { UniverUIPlugin } from '@univerjs/ui';
import ui from '@univerjs/ui/locale/ru-RU';
import type { EngineUserInterface } from '../../../engine/engine';
import { HIDDEN_COMMANDS } from './hidden-commands';

/**
 * The grid a person sees, in Russian: what the page adds to the engine that also runs headless.
 *
 * @param container id of the element that holds it
 */
export function gridInterface(container: string): EngineUserInterface {
  const menu = Object.fromEntries(HIDDEN_COMMANDS.map((command) => [command, { hidden: true }]));
  const words = [
    design,
    ui,
    docsUi,
    sheets,
    sheetsUi,
    formulaUi,
    numfmtUi,
    conditionalUi,
    validationUi,
    filterUi,
    sortUi,
    noteUi,
  ];
  return {
    locale: LocaleType.RU_RU,
    locales: { [LocaleType.RU_RU]: mergeLocales(...words) },
    beforeSheets(univer: Univer) {
      univer.registerPlugin(UniverRenderEnginePlugin);
      univer.registerPlugin(UniverUIPlugin, { container, ribbonType: 'simple', menu });
      univer.registerPlugin(UniverDocsPlugin);
      univer.registerPlugin(UniverDocsUIPlugin);
    },
    afterSheets(univer: Univer) {
      univer.registerPlugin(UniverSheetsUIPlugin, {
        // Our protections are warnings kept by the host; Univer's shading would show its own, which we do not use.
        protectedRangeShadow: false,
        // Codes are text on purpose; a green corner on each would read as a fault.
        disableForceStringAlert: true,
        disableForceStringMark: true,
        footer: { addSheetButtonConfig: { defaultRowCount: 1000, defaultColumnCount: 26 } },
        menu,
      });
      univer.registerPlugin(UniverSheetsFormulaUIPlugin, { menu });
      univer.registerPlugin(UniverSheetsNumfmtUIPlugin, { menu });
      univer.registerPlugin(UniverSheetsDataValidationUIPlugin, { menu });
      univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin, { menu });
      univer.registerPlugin(UniverSheetsFilterUIPlugin, { menu });
      univer.registerPlugin(UniverSheetsSortUIPlugin, { menu });
      univer.registerPlugin(UniverSheetsNoteUIPlugin, { menu });
    },
  };
}
