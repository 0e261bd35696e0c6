import type { IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import ExcelJs, { type Workbook, type Worksheet } from 'exceljs';
import {
  type StoredList,
  type StoredSheetsState,
  WORKBOOK_FILE_FORMAT,
  type WorkbookFile,
} from '../host/local/workbook-file';
import { readMarker } from '../workbook/sheet-key';
import { openArchive } from './archive/open-archive';
import { readSheetParts, type SheetPart } from './archive/sheet-parts';
import { judgeBook } from './judge/judge-book';
import { planReturn } from './read/plan-return';
import { readCellNotes } from './read/read-cell-notes';
import { readRanges, readRules } from './read/read-rules';
import { readSheet } from './read/read-sheet';
import { readTravelNotes } from './read/read-travel-notes';
import { readValidations } from './read/read-validations';
import { rangeOfReference, readReference, renameSheets } from './references';
import { type SnapshotFilter, type SnapshotName, writeResources } from './snapshot-resources';
import { TRAVEL_SHEET } from './travel/travel-plan';
import { refuse } from './xlsx-refusal';

const FRESH: Omit<StoredSheetsState, 'protections' | 'lists'> = {
  locale: 'ru_RU',
  timeZone: 'Europe/Moscow',
  enabled: true,
  sheetsMade: 0,
  rulesMade: 0,
  activeSheetId: null,
};

/**
 * Reads an `.xlsx` back into a workbook, also after people edited, inserted, sorted and renamed in another program.
 * Nothing is changed anywhere before the whole file is read and judged.
 *
 * @returns the workbook, to be opened by the engine, which calculates it anew
 * @throws XlsxRefusal with a Russian sentence and the next step
 */
export async function importWorkbook(bytes: Uint8Array): Promise<WorkbookFile> {
  const parts = openArchive(bytes);
  const book = await loadBook(bytes);
  const notes = readTravelNotes(book);
  if (notes === null) requireOurs(book);
  const plan = planReturn(notes ?? []);
  const file = buildFile(book, plan, readSheetParts(parts));
  judgeBook(file, notes);
  return file;
}

/** Judged before anything else is read: a foreign book may hold whatever its program can do. */
function requireOurs(book: Workbook): void {
  const ours = book.worksheets.some((sheet) => {
    const rows = Array.from({ length: 10 }, (_, row) => row + 1);
    return rows.some((row) =>
      [1, 2, 3, 4, 5, 6].some((column) => readMarker(sheet.getCell(row, column).value) !== null),
    );
  });
  if (ours) return;
  const names = book.worksheets.map(({ name }) => `«${name}»`);
  throw refuse('not-ours', `есть ${names.slice(0, 4).join(', ')}${names.length > 4 ? ' и другие' : ''}`);
}

async function loadBook(bytes: Uint8Array): Promise<Workbook> {
  const book = new ExcelJs.Workbook();
  try {
    await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
  } catch (error) {
    throw refuse('damaged', `таблица внутри не читается (${error instanceof Error ? error.message : String(error)})`);
  }
  if (book.worksheets.length === 0) throw refuse('no-spreadsheet', 'в книге нет ни одного листа');
  return book;
}

function buildFile(
  book: Workbook,
  plan: ReturnType<typeof planReturn>,
  parts: ReadonlyMap<string, SheetPart>,
): WorkbookFile {
  const state = structuredClone(plan.state ?? FRESH);
  const worksheets = book.worksheets.filter(({ name }) => name !== TRAVEL_SHEET);
  const rename = (formula: string) => renameSheets(formula, plan.names);
  const taken = new Set([...plan.sheets.values()].map(({ id }) => id));
  const given = new Set<string>();
  const idOf = (sheet: Worksheet) => {
    const known = plan.sheets.get(sheet.name)?.id;
    if (known !== undefined && !given.has(known)) {
      given.add(known);
      return known;
    }
    do state.sheetsMade += 1;
    while (taken.has(String(state.sheetsMade)));
    return String(state.sheetsMade);
  };
  const newId = (word: string) => () => {
    state.rulesMade += 1;
    return `${word} ${state.rulesMade}`;
  };
  const { styles, styleId } = collectStyles();
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const [rules, notes, validations]: [Parts['rules'], Parts['notes'], Parts['validations']] = [{}, {}, {}];
  const filters: Record<string, SnapshotFilter> = {};
  const ids = new Map<string, string>();
  for (const sheet of worksheets) {
    const id = idOf(sheet);
    const returning = plan.sheets.get(sheet.name);
    ids.set(sheet.name, id);
    sheets[id] = readSheet({
      sheet,
      part: parts.get(sheet.name),
      returning,
      restores: plan.restores.get(sheet.name) ?? new Map(),
      id,
      name: returning?.name ?? sheet.name,
      rename,
      styleId,
    });
    rules[id] = readRules(sheet, newId('format'), rename);
    validations[id] = readValidations(sheet, newId('rule'), rename);
    notes[id] = readCellNotes(parts.get(sheet.name)?.notes ?? new Map(), id);
    const [ref] = typeof sheet.autoFilter === 'string' ? readRanges(sheet.autoFilter) : [];
    if (ref) filters[id] = { ref, filterColumns: [...(returning?.filterColumns ?? [])], cachedFilteredOut: [] };
  }
  const names = readNames(book, rename);
  const active = worksheets[book.views[0]?.activeTab ?? 0];
  const univer = {
    id: 'workbook',
    name: plan.title ?? book.title ?? '',
    appVersion: '0.25.1',
    locale: 'ruRU',
    styles,
    sheetOrder: worksheets.map(({ name }) => ids.get(name) ?? ''),
    sheets,
    resources: writeResources({ rules, notes, validations, filters, names }),
  } as unknown as IWorkbookData;
  const protections = plan.protections.flatMap(({ sheet, protection }) => {
    const sheetId = ids.get(sheet);
    return sheetId === undefined ? [] : [{ ...protection, sheetId }];
  });
  const activeSheetId = (active && ids.get(active.name)) ?? state.activeSheetId;
  return {
    format: WORKBOOK_FILE_FORMAT,
    univer,
    sheets: { ...state, protections, lists: listSources(validations, sheets), activeSheetId },
  };
}

/** Where the dropdowns take their words from, as the engine's host keeps it beside the rules. */
function listSources(validations: Parts['validations'], sheets: Record<string, Partial<IWorksheetData>>): StoredList[] {
  const rules = Object.values(validations).flat();
  return rules.flatMap(({ uid, type, formula1 = '' }) => {
    const source = type === 'list' && formula1.startsWith('=') ? readReference(formula1.slice(1)) : null;
    const sheetId = source && Object.keys(sheets).find((id) => sheets[id]?.name === source.sheet);
    return source && sheetId ? [{ ruleId: uid, sheetId, range: rangeOfReference(source) }] : [];
  });
}

type Parts = Parameters<typeof writeResources>[0];

function collectStyles() {
  const styles: Record<string, IStyleData> = {};
  const known = new Map<string, string>();
  const styleId = (style: IStyleData): string | null => {
    if (Object.keys(style).length === 0) return null;
    const key = JSON.stringify(style);
    const id = known.get(key) ?? `s${known.size + 1}`;
    known.set(key, id);
    styles[id] = style;
    return id;
  };
  return { styles, styleId };
}

function readNames(book: Workbook, rename: (formula: string) => string): Record<string, SnapshotName> {
  const found: Record<string, SnapshotName> = {};
  for (const { name, ranges } of book.definedNames.model) {
    const [range] = ranges;
    if (name.startsWith('_xlnm') || range === undefined || ranges.length !== 1) continue;
    const id = `name ${name}`;
    found[id] = { id, name, formulaOrRefString: rename(range), localSheetId: 'AllDefaultWorkbook' };
  }
  return found;
}
