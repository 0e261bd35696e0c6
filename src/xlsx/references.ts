/** A reference as a formula writes it: sheet (`null` for its own), first cell, last cell, dollars kept. */
export interface Reference {
  readonly sheet: string | null;
  readonly from: Corner;
  /** `null` for a single cell. */
  readonly to: Corner | null;
}

export interface Corner {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const SHEET = String.raw`'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*`;
/** Quoted text first, so that nothing inside it is taken for a reference. */
const TOKEN = new RegExp(
  String.raw`("(?:[^"]|"")*")|(?:(${SHEET})!)?(?<![\p{L}\p{N}_.$])(${CELL})(?::(${CELL}))?(?![\p{L}\p{N}_.(])`,
  'gu',
);

/**
 * Rewrites every reference of a formula; text in quotes stays as it is.
 *
 * @example replaceReferences("='Лист 1'!A1+B2", () => '?') // "=?+?"
 */
export function replaceReferences(formula: string, replace: (reference: Reference, written: string) => string): string {
  return formula.replace(TOKEN, (written: string, text?: string, sheet?: string, from?: string, to?: string) => {
    if (text !== undefined || from === undefined) return written;
    return replace({ sheet: readSheet(sheet), from: readCorner(from), to: to ? readCorner(to) : null }, written);
  });
}

/** The whole text as one reference, `null` when it is anything else. */
export function readReference(text: string): Reference | null {
  let found: Reference | null = null;
  const rest = replaceReferences(text.trim(), (reference) => {
    found = reference;
    return '';
  });
  return rest === '' ? found : null;
}

/** Writes a reference; a sheet's name is always quoted, since names here begin with digits. */
export function writeReference({ sheet, from, to }: Reference): string {
  const cells = to ? `${writeCorner(from)}:${writeCorner(to)}` : writeCorner(from);
  return sheet === null ? cells : `'${sheet.replace(/'/g, "''")}'!${cells}`;
}

/** Moves what is not held by dollars, as a formula changes when it is copied to another cell. */
export function shiftReference(reference: Reference, rows: number, columns: number): Reference {
  const shift = (corner: Corner): Corner => ({
    ...corner,
    row: corner.rowFixed ? corner.row : corner.row + rows,
    column: corner.columnFixed ? corner.column : corner.column + columns,
  });
  return { ...reference, from: shift(reference.from), to: reference.to && shift(reference.to) };
}

/** @example letters(27) // "AB" */
export function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
}

/** @example cellName(4, 27) // "AB5" */
export function cellName(row: number, column: number): string {
  return `${letters(column)}${row + 1}`;
}

function writeCorner({ row, column, rowFixed, columnFixed }: Corner): string {
  return `${columnFixed ? '$' : ''}${letters(column)}${rowFixed ? '$' : ''}${row + 1}`;
}

function readCorner(text: string): Corner {
  const [, columnDollar = '', name = '', rowDollar = '', row = ''] = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(text) ?? [];
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row) - 1, column: column - 1, rowFixed: rowDollar !== '', columnFixed: columnDollar !== '' };
}

function readSheet(written: string | undefined): string | null {
  if (written === undefined) return null;
  return written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written;
}

/** The formula with its sheets under other names; `names` is by lower-case name. */
export function renameSheets(formula: string, names: ReadonlyMap<string, string>): string {
  return replaceReferences(formula, (reference, written) => {
    const name = reference.sheet === null ? undefined : names.get(reference.sheet.toLowerCase());
    return name === undefined ? written : writeReference({ ...reference, sheet: name });
  });
}

/** Cells of a sheet with all dollars, as names hold them. */
export function absoluteArea(
  sheet: string,
  area: { startRow: number; endRow: number; startColumn: number; endColumn: number },
): string {
  return writeReference(fixedReference(sheet, area));
}

/** A reference that nothing moves but inserted and deleted lines. */
export function fixedReference(
  sheet: string,
  {
    startRow,
    endRow,
    startColumn,
    endColumn,
  }: { startRow: number; endRow: number; startColumn: number; endColumn: number },
): Reference {
  const fixed = { rowFixed: true, columnFixed: true };
  return {
    sheet,
    from: { row: startRow, column: startColumn, ...fixed },
    to: { row: endRow, column: endColumn, ...fixed },
  };
}

/** The rectangle of a reference, as the engine counts. */
export function rangeOfReference({ from, to }: Reference) {
  const last = to ?? from;
  return { startRow: from.row, endRow: last.row, startColumn: from.column, endColumn: last.column };
}
