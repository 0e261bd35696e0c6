import { cleanText } from '../catalog/clean-text';
import { isCodeHeader } from '../catalog/code-header';
import { isEndRow } from '../catalog/end-of-table';
import type { Column } from '../workbook/columns';
import { readMarker, type SheetKey } from '../workbook/sheet-key';
import { at, type DoctorSheet } from './doctor-sheet';

/** What a table is laid as. */
export interface TableShape<Key extends string> {
  readonly key: SheetKey;
  readonly columns: readonly Column<Key>[];
  /** Rows from the hidden keys down to the header. */
  readonly keysToHeader: number;
  /** What stands between the keys and the header, by rows above the header: title, labels of the totals. */
  readonly head?: readonly { readonly above: number; readonly column: Key; readonly text: string }[];
  /** The column that says «Конец таблицы»; `null` where the table has no locked row. */
  readonly endColumn: Key | null;
  /** Tells a column by what stands in it, where key and title are gone. */
  readonly recognise?: (sheet: DoctorSheet, missing: readonly Key[]) => ReadonlyMap<Key, number>;
  /** True for a row of the table, where the header is gone. */
  readonly isRow?: (cells: readonly string[]) => boolean;
}

/** A table as it was found. Rows and columns are 1-based. */
export interface Survey<Key extends string> {
  /** `null` when the hidden key row is gone. */
  readonly keyRow: number | null;
  readonly headerRow: number;
  /** False when the header's cells say nothing of ours any more. */
  readonly headerFound: boolean;
  /** False when the row itself is gone: another row stands in its place. */
  readonly headerStands: boolean;
  readonly columns: ReadonlyMap<Key, number>;
  readonly keyLost: readonly Key[];
  readonly missing: readonly Key[];
  /** Columns with entries that neither a key nor a title tells, while the table has lost columns: they may be these. */
  readonly unknown: readonly number[];
  readonly first: number;
  readonly last: number;
  readonly endRow: number | null;
}

const SEARCHED_ROWS = 40;
const ENOUGH = 3;

/**
 * Finds a table by whatever is left of it: the hidden keys, the titles, what stands in the columns, the places between
 * columns that are known.
 *
 * @returns `null` when nothing tells it any more
 */
export function surveyTable<Key extends string>(sheet: DoctorSheet, shape: TableShape<Key>): Survey<Key> | null {
  const texts = sheet.values.map((row) => row.map((cell) => cleanText(cell)));
  const top = texts.slice(0, SEARCHED_ROWS);
  const keyRow = 1 + top.findIndex((row) => isKeyRow(row, shape));
  const titled = 1 + top.findIndex((row, index) => index + 1 > keyRow && isHeader(row, shape.columns));
  const columns = new Map<Key, number>();
  const claimed = new Set<number>();
  const claim = (key: Key, place: number) => {
    if (place < 1 || columns.has(key) || claimed.has(place)) return;
    columns.set(key, place);
    claimed.add(place);
  };
  const keys = texts[keyRow - 1] ?? [];
  shape.columns.forEach(({ key }, index) => {
    claim(key, 1 + keys.findIndex((cell) => cell === key || (index === 0 && readMarker(cell) === shape.key)));
  });
  const keyed = new Set(columns.keys());
  const titles = texts[titled - 1] ?? [];
  for (const { key, title } of shape.columns) {
    claim(key, 1 + titles.findIndex((cell, place) => !claimed.has(place + 1) && isTitle(cell, title)));
  }
  const open = () => shape.columns.flatMap(({ key }) => (columns.has(key) ? [] : [key]));
  for (const [key, place] of shape.recognise?.(sheet, open()) ?? []) claim(key, place);
  if (columns.size < ENOUGH) return null;
  const width = Math.max(...texts.map((row) => row.length), 0);
  if (keyRow === 0 && titled === 0) claimInOrder(shape.columns, columns, claim, width);
  claimByPlace(shape.columns, columns, claim, width);

  const header = findHeader(texts, shape, keyRow, titled);
  // The last of them: a copy higher up cuts nothing off here.
  let endRow = sheet.values.length;
  while (endRow > header.row && !isEndRow(texts[endRow - 1] ?? [])) endRow -= 1;
  if (endRow === header.row) endRow = 0;
  return {
    keyRow: keyRow > 0 ? keyRow : null,
    headerRow: header.row,
    headerFound: titled > 0,
    headerStands: header.stands,
    columns,
    keyLost: [...columns.keys()].filter((key) => !keyed.has(key)),
    missing: open(),
    unknown: open().length > 0 ? unknownColumns(texts, header.row, keyRow > 0 && titled > 0, claimed) : [],
    first: header.row + 1,
    last: endRow > 0 ? endRow - 1 : lastFilled(sheet, header.row),
    endRow: endRow > 0 ? endRow : null,
  };
}

function isKeyRow<Key extends string>(row: readonly string[], { key: sheet, columns }: TableShape<Key>): boolean {
  if (row.some((cell) => readMarker(cell) === sheet)) return true;
  return columns.filter(({ key }) => row.includes(key)).length >= ENOUGH;
}

function isHeader(row: readonly string[], columns: readonly Column[]): boolean {
  return columns.filter(({ title }) => row.some((cell) => isTitle(cell, title))).length >= ENOUGH;
}

function isTitle(cell: string, title: string): boolean {
  return cell === title || (title === 'Код' && isCodeHeader(cell));
}

/** A run of unknown columns between two known ones, exactly as many as the plan has there, are those columns. */
function claimByPlace<Key extends string>(
  plan: readonly Column<Key>[],
  columns: ReadonlyMap<Key, number>,
  claim: (key: Key, place: number) => void,
  width: number,
): void {
  for (let from = 0; from < plan.length; from += 1) {
    if (columns.has((plan[from] as Column<Key>).key)) continue;
    let to = from;
    while (to + 1 < plan.length && !columns.has((plan[to + 1] as Column<Key>).key)) to += 1;
    const before = columns.get(plan[from - 1]?.key as Key) ?? 0;
    const after = columns.get(plan[to + 1]?.key as Key) ?? 0;
    const count = to - from + 1;
    if (before > 0 && after === before + count + 1 && after <= width) {
      for (let index = 0; index < count; index += 1) claim((plan[from + index] as Column<Key>).key, before + 1 + index);
    }
    from = to;
  }
}

/**
 * Keys and titles are gone together. When every column that is known by its content stands as far from its laid place
 * as all the others, nobody has moved columns, and the rest stand in their order too.
 */
function claimInOrder<Key extends string>(
  plan: readonly Column<Key>[],
  columns: ReadonlyMap<Key, number>,
  claim: (key: Key, place: number) => void,
  width: number,
): void {
  const shifts = plan.flatMap(({ key }, index) => (columns.has(key) ? [(columns.get(key) ?? 0) - index] : []));
  const [shift = 0] = shifts;
  if (shifts.length <= ENOUGH || shifts.some((other) => other !== shift)) return;
  plan.forEach(({ key }, index) => {
    if (index + shift <= width) claim(key, index + shift);
  });
}

function findHeader<Key extends string>(
  texts: readonly (readonly string[])[],
  { keysToHeader, isRow }: TableShape<Key>,
  keyRow: number,
  titled: number,
): { row: number; stands: boolean } {
  if (titled > 0) return { row: titled, stands: true };
  const firstRow = isRow ? texts.findIndex((row) => isRow(row)) + 1 : 0;
  const laid = keyRow > 0 ? keyRow + keysToHeader : 0;
  if (firstRow === 0) return { row: laid || 1, stands: laid > 0 };
  // As far from the keys as it was laid: the row is there, its words are not.
  if (firstRow - 1 === laid) return { row: laid, stands: true };
  return { row: firstRow - 1, stands: false };
}

/**
 * @param labelled while keys and header stand, a column of the person's own has its title: only one without is unknown
 */
function unknownColumns(
  texts: readonly (readonly string[])[],
  headerRow: number,
  labelled: boolean,
  claimed: ReadonlySet<number>,
): number[] {
  const width = Math.max(0, ...texts.map((row) => row.length));
  const rows = texts.slice(headerRow);
  return Array.from({ length: width }, (_, index) => index + 1).filter(
    (column) =>
      !claimed.has(column) &&
      !(labelled && (texts[headerRow - 1]?.[column - 1] ?? '') !== '') &&
      rows.some((row) => (row[column - 1] ?? '') !== ''),
  );
}

/** Without the locked end: the last row with anything in it. */
function lastFilled(sheet: DoctorSheet, headerRow: number): number {
  let last = sheet.values.length;
  while (last > headerRow && sheet.values[last - 1]?.every((_, index) => at(sheet.values, last, index + 1) === '')) {
    last -= 1;
  }
  return last;
}
