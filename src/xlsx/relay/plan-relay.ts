import { planSheet } from '../../actions/plan-sheet';
import type { StoredRange } from '../../host/local/workbook-file';
import type { Area } from '../../workbook/area';
import type { SheetKey } from '../../workbook/sheet-key';
import { buildOrder } from '../../workbook/sheet-names';
import type { SheetPlan } from '../../workbook/sheet-plan';
import { systemsOfRubric } from '../../workbook/workbook-context';
import { valuesOf } from '../judge/sheet-values';
import { replaceReferences, writeReference } from '../references';
import type { SheetCells } from '../sheet-cells';
import { isCommonFormula } from '../travel/common-functions';
import { usedArea } from '../used-area';
import type { OwnBook } from './read-own-book';
import { type StandingSheet, standingSheet } from './standing-sheet';

/** What one sheet gets back; rows and columns are zero-based, as the engine counts. */
export interface SheetRelay {
  readonly sheetId: string;
  /** `formula: null` empties a cell that a formula above it spills into. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly formula: string | null }[];
  /** Holes of the sheet's protection, `null` for a sheet that is not protected. */
  readonly open: readonly StoredRange[] | null;
  /** The grid is cut to what is used, as it was laid. */
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly tabColor: string | null;
}

interface Laid {
  readonly sheet: SheetCells;
  readonly plan: SheetPlan;
  readonly standing: StandingSheet;
}

/** Functions of the add-on: what another program could not keep. */
const OWN_FUNCTION = /\bMCQM_\w+\s*\(/i;

/**
 * Plans what a workbook of ours gets back when it comes without travel notes: formulas of the add-on as its sheets are
 * laid, with their ranges where they are now, the protection, the frozen header.
 */
export function planRelay({ sheets, context }: OwnBook): SheetRelay[] {
  const laid = new Map<SheetKey, Laid>();
  const systems = systemsOfRubric(context.rubric).map(({ number }) => number);
  const planned = buildOrder(systems, sheets.has('deliverables'));
  for (const [key, sheet] of sheets) {
    // The state and the snapshots are written as they come; no plan lays formulas there.
    if (!planned.includes(key)) continue;
    const plan = planSheet(context, key);
    const standing = standingSheet(plan, valuesOf(sheet));
    if (standing) laid.set(key, { sheet, plan, standing });
  }
  return [...laid.values()].map(({ sheet, plan, standing }) => ({
    sheetId: sheet.id,
    rows: Math.max(usedArea(sheet)[0], standing.end),
    columns: Math.max(usedArea(sheet)[1], plan.columns),
    cells: relayCells({ sheet, plan, standing }, laid),
    open: plan.protection?.open.flatMap((area) => rangeOf(standing.area(area)) ?? []) ?? null,
    frozenRows: plan.frozenRows === 0 ? 0 : (standing.row(plan.frozenRows) ?? 0),
    tabColor: plan.tabColor,
  }));
}

function relayCells(own: Laid, laid: ReadonlyMap<SheetKey, Laid>): SheetRelay['cells'] {
  const { sheet, plan, standing } = own;
  // Another program may have left nothing but values.
  let flattened = true;
  sheet.each((row, column) => {
    if (sheet.formula(row, column) !== '') flattened = false;
  });
  return plan.cells.flatMap((cells, r) =>
    cells.flatMap((cell, c) => {
      if (typeof cell !== 'object' || cell === null) return [];
      const at = { row: standing.row(r + 1), column: standing.column(c + 1) };
      if (at.row === null || at.column === null) return [];
      const [row, column] = [at.row - 1, at.column - 1];
      const present = sheet.formula(row, column);
      const spills = r + 1 === plan.frozenRows && OWN_FUNCTION.test(cell.formula);
      // A value in the place of a formula that other programs keep was typed there by a person.
      const kept = isCommonFormula(cell.formula) ? present !== '' : OWN_FUNCTION.test(present);
      if (kept || (present === '' && !spills && !flattened)) return [];
      const formula = standingFormula(cell.formula, own, laid);
      if (formula === null) return [];
      return [{ row, column, formula }, ...(spills ? spilledCells(own, r, c) : [])];
    }),
  );
}

/** What a formula in the header gave to the rows below and to the columns whose headers it writes. */
function spilledCells({ sheet, plan, standing }: Laid, r: number, c: number): SheetRelay['cells'] {
  const header = standing.row(r + 1) ?? 0;
  const titles = plan.cells[r] ?? [];
  let width = 1;
  while (c + width < titles.length && titles[c + width] === null) width += 1;
  const columns = Array.from({ length: width }, (_, index) => standing.column(c + 1 + index)).filter(
    (column) => column !== null,
  );
  const cells = columns.flatMap((column) =>
    Array.from({ length: standing.end - header - 1 }, (_, index) => ({ row: header + index, column: column - 1 })),
  );
  // Points are native formulas there: a number among them was typed over one and stays, as everywhere.
  const native = cells.filter(({ row, column }) => sheet.formula(row, column) !== '');
  return (native.length > 0 ? native : cells).map((cell) => ({ ...cell, formula: null }));
}

/** The planned formula with its references where those cells are now; `null` when one of them is gone. */
function standingFormula(formula: string, own: Laid, laid: ReadonlyMap<SheetKey, Laid>): string | null {
  let lost = false;
  const moved = replaceReferences(formula, (reference) => {
    const { standing } =
      (reference.sheet === null ? own : [...laid.values()].find(({ sheet }) => sheet.name === reference.sheet)) ?? {};
    const corner = (planned: typeof reference.from) => {
      const [row, column] = [standing?.row(planned.row + 1), standing?.column(planned.column + 1)];
      if (!row || !column) lost = true;
      return { ...planned, row: (row ?? 1) - 1, column: (column ?? 1) - 1 };
    };
    return writeReference({ ...reference, from: corner(reference.from), to: reference.to && corner(reference.to) });
  });
  // The engine separates arguments by commas; text in quotes and names of sheets stay.
  return lost ? null : moved.replace(/("(?:[^"]|"")*"|'(?:[^']|'')*')|;/g, (_, quoted?: string) => quoted ?? ',');
}

function rangeOf(area: Area | null): StoredRange | null {
  return (
    area && {
      startRow: area.row - 1,
      endRow: area.row + area.rows - 2,
      startColumn: area.column - 1,
      endColumn: area.column + area.columns - 2,
    }
  );
}
