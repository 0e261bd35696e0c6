import { cleanText } from '../catalog/clean-text';
import { isCodeHeader } from '../catalog/code-header';
import { isEndRow } from '../catalog/end-of-table';
import type { Column } from './columns';
import { readMarker, type SheetKey } from './sheet-key';

/** A table as it stands now, after people inserted, moved, sorted, renamed and deleted. Rows and columns are 1-based. */
export interface LocatedTable<Key extends string> {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Key, number>;
  /** Columns known only by their title: the hidden key row has lost their key. */
  readonly keyLost: readonly Key[];
  readonly missing: readonly Key[];
  /** First and last row of the data; last < first when there is none. */
  readonly first: number;
  readonly last: number;
}

/** People insert a row or two above; nobody moves a table further than this. */
const SEARCHED_ROWS = 30;
/** So many keys or titles in one row make it the key row or the header. */
const ENOUGH = 3;

/**
 * Finds a table by its hidden key row, and where that is gone or has holes, by the titles of its header.
 *
 * @param values the whole sheet
 * @returns `null` when neither is there: this is no such table any more
 */
export function locateTable<Key extends string>(
  values: readonly (readonly unknown[])[],
  columns: readonly Column<Key>[],
  sheet: SheetKey,
): LocatedTable<Key> | null {
  const texts = values.slice(0, SEARCHED_ROWS).map((row) => row.map((cell) => cleanText(cell)));
  const keysAt = texts.findIndex((row) => isKeyRow(row, columns, sheet));
  const headerAt = texts.findIndex((row, index) => index > keysAt && isHeader(row, columns));
  if (keysAt < 0 && headerAt < 0) return null;

  const keys = texts[keysAt] ?? [];
  const titles = texts[headerAt] ?? [];
  const found = new Map<Key, number>();
  const keyLost: Key[] = [];
  const missing: Key[] = [];
  columns.forEach(({ key, title }, index) => {
    const byKey = keys.findIndex((cell) => cell === key || (index === 0 && readMarker(cell) === sheet));
    const byTitle = titles.findIndex(
      (cell) => cell === title || (index === 0 && title === 'Код' && isCodeHeader(cell)),
    );
    if (byKey < 0 && byTitle >= 0) keyLost.push(key);
    if (byKey < 0 && byTitle < 0) missing.push(key);
    else found.set(key, Math.max(byKey, 0) + 1 + (byKey < 0 ? byTitle : 0));
  });
  const headerRow = headerAt >= 0 ? headerAt + 1 : keysAt + 1;
  return { headerRow, columns: found, keyLost, missing, first: headerRow + 1, last: lastRow(values, headerRow) };
}

function isKeyRow(row: readonly string[], columns: readonly Column[], sheet: SheetKey): boolean {
  if (row.some((cell) => readMarker(cell) === sheet)) return true;
  return columns.filter(({ key }) => row.includes(key)).length >= ENOUGH;
}

function isHeader(row: readonly string[], columns: readonly Column[]): boolean {
  return columns.filter(({ title }) => row.includes(title)).length >= ENOUGH;
}

/** The row above the locked end; without it, the last row with anything in it. */
function lastRow(values: readonly (readonly unknown[])[], headerRow: number): number {
  for (let row = headerRow + 1; row <= values.length; row += 1) {
    if (isEndRow(values[row - 1] ?? [])) return row - 1;
  }
  let last = values.length;
  while (last > headerRow && values[last - 1]?.every((cell) => cleanText(cell) === '')) last -= 1;
  return last;
}
