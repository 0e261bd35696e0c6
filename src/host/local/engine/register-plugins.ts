import type { Ctor, Univer } from '@univerjs/core';
import { type BaseFunction, UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import type { EngineUserInterface } from './engine';

/** Registers the stock plugins in the engine's order, with the page's own between them. */
export function registerPlugins(
  univer: Univer,
  functions: Array<[Ctor<BaseFunction>, string]>,
  ui: EngineUserInterface | undefined,
): void {
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: functions });
  ui?.beforeSheets(univer);
  univer.registerPlugin(UniverSheetsPlugin);
  // Spills are not part of a snapshot: after loading one full calculation is due.
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsSortPlugin);
  ui?.afterSheets(univer);
}
