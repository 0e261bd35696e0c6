import { expose } from '../frame/expose';
import { askHost, serviceError } from '../frame/host-bridge';
import { MAKE, type Shown } from './objects';

/** Shows the basic filter of a sheet. */
export function showFilter(sheetId: string): Shown {
  const area = () => {
    const found = askHost('readFilter', { sheetId });
    if (!found) throw serviceError('The filter has been removed.');
    return found;
  };
  const shown: Shown = expose('Filter', {
    getRange: () => MAKE.range(area()),
    remove() {
      askHost('removeFilter', { sheetId });
    },
    // The header row of the filter stays where it is; the column counts from column A of the sheet.
    sort(column: number, ascending: boolean) {
      const { row, rows, ...rest } = area();
      const body = { ...rest, row: row + 1, rows: rows - 1 };
      askHost('sortCells', { area: body, keys: [{ column: column - 1, ascending }] });
      return shown;
    },
  });
  return shown;
}
