import type { IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Workbook } from 'exceljs';
import {
  type StoredList,
  type StoredSheetsState,
  WORKBOOK_FILE_FORMAT,
  type WorkbookFile,
} from '../../host/local/workbook-file';
import type { SheetPart } from '../archive/sheet-parts';
import { rangeOfReference, readReference, renameSheets } from '../references';
import { type SnapshotFilter, type SnapshotName, writeResources } from '../snapshot-resources';
import { TRAVEL_SHEET } from '../travel/travel-plan';
import { LIST_SHEET } from '../write/long-lists';
import { giveSheetIds } from './give-sheet-ids';
import type { ReturnPlan } from './plan-return';
import { readCellNotes } from './read-cell-notes';
import { readRanges, readRules } from './read-rules';
import { readSheet } from './read-sheet';
import { readValidations } from './read-validations';

const FRESH: Omit<StoredSheetsState, 'protections' | 'lists'> = {
  locale: 'ru_RU',
  timeZone: 'Europe/Moscow',
  enabled: true,
  sheetsMade: 0,
  rulesMade: 0,
  activeSheetId: null,
};

/**
 * The workbook that a file holds, with everything put back that its travel notes tell of.
 *
 * @returns also, in Russian, what the workbook has no place for
 */
export function buildFile(
  book: Workbook,
  plan: ReturnPlan,
  parts: ReadonlyMap<string, SheetPart>,
): { file: WorkbookFile; left: string[] } {
  const left: string[] = [];
  const state = structuredClone(plan.state ?? FRESH);
  const worksheets = book.worksheets.filter(({ name }) => name !== TRAVEL_SHEET && name !== LIST_SHEET);
  const rename = (formula: string) => renameSheets(formula, plan.names);
  const ids = giveSheetIds(worksheets, plan, state);
  const newId = (word: string) => () => {
    state.rulesMade += 1;
    return `${word} ${state.rulesMade}`;
  };
  const { styles, styleId } = collectStyles();
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const [rules, notes, validations]: [Parts['rules'], Parts['notes'], Parts['validations']] = [{}, {}, {}];
  const filters: Record<string, SnapshotFilter> = {};
  for (const sheet of worksheets) {
    const id = ids.get(sheet.name) ?? '';
    const returning = plan.sheets.get(sheet.name);
    sheets[id] = readSheet({
      sheet,
      part: parts.get(sheet.name),
      returning,
      restores: plan.restores.get(sheet.name) ?? new Map(),
      id,
      name: returning?.name ?? sheet.name,
      rename,
      ids,
      styleId,
    });
    const formats = readRules(sheet, newId('format'), rename);
    const checks = readValidations(sheet, newId('rule'), rename);
    rules[id] = formats.rules;
    validations[id] = checks.rules;
    for (const what of new Set([...formats.unknown, ...checks.unknown])) left.push(`${what} на листе «${sheet.name}»`);
    notes[id] = readCellNotes(parts.get(sheet.name)?.notes ?? new Map(), id);
    const [ref] = typeof sheet.autoFilter === 'string' ? readRanges(sheet.autoFilter) : [];
    if (ref) filters[id] = { ref, filterColumns: [...(returning?.filterColumns ?? [])], cachedFilteredOut: [] };
  }
  const names = readNames(book, rename);
  for (const name of plan.formulaNames) names[name.id] = name;
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
  const lists = listSources(validations, sheets);
  return {
    file: { format: WORKBOOK_FILE_FORMAT, univer, sheets: { ...state, protections, lists, activeSheetId } },
    left,
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
