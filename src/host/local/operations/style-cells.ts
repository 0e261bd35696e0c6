import { type IStyleData, isDefaultFormat } from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import { type Area, checkInside, mapArea, type OperationContext, target } from './context';
import { HORIZONTAL, VERTICAL, WRAP } from './style-words';

/** A property of a cell's looks and how a script writes it; `null` means the default. */
export interface StyleValues {
  background: string | null;
  fontColor: string | null;
  fontWeight: 'bold' | 'normal' | null;
  fontStyle: 'italic' | 'normal' | null;
  fontLine: 'underline' | 'line-through' | 'none' | null;
  fontSize: number | null;
  fontFamily: string | null;
  wrap: 'OVERFLOW' | 'WRAP' | 'CLIP' | null;
  horizontal: 'left' | 'center' | 'right' | 'general' | null;
  vertical: 'top' | 'middle' | 'bottom' | null;
  numberFormat: string | null;
}

export type StyleProperty = keyof StyleValues;

const off = { s: 0 } as const;
const on = { s: 1 } as const;

/** How each property is written in the engine; `null` there takes the property off. */
const TO_ENGINE: { [P in StyleProperty]: (value: StyleValues[P]) => Record<string, unknown> } = {
  background: (value) => ({ bg: value === null ? null : { rgb: value } }),
  fontColor: (value) => ({ cl: value === null ? null : { rgb: value } }),
  fontWeight: (value) => ({ bl: value === 'bold' ? 1 : 0 }),
  fontStyle: (value) => ({ it: value === 'italic' ? 1 : 0 }),
  fontLine: (value) => ({ ul: value === 'underline' ? on : off, st: value === 'line-through' ? on : off }),
  fontSize: (value) => ({ fs: value }),
  fontFamily: (value) => ({ ff: value }),
  wrap: (value) => ({ tb: value === null ? null : WRAP.toEngine[value] }),
  horizontal: (value) => ({ ht: value === null || value === 'general' ? null : HORIZONTAL.toEngine[value] }),
  vertical: (value) => ({ vt: value === null ? null : VERTICAL.toEngine[value] }),
  numberFormat: (value) => ({
    n: value === null || value === '' || isDefaultFormat(value) ? null : { pattern: value },
  }),
};

/** What a cell without the property shows in Google Sheets. */
const FROM_ENGINE: { [P in StyleProperty]: (style: IStyleData) => NonNullable<StyleValues[P]> } = {
  background: (style) => style.bg?.rgb ?? '#ffffff',
  fontColor: (style) => style.cl?.rgb ?? '#000000',
  fontWeight: (style) => (style.bl === 1 ? 'bold' : 'normal'),
  fontStyle: (style) => (style.it === 1 ? 'italic' : 'normal'),
  fontLine: (style) => (style.ul?.s === 1 ? 'underline' : style.st?.s === 1 ? 'line-through' : 'none'),
  fontSize: (style) => style.fs ?? 10,
  fontFamily: (style) => style.ff ?? 'Arial',
  wrap: (style) => WRAP.fromEngine(style.tb) ?? 'OVERFLOW',
  horizontal: (style) => HORIZONTAL.fromEngine(style.ht) ?? 'general',
  vertical: (style) => VERTICAL.fromEngine(style.vt) ?? 'bottom',
  numberFormat: (style) => style.n?.pattern ?? '0.###############',
};

/** Sets one property of cells; one value serves the whole area. */
export function writeStyle<P extends StyleProperty>(
  context: OperationContext,
  { area, property, rows }: { area: Area; property: P; rows: StyleValues[P][][] | StyleValues[P] },
): void {
  const sheet = checkInside(context, area);
  const matrix = sheet.getCellMatrix();
  const styles = context.engine.workbook.getStyles();
  const standard = FROM_ENGINE[property]({});
  const cellValue: Record<number, Record<number, object>> = {};
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line: Record<number, object> = {};
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = matrix.getValue(row, column);
      const value = Array.isArray(rows) ? rows[row - area.row]?.[column - area.column] : rows;
      // Most cells of a large sheet have the look already; the engine would go through each of them.
      if (FROM_ENGINE[property](styles.getStyleByCell(cell) ?? {}) === (value ?? standard)) continue;
      // The type is repeated, or the engine would guess it anew from a text that looks like a number.
      const type = cell?.t;
      line[column] = { s: TO_ENGINE[property]((value ?? null) as StyleValues[P]), ...(type ? { t: type } : {}) };
    }
    cellValue[row] = line;
  }
  context.engine.execute(SetRangeValuesMutation.id, {
    ...target(context, area.sheetId),
    cellValue,
    trigger: SetStyleCommand.id,
  });
  // A date becomes a number, or a number a date, in what custom functions get.
  if (property === 'numberFormat') context.execution.changed = true;
}

/** Reads one property of cells. */
export function readStyle<P extends StyleProperty>(
  context: OperationContext,
  { area, property }: { area: Area; property: P },
): Array<Array<NonNullable<StyleValues[P]>>> {
  const matrix = checkInside(context, area).getCellMatrix();
  const styles = context.engine.workbook.getStyles();
  return mapArea(area, (row, column) =>
    FROM_ENGINE[property](styles.getStyleByCell(matrix.getValue(row, column)) ?? {}),
  );
}

/** Takes all looks off the cells, number formats included; validations and notes stay, as in Google. */
export function clearStyles(context: OperationContext, area: Area): void {
  const matrix = checkInside(context, area).getCellMatrix();
  const cellValue: Record<number, Record<number, object>> = {};
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line: Record<number, object> = {};
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const type = matrix.getValue(row, column)?.t;
      line[column] = { s: null, ...(type ? { t: type } : {}) };
    }
    cellValue[row] = line;
  }
  context.engine.execute(SetRangeValuesMutation.id, {
    ...target(context, area.sheetId),
    cellValue,
    trigger: SetStyleCommand.id,
  });
  context.execution.changed = true;
}
