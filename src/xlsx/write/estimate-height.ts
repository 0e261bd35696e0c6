import type { IStyleData, Nullable } from '@univerjs/core';
import type { SheetCells } from '../sheet-cells';
import { DEFAULT_FONT, WRAPPED } from '../style-words';
import { place, type SheetTravel } from '../travel/travel-plan';

/** Width of an average Cyrillic letter, and the height of a line, in parts of the font's size in points. */
const LETTER = { plain: 0.5, bold: 0.56 } as const;
const LINE = 1.28;
/** Pixels of a point on the screen that the widths of the engine are meant for. */
const PIXELS = 4 / 3;
/** Words do not break, so a line is rarely full. */
const FILLED = 0.93;
const PADDING = 6;

/**
 * Height in points that a row with wrapped text needs. Programs that fit rows themselves do so when a row is edited; not
 * all of them do when a file is opened, and text that is cut off would not be read.
 */
export function estimateHeight(
  sheet: SheetCells,
  row: number,
  styleOf: (row: number, column: number) => Nullable<IStyleData>,
  travel: SheetTravel,
): number {
  const { columnData = {}, columnCount = 0, defaultColumnWidth = 100 } = sheet.data;
  let height = 0;
  for (let column = 0; column < columnCount; column += 1) {
    const line = columnData[column];
    if (line?.hd === 1) continue;
    const style = styleOf(row, column);
    const size = style?.fs ?? DEFAULT_FONT.size;
    const text = String(travel.cells.get(place(row, column))?.shown ?? sheet.shown(row, column) ?? '');
    const letter = size * PIXELS * (style?.bl === 1 ? LETTER.bold : LETTER.plain);
    const letters = Math.max(1, (((line?.w ?? defaultColumnWidth) - PADDING) / letter) * FILLED);
    const lines = text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / letters)), 0);
    height = Math.max(height, (style?.tb === WRAPPED && text !== '' ? lines : 1) * size * LINE + 3);
  }
  return Math.min(409, Math.round(height * 4) / 4);
}
