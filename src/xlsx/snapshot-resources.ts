import type { IRange, ISheetDataValidationRule, IStyleBase } from '@univerjs/core';
import type { WorkbookFile } from '../host/local/workbook-file';
import { readReference } from './references';

/** Parts of a snapshot that the engine keeps as text under the names of its plugins. */
const NAMES = {
  rules: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  notes: 'SHEET_NOTE_PLUGIN',
  validations: 'SHEET_DATA_VALIDATION_PLUGIN',
  filters: 'SHEET_FILTER_PLUGIN',
  names: 'SHEET_DEFINED_NAME_PLUGIN',
} as const;

export interface SnapshotRule {
  cfId: string;
  ranges: IRange[];
  stopIfTrue: boolean;
  rule: {
    type: string;
    subType?: string;
    operator?: string;
    value?: unknown;
    style?: IStyleBase;
    /** Points of a colour scale, or the ends and colours of a data bar. */
    config?: unknown;
    isShowValue?: boolean;
  };
}

export interface SnapshotNote {
  id: string;
  row: number;
  col: number;
  note: string;
  width: number;
  height: number;
}

export interface SnapshotFilter {
  ref: IRange;
  filterColumns: unknown[];
  cachedFilteredOut: number[];
}

export interface SnapshotName {
  id: string;
  name: string;
  formulaOrRefString: string;
  localSheetId?: string;
}

interface Resources {
  rules: Record<string, SnapshotRule[]>;
  notes: Record<string, Record<string, Record<string, SnapshotNote>>>;
  validations: Record<string, ISheetDataValidationRule[]>;
  filters: Record<string, SnapshotFilter>;
  names: Record<string, SnapshotName>;
}

function read<Part extends keyof Resources>(file: WorkbookFile, part: Part): Resources[Part] {
  const text = file.univer.resources?.find(({ name }) => name === NAMES[part])?.data;
  return text ? (JSON.parse(text) as Resources[Part]) : ({} as Resources[Part]);
}

export const rulesOf = (file: WorkbookFile) => read(file, 'rules');
export const notesOf = (file: WorkbookFile) => read(file, 'notes');
export const validationsOf = (file: WorkbookFile) => read(file, 'validations');
export const filtersOf = (file: WorkbookFile) => read(file, 'filters');
export const namesOf = (file: WorkbookFile) => read(file, 'names');

/** True for a name of one area of cells, false for a name of a formula. */
export function namesArea(formulaOrReference: string): boolean {
  return readReference(formulaOrReference.replace(/^=/, '')) !== null;
}

/** The same parts as a new snapshot must hold them. */
export function writeResources(
  parts: { [Part in keyof Resources]: Resources[Part] },
): { name: string; data: string }[] {
  return (Object.keys(NAMES) as (keyof Resources)[]).map((part) => ({
    name: NAMES[part],
    data: JSON.stringify(parts[part]),
  }));
}
