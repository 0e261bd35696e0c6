import { readMarker, type SheetKey } from '../workbook/sheet-key';
import type { SheetCells } from './sheet-cells';

/** People insert a few rows or columns before our table; the marker moves with its row. */
const SEARCHED = { rows: 10, columns: 6 } as const;

/** What a sheet is by its marker, `null` for a sheet that is not ours. */
export function markerOf(sheet: SheetCells): SheetKey | null {
  for (let row = 0; row < SEARCHED.rows; row += 1) {
    for (let column = 0; column < SEARCHED.columns; column += 1) {
      const key = readMarker(sheet.shown(row, column));
      if (key !== null) return key;
    }
  }
  return null;
}
