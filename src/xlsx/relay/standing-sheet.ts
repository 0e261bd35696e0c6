import { cleanText } from '../../catalog/clean-text';
import { isEndRow } from '../../catalog/end-of-table';
import type { Area } from '../../workbook/area';
import { readMarker } from '../../workbook/sheet-key';
import type { PlanCell, SheetPlan } from '../../workbook/sheet-plan';

/** A sheet as it was laid beside the same sheet as it stands: where each planned row, column and area is by now. */
export interface StandingSheet {
  /** All numbers are 1-based; `null` for what is no longer there. */
  row(planned: number): number | null;
  column(planned: number): number | null;
  area(planned: Area): Area | null;
  /** The locked end row; the last row of the sheet where it has none. */
  readonly end: number;
}

/** People insert a few rows before a table; nobody moves it further than this. */
const SEARCHED_ROWS = 30;

const textOf = (cell: PlanCell | undefined) => (typeof cell === 'object' ? '' : cleanText(cell));

/**
 * Finds a planned sheet again after people inserted, sorted and moved: rows above the table keep their distance from the
 * hidden key row, rows of the table are known by what the plan writes into their first column, columns by their keys.
 *
 * @param values the sheet as it stands
 * @returns `null` where the key row is gone
 */
export function standingSheet(plan: SheetPlan, values: readonly (readonly unknown[])[]): StandingSheet | null {
  const keysAt = values.slice(0, SEARCHED_ROWS).findIndex((row) => row.some((cell) => readMarker(cell) === plan.key));
  const keys = (values[keysAt] ?? []).map(cleanText);
  const first = keys.findIndex((key) => readMarker(key) === plan.key) + 1;
  if (keysAt < 0) return null;
  const rowsByName = new Map<string, number>();
  values.forEach((row, index) => {
    const name = cleanText(row[first - 1]);
    if (index > keysAt && name !== '' && !rowsByName.has(name)) rowsByName.set(name, index + 1);
  });
  const endAt = values.findIndex((row, index) => index > keysAt && isEndRow(row));
  const end = endAt < 0 ? values.findLastIndex((row) => row.some((cell) => cleanText(cell) !== '')) + 1 : endAt + 1;
  const plannedEnd = plan.cells.findIndex((row) => isEndRow(row)) + 1;

  const row = (planned: number) => {
    if (planned <= Math.max(1, plan.frozenRows)) return keysAt + planned;
    if (planned === plannedEnd) return end;
    const name = textOf(plan.cells[planned - 1]?.[0]);
    return name === '' ? null : (rowsByName.get(name) ?? null);
  };
  const column = (planned: number) => {
    if (planned === 1) return first;
    const key = textOf(plan.cells[0]?.[planned - 1]);
    const at = key === '' ? -1 : keys.indexOf(key);
    return at < 0 ? null : at + 1;
  };
  const line = (from: number, count: number, find: (planned: number) => number | null) => {
    const found = Array.from({ length: count }, (_, index) => find(from + index)).filter((at) => at !== null);
    return found.length === 0 ? null : { from: Math.min(...found), to: Math.max(...found) };
  };
  return {
    row,
    column,
    end,
    area(planned) {
      const header = row(plan.frozenRows);
      const whole = planned.row === plan.frozenRows + 1 && planned.row + planned.rows === plannedEnd;
      // Rows that hold nothing yet have no name; between the header and the locked end all of them are meant.
      const rows = whole && header ? { from: header + 1, to: end - 1 } : line(planned.row, planned.rows, row);
      const columns = line(planned.column, planned.columns, column);
      return (
        rows &&
        columns && {
          row: rows.from,
          column: columns.from,
          rows: rows.to - rows.from + 1,
          columns: columns.to - columns.from + 1,
        }
      );
    },
  };
}
