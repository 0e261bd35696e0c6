import type { WorkbookFile } from '../../host/local/workbook-file';
import { fixedReference } from '../references';
import type { SheetCells } from '../sheet-cells';
import { filtersOf, namesArea, namesOf } from '../snapshot-resources';
import { usedArea } from '../used-area';
import type { TravelNote } from './travel-plan';

/** Notes about the book, its sheets and its protections. */
export function planBook(file: WorkbookFile, sheets: readonly SheetCells[], names: readonly string[]): TravelNote[] {
  // Lists are read anew from the rules of the file.
  const { protections, lists: _lists, ...state } = file.sheets;
  const filters = filtersOf(file);
  const nameOf = (id: string) => names[sheets.findIndex((sheet) => sheet.id === id)] ?? '';
  const area = (
    id: string,
    range: { startRow: number; endRow: number; startColumn: number; endColumn: number } | null,
  ) => fixedReference(nameOf(id), range ?? { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 });
  return [
    { kind: 'book', text: JSON.stringify({ title: file.univer.name, state }), references: [] },
    ...sheets.map((sheet, index): TravelNote => {
      const { id, name, data } = sheet;
      return {
        kind: 'sheet',
        text: JSON.stringify({
          id,
          name,
          exported: names[index],
          rows: data.rowCount,
          columns: data.columnCount,
          used: usedArea(sheet),
          frozen: [Math.max(0, data.freeze?.ySplit ?? 0), Math.max(0, data.freeze?.xSplit ?? 0)],
          tabColor: data.tabColor ?? '',
          gridlines: data.showGridlines ?? 1,
          filterColumns: filters[id]?.filterColumns ?? [],
        }),
        references: [area(id, null)],
      };
    }),
    ...Object.values(namesOf(file))
      .filter(({ formulaOrRefString }) => !namesArea(formulaOrRefString))
      .map((name): TravelNote => ({ kind: 'name', text: JSON.stringify(name), references: [] })),
    ...protections
      .filter(({ sheetId }) => nameOf(sheetId) !== '')
      .map(
        ({ sheetId, range, unprotected, ...rest }): TravelNote => ({
          kind: 'protection',
          text: JSON.stringify({ ...rest, whole: range === null }),
          references: [area(sheetId, range), ...unprotected.map((hole) => area(sheetId, hole))],
        }),
      ),
  ];
}
