import type { ICellData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';
import type { SpilledCell, WorkbookFile } from '../host/local/workbook-file';
import { replaceReferences, shiftReference, writeReference } from './references';
import type { Shown } from './travel/travel-plan';

/** Kinds of cells in a snapshot of the engine. */
const BOOLEAN = 3;

/** One sheet of a saved workbook with what formulas spilled into it. Rows and columns are zero-based. */
export interface SheetCells {
  readonly id: string;
  readonly data: Partial<IWorksheetData>;
  readonly name: string;
  cell(row: number, column: number): Nullable<ICellData>;
  /** With `=`, resolved where the engine shares one formula between cells; '' for none. */
  formula(row: number, column: number): string;
  /** What the cell shows, a spilled value included. */
  shown(row: number, column: number): Shown;
  /** The value spilled from elsewhere, `null` where there is none. */
  spilled(row: number, column: number): Shown;
  each(visit: (row: number, column: number, cell: ICellData) => void): void;
  readonly spills: readonly SpilledCell[];
  /** Another sheet of the same workbook. */
  other(name: string): SheetCells | null;
}

/** Sheets of a saved workbook in the order of their tabs. */
export function sheetsOf(file: WorkbookFile, spills: readonly SpilledCell[]): SheetCells[] {
  const sheets: SheetCells[] = orderOf(file.univer).flatMap((id) => {
    const data = file.univer.sheets[id];
    return data ? [sheetCells(id, data, spills, other)] : [];
  });
  function other(name: string): SheetCells | null {
    return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }
  return sheets;
}

const orderOf = ({ sheetOrder, sheets }: IWorkbookData) => (sheetOrder.length > 0 ? sheetOrder : Object.keys(sheets));

function sheetCells(
  id: string,
  data: Partial<IWorksheetData>,
  all: readonly SpilledCell[],
  other: SheetCells['other'],
): SheetCells {
  const spills = all.filter(({ sheetId }) => sheetId === id);
  const spilled = new Map(spills.map(({ row, column, value }) => [`${row},${column}`, value]));
  const cell = (row: number, column: number) => data.cellData?.[row]?.[column];
  const each: SheetCells['each'] = (visit) => {
    for (const [row, cells] of Object.entries(data.cellData ?? {})) {
      for (const [column, own] of Object.entries(cells ?? {})) if (own) visit(Number(row), Number(column), own);
    }
  };
  const shared = new Map<string, { row: number; column: number; formula: string }>();
  each((row, column, own) => {
    if (own.si && own.f) shared.set(own.si, { row, column, formula: own.f });
  });
  const formula = (row: number, column: number) => {
    const own = cell(row, column);
    if (own?.f) return own.f;
    const origin = own?.si ? shared.get(own.si) : undefined;
    if (!origin) return '';
    return replaceReferences(origin.formula, (reference) =>
      writeReference(shiftReference(reference, row - origin.row, column - origin.column)),
    );
  };
  return {
    id,
    data,
    name: data.name ?? id,
    cell,
    formula,
    each,
    spills,
    other,
    spilled: (row, column) => spilled.get(`${row},${column}`) ?? null,
    shown(row, column) {
      const own = ownValue(cell(row, column));
      return own === null || own === '' ? (spilled.get(`${row},${column}`) ?? own) : own;
    },
  };
}

/** What the cell itself holds, without formatting; `null` for a blank one. */
export function ownValue(cell: Nullable<ICellData>): Shown {
  if (!cell) return null;
  if (cell.v === undefined || cell.v === null) {
    const text = cell.p?.body?.dataStream.replace(/\r?\n$/, '').replaceAll('\r', '\n') ?? '';
    return text === '' ? null : text;
  }
  return cell.t === BOOLEAN ? cell.v === 1 || cell.v === true || cell.v === '1' : cell.v;
}
