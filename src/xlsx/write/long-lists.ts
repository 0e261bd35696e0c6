import type { Workbook } from 'exceljs';
import { absoluteArea, cellName } from '../references';

/** The hidden sheet with lists that are too long to stand in their rules; one column a list. */
export const LIST_SHEET = '_xlsx_lists';

/** Lists written into rules by their words, where the format has no room for so many of them. */
export interface LongLists {
  /** @param words as a rule holds them, with commas between @returns the reference for the rule in the file */
  place(words: string): string;
}

export function longLists(book: Workbook): LongLists {
  const known = new Map<string, string>();
  return {
    place(words) {
      const placed = known.get(words);
      if (placed !== undefined) return placed;
      const sheet = book.getWorksheet(LIST_SHEET) ?? book.addWorksheet(LIST_SHEET, { state: 'veryHidden' });
      const items = words.split(',');
      const column = known.size;
      items.forEach((item, row) => {
        sheet.getCell(cellName(row, column)).value = item;
      });
      const area = absoluteArea(LIST_SHEET, {
        startRow: 0,
        endRow: items.length - 1,
        startColumn: column,
        endColumn: column,
      });
      known.set(words, area);
      return area;
    },
  };
}
