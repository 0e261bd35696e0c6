import ExcelJs from 'exceljs';
import { listRefusals } from './list-refusals';
import { TRAVEL_MARK, TRAVEL_SHEET, type TravelPlan } from './travel/travel-plan';

/** The second reading of a file just written found something else than what was planned. */
export class WrittenWrongly extends Error {}

/**
 * Reads a written file again and compares it with its plan: nobody is told «сохранено» before this.
 *
 * @throws WrittenWrongly with all that differs
 */
export async function proveWritten(bytes: Uint8Array, plan: TravelPlan): Promise<void> {
  const book = new ExcelJs.Workbook();
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
  const faults = listRefusals(book);
  const notes = book.getWorksheet(TRAVEL_SHEET);
  if (notes?.getCell('A1').value !== TRAVEL_MARK) faults.push('the travel notes are not there');
  for (const { name, cells } of plan.sheets) {
    const sheet = book.getWorksheet(name);
    if (!sheet) {
      faults.push(`no sheet «${name}»`);
      continue;
    }
    for (const [where, { formula, shown }] of cells) {
      const [row = 0, column = 0] = where.split(',').map(Number);
      const cell = sheet.getCell(row + 1, column + 1);
      const found = formula === null ? cell.value : cell.formula;
      if ((found ?? null) !== (formula ?? (shown === '' ? null : shown)))
        faults.push(`${name}!${cell.address} differs`);
    }
  }
  if (faults.length > 0) throw new WrittenWrongly(faults.slice(0, 20).join('\n'));
}
