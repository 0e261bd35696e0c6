import type { Workbook } from 'exceljs';
import { isCommonFormula } from './travel/common-functions';
import { NAME_LIMIT } from './travel/fit-sheet-names';
import { CELL_LIMIT } from './travel/travel-plan';
import { LITERAL_LIST_LIMIT } from './write/write-validations';

/** Excel takes no longer formula. */
export const FORMULA_LIMIT = 8192;

/**
 * What Excel refuses in a file although other programs open it: it repairs such a file by throwing parts away.
 *
 * @returns one English line per fault, for the developer
 */
export function listRefusals(book: Workbook): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const sheet of book.worksheets) {
    const { name } = sheet;
    if (name.length > NAME_LIMIT) faults.push(`«${name}»: sheet name longer than ${NAME_LIMIT}`);
    if (/[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) faults.push(`«${name}»: forbidden character in a sheet name`);
    if (seen.has(name.toLowerCase())) faults.push(`«${name}»: sheet name twice`);
    seen.add(name.toLowerCase());
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const at = `${name}!${cell.address}`;
        const { formula } = cell;
        if (formula) {
          if (formula.length > FORMULA_LIMIT) faults.push(`${at}: formula of ${formula.length} characters`);
          if (!isCommonFormula(formula))
            faults.push(`${at}: function outside the common ones in ${formula.slice(0, 80)}`);
          if (/;(?=(?:[^"]*"[^"]*")*[^"]*$)/.test(formula)) faults.push(`${at}: «;» between arguments`);
        }
        if (typeof cell.value === 'string' && cell.value.length > CELL_LIMIT) {
          faults.push(`${at}: ${cell.value.length} characters`);
        }
        const list = cell.dataValidation?.type === 'list' ? String(cell.dataValidation.formulae?.[0] ?? '') : '';
        if (list.startsWith('"') && list.length > LITERAL_LIST_LIMIT + 2) faults.push(`${at}: list of ${list.length}`);
        if (/\[[^\]]*\]/.test(list)) faults.push(`${at}: list of another file`);
      }),
    );
  }
  return faults;
}
