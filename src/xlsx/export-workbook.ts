import ExcelJs from 'exceljs';
import type { SpilledCell, WorkbookFile } from '../host/local/workbook-file';
import { finishArchive } from './archive/finish-archive';
import { proveWritten } from './prove-written';
import { absoluteArea, renameSheets } from './references';
import { sheetsOf } from './sheet-cells';
import { filtersOf, namesArea, namesOf } from './snapshot-resources';
import { planTravel } from './travel/plan-travel';
import { longLists } from './write/long-lists';
import { writeSheet } from './write/write-sheet';
import { writeTravelNotes } from './write/write-travel-notes';

/**
 * Writes a workbook as `.xlsx` that reads and counts in Excel, LibreOffice, R7 and МойОфис, and proves by reading it
 * again that what was planned stands in it.
 *
 * @param file the saved workbook, its formulas settled
 * @param spills what formulas spilled, from the same engine at the same moment
 * @throws what the second reading found wrong; nothing may then be said to be saved
 */
export async function exportWorkbook(file: WorkbookFile, spills: readonly SpilledCell[]): Promise<Uint8Array> {
  const plan = planTravel(file, spills);
  const sheets = sheetsOf(file, spills);
  const names = new Map(
    sheets.map((sheet, index) => [sheet.name.toLowerCase(), plan.sheets[index]?.name ?? sheet.name]),
  );
  const rename = (formula: string) => renameSheets(formula, names);
  const book = new ExcelJs.Workbook();
  book.title = file.univer.name;
  book.calcProperties.fullCalcOnLoad = true;
  const lists = longLists(book);
  const fixed = new Map<number, Set<number>>();
  for (const [index, sheet] of sheets.entries()) {
    const travel = plan.sheets[index];
    if (travel) fixed.set(index + 1, await writeSheet(book, file, sheet, travel, { rename, lists }));
  }
  writeTravelNotes(book, plan.notes);
  for (const { name, formulaOrRefString } of Object.values(namesOf(file))) {
    // A name of a formula travels with the notes: the writer knows names of areas only.
    if (!namesArea(formulaOrRefString)) continue;
    book.definedNames.add(rename(formulaOrRefString).replace(/^=/, ''), name);
  }
  const shown = sheets.findIndex(({ id, data }) => id === file.sheets.activeSheetId && data.hidden !== 1);
  const first = sheets.findIndex(({ data }) => data.hidden !== 1);
  book.views = [
    {
      x: 0,
      y: 0,
      width: 24_000,
      height: 14_000,
      firstSheet: 0,
      activeTab: Math.max(shown, first),
      visibility: 'visible',
    },
  ];
  const filters = new Map<number, string>();
  for (const [index, { id }] of sheets.entries()) {
    const ref = filtersOf(file)[id]?.ref;
    if (ref) filters.set(index + 1, absoluteArea(plan.sheets[index]?.name ?? '', ref));
  }
  const written = new Uint8Array(await book.xlsx.writeBuffer());
  const bytes = finishArchive(written, { fixedRows: fixed, filters });
  await proveWritten(bytes, plan);
  return bytes;
}
