import { cleanText } from '../catalog/clean-text';
import { isCodeHeader, readCodeHeader } from '../catalog/code-header';
import { findTemplate } from '../catalog/find-template';
import { splitFramework } from '../catalog/region-identity';
import type { Host, SheetContent } from '../host/contract';
import {
  type BookState,
  EMPTY_STATE,
  type RegisteredSheet,
  readState,
  STATE_AREA,
  type UnreadableState,
} from '../workbook/book-state';
import { readMarker, type SheetKey } from '../workbook/sheet-key';
import { standardName } from '../workbook/sheet-names';

/** What a spreadsheet says about the workbook in it. */
export interface FoundBook {
  /** Name of the state sheet; `null` when it is gone and the book was recognised by the markers of its sheets. */
  readonly stateName: string | null;
  readonly state: BookState | UnreadableState;
}

/**
 * Finds the workbook: by `_mcqm`, else by the markers in the hidden key rows, which also survive renaming, copying and
 * a trip through `.xlsx`.
 *
 * @returns `null` in a spreadsheet without a workbook of ours
 */
export function findBook(host: Host): FoundBook | null {
  const stateName = standardName('state');
  const usual = host.readBlock(stateName, STATE_AREA);
  const state = usual && readState(usual);
  if (state) return { stateName, state };
  return findByMarkers(host);
}

/**
 * The same by the hidden marks alone.
 *
 * @param pastDamage looks on where a state sheet stands but cannot be read
 */
export function findByMarkers(host: Host, pastDamage = false): FoundBook | null {
  const marked: RegisteredSheet[] = [];
  let framework: BookState['framework'] = null;
  for (const { id, name } of host.sheets()) {
    const corner = host.readCorner(id);
    const key = corner && markerOf(corner);
    if (!corner || !key) continue;
    if (key === 'state') {
      const state = readState(host.readSheet(id)?.values ?? []);
      if (state && !pastDamage) return { stateName: name, state };
    }
    // Every score sheet names the framework over its codes too.
    if (key === 'method') framework = frameworkOf(corner) ?? framework;
    else if (key.startsWith('score:')) framework ??= frameworkOf(corner);
    marked.push({ key, id, name });
  }
  if (!marked.some(({ key }) => pastDamage || key.startsWith('score:'))) return null;
  return { stateName: null, state: { ...EMPTY_STATE, framework, sheets: marked } };
}

/** The marker of a sheet, wherever in its first rows it stands by now. */
export function markerOf(content: Pick<SheetContent, 'values'>): SheetKey | null {
  return findMarker(content)?.key ?? null;
}

/** A marker and its place, counted from 1; where the sheet was laid it stood in the first cell. */
export interface PlacedMarker {
  readonly key: SheetKey;
  readonly row: number;
  readonly column: number;
}

export function findMarker({ values }: Pick<SheetContent, 'values'>): PlacedMarker | null {
  for (const [row, cells] of values.slice(0, 30).entries()) {
    for (const [column, cell] of cells.entries()) {
      const key = readMarker(cell);
      if (key) return { key, row: row + 1, column: column + 1 };
    }
  }
  return null;
}

/** Without `_mcqm`, the pinned rubric still names its framework in its code header; its words come from the template. */
function frameworkOf({ values }: SheetContent): BookState['framework'] {
  const headerRow = values.findIndex((row) => row.some((cell) => isCodeHeader(cell)));
  const named = values[headerRow]?.map((cell) => readCodeHeader(cell)).find((name) => name !== null);
  if (!named) return null;
  const template = findTemplate(splitFramework(named.framework).base);
  // The title of a region's framework stands in no template, but above its table.
  const titled = cleanText(values.slice(0, headerRow).find((row) => readMarker(row[0]) === null)?.[0]);
  const notice = values
    .slice(0, headerRow)
    .reduce<string[]>((all, row) => all.concat(row.map((cell) => cleanText(cell))), [])
    .find(
      (text) =>
        text !== '' && (text.includes(template?.notice ?? '\n') || text.includes(template?.foreign_notice ?? '\n')),
    );
  return {
    id: named.framework,
    version: named.version,
    title: template?.title ?? (titled || named.framework),
    short: template?.short ?? named.framework,
    notice: notice === undefined ? null : (template?.notice ?? template?.foreign_notice ?? null),
    mechanisms: template?.mechanisms ?? [],
  };
}
