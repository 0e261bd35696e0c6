import type { CellValue } from '../../src/host/contract';
import { type Area, areaNotation, columnLetter } from '../../src/workbook/area';

/** What of a sheet moves when lines are inserted or deleted. Cells never written have no entry. */
export interface MemoryGrid {
  readonly id: number;
  name: string;
  values: CellValue[][];
  /** Formulas by cell, `G5`. */
  formulas: Record<string, string>;
  /** Number formats and dropdowns by cell. */
  formats: Record<string, string>;
  lists: Record<string, string>;
}

type Axis = 'rows' | 'columns';

/**
 * Inserts lines (`count` > 0) before `at`, or deletes `-count` lines from `at` on, as a spreadsheet does it: what stands
 * behind moves, and every formula and dropdown of the book that points there follows.
 */
export function moveLines(book: readonly MemoryGrid[], sheet: MemoryGrid, axis: Axis, at: number, count: number): void {
  if (axis === 'rows') {
    while (sheet.values.length < at - 1) sheet.values.push([]);
    sheet.values.splice(at - 1, Math.max(0, -count), ...Array.from({ length: Math.max(0, count) }, () => []));
  } else {
    for (const row of sheet.values) {
      while (row.length < at - 1) row.push('');
      row.splice(at - 1, Math.max(0, -count), ...Array.from({ length: Math.max(0, count) }, () => '' as const));
    }
  }
  for (const kind of ['formulas', 'formats', 'lists'] as const) {
    sheet[kind] = Object.fromEntries(
      Object.entries(sheet[kind]).flatMap(([place, content]) => {
        const moved = moveCell(place, axis, at, count);
        return moved === null ? [] : [[moved, content]];
      }),
    );
  }
  for (const other of book) {
    for (const [place, formula] of Object.entries(other.formulas)) {
      other.formulas[place] = eachReference(formula, (name, reference) =>
        (name ?? other.name) === sheet.name ? moveReference(reference, axis, at, count) : reference,
      );
    }
    for (const [place, link] of Object.entries(other.lists)) {
      const [id, reference] = link.split('!');
      if (Number(id) !== sheet.id || !reference) continue;
      const moved = moveReference(reference, axis, at, count);
      other.lists[place] = moved === null ? 'other' : `${id}!${moved}`;
    }
  }
}

/** Renames a sheet; formulas follow. */
export function renameGrid(book: readonly MemoryGrid[], sheet: MemoryGrid, name: string): void {
  const before = sheet.name;
  sheet.name = name;
  for (const other of book) {
    for (const [place, formula] of Object.entries(other.formulas)) {
      other.formulas[place] = formula.split(`'${before}'!`).join(`'${name}'!`);
    }
  }
}

/** What is left of formulas and dropdowns when a sheet is deleted. */
export function forgetGrid(book: readonly MemoryGrid[], gone: MemoryGrid): void {
  for (const other of book) {
    for (const [place, formula] of Object.entries(other.formulas)) {
      other.formulas[place] = eachReference(formula, (name, reference) => (name === gone.name ? null : reference));
    }
    for (const [place, link] of Object.entries(other.lists)) {
      if (link.startsWith(`${gone.id}!`)) other.lists[place] = 'other';
    }
  }
}

const REFERENCE = /("[^"]*")|(?:'((?:[^']|'')+)'!)?(\$?[A-Z]{1,2}\$?\d+(?::\$?[A-Z]{1,2}\$?\d+)?)/g;

function eachReference(formula: string, change: (sheet: string | null, reference: string) => string | null): string {
  return formula.replace(REFERENCE, (whole, text: string, sheet: string | undefined, reference: string) => {
    if (text !== undefined) return text;
    const moved = change(sheet?.replace(/''/g, "'") ?? null, reference);
    return moved === null ? '#REF!' : whole.slice(0, whole.length - reference.length) + moved;
  });
}

/** A reference after the move, `null` when nothing is left of it. */
function moveReference(reference: string, axis: Axis, at: number, count: number): string | null {
  const [first = '', last = first] = reference.split(':');
  const [from, to] = [partsOf(first), partsOf(last)];
  const line = axis === 'rows' ? 'row' : 'column';
  const move = (place: number, deletedTo: number) => {
    if (place < at) return place;
    return count < 0 && place < at - count ? deletedTo : place + count;
  };
  from[line] = move(from[line], at);
  to[line] = move(to[line], at - 1);
  if (to[line] < from[line]) return null;
  return reference.includes(':') ? `${writeParts(from)}:${writeParts(to)}` : writeParts(from);
}

const KNOWN = new Map<string, { readonly row: number; readonly column: number }>();

/** @example cellAt('B7') // row 7, column 2 */
export function cellAt(place: string): { readonly row: number; readonly column: number } {
  const known = KNOWN.get(place);
  if (known) return known;
  const { row, column } = partsOf(place);
  KNOWN.set(place, { row, column });
  return { row, column };
}

/** The cell so many rows and columns on, `null` where it was deleted. */
function moveCell(place: string, axis: Axis, at: number, count: number): string | null {
  const { row, column } = cellAt(place);
  const line = axis === 'rows' ? row : column;
  if (line < at) return place;
  if (count < 0 && line < at - count) return null;
  return axis === 'rows' ? `${columnLetter(column)}${row + count}` : `${columnLetter(column + count)}${row}`;
}

function partsOf(cell: string) {
  const [, d1 = '', letters = '', d2 = '', row = '0'] = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { d1, d2, column, row: Number(row) };
}

function writeParts({ d1, d2, column, row }: ReturnType<typeof partsOf>): string {
  return `${d1}${columnLetter(column)}${d2}${row}`;
}

/** Notations of all cells of an area. */
export function placesOf(area: Area): string[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) =>
    areaNotation({
      row: area.row + Math.floor(index / area.columns),
      column: area.column + (index % area.columns),
      rows: 1,
      columns: 1,
    }),
  );
}
