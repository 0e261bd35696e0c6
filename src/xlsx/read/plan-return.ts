import type { IDocumentData } from '@univerjs/core';
import type { StoredProtection, StoredSheetsState } from '../../host/local/workbook-file';
import { cellName, type Reference, rangeOfReference, renameSheets } from '../references';
import type { SnapshotName } from '../snapshot-resources';
import { putReferences } from '../travel/formula-template';
import type { Shown } from '../travel/travel-plan';
import { place } from '../travel/travel-plan';
import type { ReturnedNote } from './read-travel-notes';

/** How one cell is put back. */
export type Restore =
  | { readonly kind: 'points'; readonly formula: string }
  /** Only where a formula still stands: a person who typed over it meant it. */
  | { readonly kind: 'formula'; readonly formula: string }
  /** Only where the value is still the same. */
  | { readonly kind: 'value'; readonly formula: string; readonly value: Shown }
  | { readonly kind: 'spilled'; readonly value: Shown }
  | {
      readonly kind: 'text';
      readonly shown: string | null;
      readonly text: string | null;
      readonly rich: IDocumentData | null;
    };

export interface ReturningSheet {
  /** Id in the workbook it left, `null` for a sheet added on the way. */
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly used: readonly [number, number];
  /** Frozen rows and columns, colour of the tab, grid lines: some programs lose them when they save without a window. */
  readonly frozen: readonly [number, number];
  readonly tabColor: string;
  readonly gridlines: number;
  readonly filterColumns: readonly unknown[];
}

/** All that the travel notes say, with the references as they are now. */
export interface ReturnPlan {
  readonly title: string | null;
  readonly state: Omit<StoredSheetsState, 'protections' | 'lists'> | null;
  /** By name in the file. */
  readonly sheets: ReadonlyMap<string, ReturningSheet>;
  /** By name in the file, then by `row,column`. */
  readonly restores: ReadonlyMap<string, ReadonlyMap<string, Restore>>;
  readonly protections: readonly { readonly sheet: string; readonly protection: Omit<StoredProtection, 'sheetId'> }[];
  /** Names of formulas. */
  readonly formulaNames: readonly SnapshotName[];
  /** Names in the workbook by lower-case name in the file. */
  readonly names: ReadonlyMap<string, string>;
}

/** Turns the notes into a plan of what is put back where. */
export function planReturn(notes: readonly ReturnedNote[]): ReturnPlan {
  const sheets = new Map<string, ReturningSheet>();
  const names = new Map<string, string>();
  for (const { kind, text, references } of notes) {
    const now = references[0]?.sheet;
    if (kind !== 'sheet' || !now) continue;
    const told = JSON.parse(text) as ReturningSheet & { exported: string };
    // A person who renamed the sheet on the way gave it its name.
    const name = now === told.exported ? told.name : now;
    sheets.set(now, { ...told, name });
    names.set(now.toLowerCase(), name);
  }
  const restores = new Map<string, Map<string, Restore>>();
  const put = (at: Reference, row: number, column: number, restore: Restore) => {
    const own = restores.get(at.sheet ?? '') ?? new Map<string, Restore>();
    own.set(place(at.from.row + row, at.from.column + column), restore);
    restores.set(at.sheet ?? '', own);
  };
  for (const note of notes) {
    const at = note.references[0];
    if (!at) continue;
    for (const [row, column, restore] of readRestores(note, sheets, names)) put(at, row, column, restore);
  }
  const book = notes.find(({ kind }) => kind === 'book');
  const told = book ? (JSON.parse(book.text) as { title: string; state: ReturnPlan['state'] }) : null;
  const formulaNames = notes.flatMap(({ kind, text }) => (kind === 'name' ? [JSON.parse(text) as SnapshotName] : []));
  const protections = notes.flatMap((note) => readProtection(note) ?? []);
  return { title: told?.title ?? null, state: told?.state ?? null, sheets, restores, protections, formulaNames, names };
}

function readRestores(
  { kind, text, references }: ReturnedNote,
  sheets: ReadonlyMap<string, ReturningSheet>,
  names: ReadonlyMap<string, string>,
): [number, number, Restore][] {
  if (kind === 'text')
    return [
      [
        0,
        0,
        { kind, ...(JSON.parse(text) as { shown: string | null; text: string | null; rich: IDocumentData | null }) },
      ],
    ];
  if (kind === 'formula') {
    const { link, whole } = JSON.parse(text) as { link: string; whole: boolean };
    const target = references[1];
    const id = target && sheets.get(target.sheet ?? '')?.id;
    if (!target || id === undefined) return [];
    const range = whole ? '' : `&range=${cellName(target.from.row, target.from.column)}`;
    return [[0, 0, { kind: 'formula', formula: `=HYPERLINK("#gid=${id}${range}"${link}` }]];
  }
  if (kind !== 'points' && kind !== 'total' && kind !== 'value') return [];
  const told = JSON.parse(text) as { template: string; value?: Shown; spilled?: [number, number, Shown][] };
  const written = putReferences(told.template, references.slice(1));
  if (written === null) return [];
  const formula = renameSheets(written, names);
  if (kind === 'points') return [[0, 0, { kind, formula }]];
  if (kind === 'total') return [[0, 0, { kind: 'formula', formula }]];
  const spilled = (told.spilled ?? [])
    .filter(([row, column]) => row !== 0 || column !== 0)
    .map(([row, column, value]): [number, number, Restore] => [row, column, { kind: 'spilled', value }]);
  return [[0, 0, { kind, formula, value: told.value ?? null }], ...spilled];
}

function readProtection({ kind, text, references }: ReturnedNote): ReturnPlan['protections'] | null {
  const [own, ...holes] = references;
  if (kind !== 'protection' || !own) return null;
  const { whole, ...rest } = JSON.parse(text) as Omit<StoredProtection, 'sheetId' | 'range' | 'unprotected'> & {
    whole: boolean;
  };
  const unprotected = holes.flatMap((hole) => (hole ? [rangeOfReference(hole)] : []));
  return [
    { sheet: own.sheet ?? '', protection: { ...rest, range: whole ? null : rangeOfReference(own), unprotected } },
  ];
}
