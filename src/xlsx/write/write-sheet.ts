import type { ISheetDataValidationRule, IStyleData, Nullable } from '@univerjs/core';
import type { CellValue, Workbook, Worksheet } from 'exceljs';
import type { StoredProtection, WorkbookFile } from '../../host/local/workbook-file';
import { absoluteArea, cellName } from '../references';
import type { SheetCells } from '../sheet-cells';
import { filtersOf, notesOf, rulesOf, validationsOf } from '../snapshot-resources';
import { argb } from '../style-words';
import { place, type SheetTravel, type Shown } from '../travel/travel-plan';
import { estimateHeight } from './estimate-height';
import type { LongLists } from './long-lists';
import { printSetup } from './print-setup';
import { toXlsxStyle } from './to-xlsx-style';
import { areaName, writeRules } from './write-rules';
import { writeValidations } from './write-validations';

/** Pixels of the engine in the units of the format. */
const columnWidth = (pixels: number) => Math.max(0.5, (pixels - 5) / 7);
const rowHeight = (pixels: number) => pixels * 0.75;

/**
 * Writes one sheet of the workbook as the plan says.
 *
 * @returns the rows, 1-based, whose height a person set
 */
export async function writeSheet(
  book: Workbook,
  file: WorkbookFile,
  sheet: SheetCells,
  travel: SheetTravel,
  { rename, lists }: { rename: (formula: string) => string; lists: LongLists },
): Promise<Set<number>> {
  const { data } = sheet;
  const color = argb(data.tabColor);
  const written = book.addWorksheet(travel.name, {
    state: data.hidden === 1 ? 'hidden' : 'visible',
    properties: {
      defaultColWidth: columnWidth(data.defaultColumnWidth ?? 100),
      ...(color ? { tabColor: { argb: color } } : {}),
    },
    pageSetup: printSetup(sheet),
    headerFooter: { oddFooter: '&L&8&F · &A&R&8Стр. &P из &N' },
    views: [view(sheet)],
  });
  const guard = file.sheets.protections.find(({ sheetId, range }) => sheetId === sheet.id && range === null);
  writeCells(written, file, sheet, travel, guard);
  const fixed = writeLines(written, file, sheet, travel);
  for (const range of data.mergeData ?? []) written.mergeCells(areaName(range));
  writeRules(written, rulesOf(file)[sheet.id] ?? [], rename);
  const rules = (validationsOf(file)[sheet.id] ?? []).map((rule) => ({ ...rule, ...listSource(file, rule) }));
  writeValidations(written, rules, { rename, lists, rows: data.rowCount ?? 0 });
  for (const notes of Object.values(notesOf(file)[sheet.id] ?? {})) {
    for (const { row, col, note } of Object.values(notes)) written.getCell(cellName(row, col)).note = note;
  }
  const filter = filtersOf(file)[sheet.id];
  if (filter) written.autoFilter = areaName(filter.ref);
  if (guard) await protect(written);
  return fixed;
}

/** The engine's own reference to a list does not follow rows and names; what the host keeps beside it does. */
function listSource(file: WorkbookFile, { uid, formula1 }: ISheetDataValidationRule) {
  const source = file.sheets.lists.find(({ ruleId }) => ruleId === uid);
  const name = source && file.univer.sheets[source.sheetId]?.name;
  if (source && name !== undefined) return { formula1: `=${absoluteArea(name, source.range)}` };
  return formula1?.startsWith('=') ? { formula1: formula1.replace(/\[[^\]]*\]/g, '') } : {};
}

function view(sheet: SheetCells): object {
  const { xSplit = 0, ySplit = 0 } = sheet.data.freeze ?? {};
  const showGridLines = sheet.data.showGridlines !== 0;
  if (xSplit <= 0 && ySplit <= 0) return { showGridLines };
  return { state: 'frozen', xSplit: Math.max(0, xSplit), ySplit: Math.max(0, ySplit), showGridLines };
}

function writeCells(
  written: Worksheet,
  file: WorkbookFile,
  sheet: SheetCells,
  travel: SheetTravel,
  guard: StoredProtection | undefined,
): void {
  const open = (row: number, column: number) =>
    guard?.unprotected.some(
      (hole) => row >= hole.startRow && row <= hole.endRow && column >= hole.startColumn && column <= hole.endColumn,
    ) ?? false;
  sheet.each((row, column, cell) => {
    const target = written.getCell(cellName(row, column));
    target.style = toXlsxStyle(styleOfCell(file, sheet, row, column), open(row, column));
    const shown = sheet.shown(row, column);
    const url = cell.p?.body?.customRanges?.[0]?.properties?.url;
    if (travel.cells.has(place(row, column)) || shown === null) return;
    target.value = typeof url === 'string' && url !== '' ? { text: String(shown), hyperlink: url } : shown;
  });
  for (const [where, { formula, shown }] of travel.cells) {
    const [row = 0, column = 0] = where.split(',').map(Number);
    const value: CellValue = formula === null ? shown : { formula, result: result(shown) };
    written.getCell(cellName(row, column)).value = value;
  }
  // Cells without a style of their own may be open too.
  for (const hole of guard?.unprotected ?? []) {
    for (let row = hole.startRow; row <= hole.endRow; row += 1) {
      for (let column = hole.startColumn; column <= hole.endColumn; column += 1) {
        written.getCell(cellName(row, column)).protection = { locked: false };
      }
    }
  }
}

type Result = Extract<CellValue, { formula: string }> extends { result?: infer Value } ? Value : never;

function result(shown: Shown): Result {
  if (typeof shown === 'string' && /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(shown)) {
    return { error: shown } as Result;
  }
  return (shown ?? '') as Result;
}

function writeLines(written: Worksheet, file: WorkbookFile, sheet: SheetCells, travel: SheetTravel): Set<number> {
  for (const [column, line] of Object.entries(sheet.data.columnData ?? {})) {
    const target = written.getColumn(Number(column) + 1);
    target.width = columnWidth(line?.w ?? sheet.data.defaultColumnWidth ?? 100);
    if (line?.hd === 1) target.hidden = true;
    if (line?.s) target.style = toXlsxStyle(styleOfId(file, line.s), false);
  }
  for (const column of travel.helpers) written.getColumn(column + 1).hidden = true;
  const fixed = new Set<number>();
  const styleOf = (row: number, column: number) => styleOfCell(file, sheet, row, column);
  for (const row of new Set(
    [...Object.keys(sheet.data.cellData ?? {}), ...Object.keys(sheet.data.rowData ?? {})].map(Number),
  )) {
    const target = written.getRow(row + 1);
    const line = sheet.data.rowData?.[row];
    if (line?.hd === 1) target.hidden = true;
    if (line?.s) Object.assign(target, { style: toXlsxStyle(styleOfId(file, line.s), false) });
    if (line?.h !== undefined && line.ia === 0) {
      target.height = rowHeight(line.h);
      fixed.add(row + 1);
    } else
      target.height = Math.max(
        rowHeight(sheet.data.defaultRowHeight ?? 21),
        estimateHeight(sheet, row, styleOf, travel),
      );
  }
  return fixed;
}

function styleOfCell(file: WorkbookFile, sheet: SheetCells, row: number, column: number): Nullable<IStyleData> {
  return styleOfId(file, sheet.cell(row, column)?.s);
}

/** The engine keeps a style by its id, or as it is. */
function styleOfId(file: WorkbookFile, own: Nullable<string | IStyleData>): Nullable<IStyleData> {
  return typeof own === 'string' ? file.univer.styles[own] : own;
}

/**
 * A protection that only warns has no equal in the format. A protection without a password comes nearest: it stops an
 * accident, and whoever means it takes it off with one click.
 */
async function protect(written: Worksheet): Promise<void> {
  await written.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
    insertRows: true,
    sort: true,
    autoFilter: true,
  });
}
