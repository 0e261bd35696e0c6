import type { SpilledCell, WorkbookFile } from '../../host/local/workbook-file';
import { findFaults } from '../judge/find-faults';
import { sheetsOf } from '../sheet-cells';
import { fitSheetNames } from './fit-sheet-names';
import { planBook } from './plan-book';
import { planCells } from './plan-cells';
import type { TravelNote, TravelPlan } from './travel-plan';

/**
 * Plans how a workbook travels as `.xlsx`: points and totals become native formulas, what a custom function gave stands
 * as a value, and notes say how to restore everything when the file comes home.
 *
 * @param spills what formulas spilled, as the engine gives it after settling
 */
export function planTravel(file: WorkbookFile, spills: readonly SpilledCell[]): TravelPlan {
  const sheets = sheetsOf(file, spills);
  const fitted = fitSheetNames(sheets.map(({ name }) => name));
  const names = new Map(sheets.map((sheet, index) => [sheet.name.toLowerCase(), fitted[index] ?? sheet.name]));
  const cells = sheets.map((sheet, index) => planCells(sheet, { name: fitted[index] ?? '', names, sheets }));
  return {
    sheets: cells.map(({ travel }) => travel),
    notes: [
      ...planBook(file, sheets, fitted),
      ...cells.flatMap(({ notes }) => notes),
      ...findFaults(sheets).map(({ id }): TravelNote => ({ kind: 'fault', text: JSON.stringify(id), references: [] })),
    ],
  };
}
