import type { ICellData } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { type Area, checkInside, type OperationContext, target } from './context';
import { cellReader } from './look-at-cell';
import { readNotes, writeNotes } from './notes';
import { readValidations, writeValidations } from './validations';

/** What `copyTo` carries over: everything, only values, or only looks. */
export type CopyKind = 'everything' | 'values' | 'format';

/** How many whole copies fill a length; a smaller target is overrun by one copy. */
const repeats = (from: number, to: number) => Math.max(1, Math.floor(to / from));

/**
 * Copies cells. A larger target is filled with whole repetitions only, a smaller one is overrun; relative references
 * shift with the formula, as in Google.
 */
export function copyCells(
  context: OperationContext,
  { from, to, kind }: { from: Area; to: Area; kind: CopyKind },
): void {
  const source = checkInside(context, from);
  const down = repeats(from.rows, to.rows);
  const right = repeats(from.columns, to.columns);
  const filled: Area = { ...to, rows: from.rows * down, columns: from.columns * right };
  checkInside(context, filled);
  const look = cellReader(context.engine, source);
  const lexer = context.engine.injector.get(LexerTreeBuilder);
  const styles = context.engine.workbook.getStyles();

  const cellAt = (row: number, column: number, rowShift: number, columnShift: number): ICellData => {
    const cell = source.getCellMatrix().getValue(row, column);
    const style = { s: styles.getStyleByCell(cell) ?? null, ...(cell?.t ? { t: cell.t } : {}) };
    if (kind === 'format') return style;
    const { formula, computed } = look(row, column);
    if (kind === 'values' && computed && context.execution.changed) {
      throw new Error('not implemented: copying a calculated value in the execution that changed the workbook');
    }
    const content: ICellData = { v: cell?.v ?? null, t: cell?.t ?? null, p: cell?.p ?? null, f: null, si: null };
    if (formula !== '' && kind === 'everything') {
      content.f = lexer.moveFormulaRefOffset(formula, columnShift, rowShift);
      content.v = null;
    }
    return kind === 'values' ? content : { ...style, ...content };
  };

  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < filled.rows; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = 0; column < filled.columns; column += 1) {
      const [r, c] = [from.row + (row % from.rows), from.column + (column % from.columns)];
      line[filled.column + column] = cellAt(r, c, filled.row + row - r, filled.column + column - c);
    }
    cellValue[filled.row + row] = line;
  }
  context.engine.execute(SetRangeValuesMutation.id, { ...target(context, filled.sheetId), cellValue });
  if (kind === 'everything') copyGuards(context, from, filled);
  context.execution.changed = true;
}

/** Notes and validations go with the cells. */
function copyGuards(context: OperationContext, from: Area, filled: Area): void {
  const repeat = <Value>(rows: Value[][], gap: Value): Value[][] =>
    Array.from({ length: filled.rows }, (_r, row) =>
      Array.from({ length: filled.columns }, (_c, column) => rows[row % from.rows]?.[column % from.columns] ?? gap),
    );
  writeNotes(context, { area: filled, rows: repeat(readNotes(context, from), '') });
  writeValidations(context, { area: filled, rows: repeat(readValidations(context, from), null) });
}
