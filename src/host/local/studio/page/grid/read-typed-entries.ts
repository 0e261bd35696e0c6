import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { toShownFormula } from '../../../entry/formula-text';
import type { LocalHost } from '../../../local-host';
import { readPersonText } from './read-person-text';

/** The grid asks its readers by falling priority until one does not pass the cell on: ours comes before them all. */
const FIRST = 10_000;

/**
 * Reads what people type in the grid by the spreadsheet's own rules, as the headless host does: «1,5» is a number,
 * «01.02.2024» a date, text in a text-formatted cell stays text, `;` separates arguments. Formulas are shown for
 * editing the way they are typed.
 *
 * @param say shows a sentence to the person
 */
export function readTypedEntries(host: LocalHost, say: (sentence: string) => void): void {
  const { engine } = host;
  const { writeCellInterceptor } = engine.injector.get(SheetInterceptorService);

  const formulas = engine.injector.get(FormulaDataModel);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler(cell, { row, col, subUnitId, unitId }, next) {
      const formula = formulas.getFormulaStringByCell(row, col, subUnitId, unitId);
      // Not passed on: the grid's own reader would put the engine's form back.
      return formula ? { ...cell, f: toShownFormula(formula, engine.state.locale) } : next(cell);
    },
  });

  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, place, next) => {
      const text = typedText(cell);
      if (text === null) return next(cell);
      const raw = place.worksheet.getCellRaw(place.row, place.col);
      // A text with a link over it that was opened and left as it was keeps its link.
      if (raw?.p && typedText(raw) === text) return raw;
      const pattern = place.workbook.getStyles().getStyleByCell(raw)?.n?.pattern ?? '';
      const { cell: read, refusal } = readPersonText(host, text, pattern);
      if (refusal) say(refusal);
      return { ...(raw?.s ? { s: raw.s } : {}), ...read };
    },
  });
}

/** What stood in the editor; `null` when the cell does not come from one. */
function typedText(cell: Nullable<ICellData>): string | null {
  if (!cell) return null;
  if (cell.f) return cell.f;
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (cell.t === CellValueType.FORCE_STRING) return `'${String(cell.v ?? '')}`;
  return cell.v === null || cell.v === undefined ? '' : String(cell.v);
}
