import { CellValueType, type ICellData, type Nullable, type Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Engine } from '../engine/engine';
import { shownError } from '../engine/function-values';

/** A cell as it stands: its raw value (blank is the empty string), its formula, and whether it was calculated. */
export interface CellLook {
  value: string | number | boolean;
  /** Formula in the engine's form, empty for none. */
  formula: string;
  /** A formula cell, or a cell that a formula above or to the left spilled into. */
  computed: boolean;
  /** Number format, empty for none. */
  pattern: string;
}

/** A cell as the engine's snapshot has it; a calculated array keeps its cells elsewhere. */
function rawValue(cell: Nullable<ICellData>): string | number | boolean {
  if (!cell) return '';
  if (cell.v === undefined || cell.v === null) {
    return cell.p?.body?.dataStream.replace(/\r?\n$/, '').replaceAll('\r', '\n') ?? '';
  }
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === '1';
  return typeof cell.v === 'string' ? shownError(cell.v) : cell.v;
}

/** Makes a reader of one sheet's cells, spilled ones included. */
export function cellReader(engine: Engine, sheet: Worksheet): (row: number, column: number) => CellLook {
  const sheetId = sheet.getSheetId();
  const spilled = engine.injector.get(FormulaDataModel).getArrayFormulaCellData()[engine.workbook.getUnitId()]?.[
    sheetId
  ];
  const matrix = sheet.getCellMatrix();
  const styles = engine.workbook.getStyles();
  return (row, column) => {
    const own = matrix.getValue(row, column);
    const formula = own?.f ?? '';
    const pattern = styles.getStyleByCell(own)?.n?.pattern ?? '';
    const value = rawValue(own);
    if (formula !== '') return { value, formula, computed: true, pattern };
    const spill = value === '' ? spilled?.[row]?.[column] : undefined;
    if (spill) return { value: rawValue(spill), formula: '', computed: true, pattern };
    return { value, formula: '', computed: false, pattern };
  };
}
