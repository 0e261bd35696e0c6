import type { Worksheet } from 'exceljs';
import { readState } from '../../workbook/book-state';
import { readMarker, type SheetKey } from '../../workbook/sheet-key';
import type { ReturnPlan } from './plan-return';

/** People insert a few rows or columns before our table. */
const SEARCHED = { rows: 10, columns: 6 } as const;

/**
 * The id of every sheet in the workbook: the one it left with; without travel notes the one under which `_mcqm` knows a
 * sheet with this marker, so that links and registry stay true; else a new one.
 *
 * @param state counts the ids it gives
 * @returns by name in the file
 */
export function giveSheetIds(
  sheets: readonly Worksheet[],
  plan: Pick<ReturnPlan, 'sheets'>,
  state: { sheetsMade: number },
): Map<string, string> {
  const registered = registeredIds(sheets);
  const taken = new Set([...[...plan.sheets.values()].map(({ id }) => id), ...registered.values()]);
  const given = new Set<string>();
  return new Map(
    sheets.map((sheet) => {
      const key = keyOf(sheet);
      const known = plan.sheets.get(sheet.name)?.id ?? (key === null ? undefined : registered.get(key));
      if (known !== undefined && !given.has(known)) {
        given.add(known);
        return [sheet.name, known];
      }
      do state.sheetsMade += 1;
      while (taken.has(String(state.sheetsMade)));
      return [sheet.name, String(state.sheetsMade)];
    }),
  );
}

/** What a sheet of a file is by its marker, `null` for a sheet that is not ours. */
export function keyOf(sheet: Worksheet): SheetKey | null {
  for (let row = 1; row <= SEARCHED.rows; row += 1) {
    for (let column = 1; column <= SEARCHED.columns; column += 1) {
      const key = readMarker(sheet.getCell(row, column).value);
      if (key !== null) return key;
    }
  }
  return null;
}

function registeredIds(sheets: readonly Worksheet[]): Map<SheetKey, string> {
  const sheet = sheets.find((own) => keyOf(own) === 'state');
  const rows = Array.from({ length: sheet?.rowCount ?? 0 }, (_, index) =>
    [1, 2].map((column) => sheet?.getCell(index + 1, column).value ?? ''),
  );
  const state = readState(rows);
  if (state === null || typeof state === 'string') return new Map();
  return new Map(state.sheets.map(({ key, id }) => [key, String(id)]));
}
