import type { Host, LinkedContent, SheetContent } from '../host/contract';
import type { Area } from '../workbook/area';
import { type BookState, isMoveJob, type StateFramework } from '../workbook/book-state';
import type { SheetKey } from '../workbook/sheet-key';
import { standardName } from '../workbook/sheet-names';
import { findBook, findMarker, markerOf } from './find-book';
import { personFailure } from './person-failure';

/** What judging a workbook takes, wherever its sheets were read. */
export interface ReadableBook {
  readonly state: BookState;
  readonly framework: StateFramework;
  /** Reads a sheet of the book; `null` when it is gone. The register comes with its links. */
  readonly read: (key: SheetKey) => BookSheet | null;
  readonly systems: readonly string[];
}

/** A ready workbook, opened for one action. */
export interface OpenBook extends ReadableBook {
  readonly stateName: string | null;
  /** Where a sheet is, without reading it; never a sheet that does not carry its marker, since it will be written. */
  readonly locate: (key: SheetKey) => PlacedSheet | null;
}

/** A sheet and the first cell of what was laid there: rows and columns inserted before it moved all of it. */
export interface PlacedSheet {
  readonly id: number;
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

export interface BookSheet {
  readonly id: number;
  readonly name: string;
  readonly values: readonly (readonly (string | number | boolean | Date)[])[];
  /** Addresses behind the cells, where they were asked for. */
  readonly links?: readonly (readonly (string | null)[])[];
}

/**
 * Opens the workbook.
 *
 * @throws a failure for people when there is none, or its state cannot be read
 */
export function openBook(host: Host): OpenBook {
  const book = openBookInJob(host);
  if (book.state.job && isMoveJob(book.state.job)) throw personFailure('upgrade-busy');
  return book;
}

/** The same for the steps of an upgrade: in the middle of it, nothing else may read or write half of a workbook. */
export function openBookInJob(host: Host): OpenBook {
  const found = findBook(host);
  if (typeof found?.state === 'string') throw personFailure(found.state);
  if (!found || found.state.sheets.length === 0) throw personFailure('not-created');
  const { state } = found;
  if (!state.framework) throw personFailure('sheet-missing', { name: standardName('method') });
  return {
    stateName: found.stateName,
    state,
    framework: state.framework,
    ...sheetFinder(host, state),
    systems: state.sheets.flatMap(({ key }) => (key.startsWith('score:') ? [key.slice('score:'.length)] : [])),
  };
}

/** Enough of a sheet to hold the marker where it was laid. */
const TOP: Area = { row: 1, column: 1, rows: 10, columns: 7 };

/** Sheets by id; where ids have changed (`.xlsx`) or a sheet was swapped, by the markers. */
export function sheetFinder(host: Host, state: BookState): Pick<OpenBook, 'read' | 'locate'> {
  const marked = onceMarked(host);
  const registeredAs = (key: SheetKey) => state.sheets.find((sheet) => sheet.key === key);
  return {
    read: (key) => {
      const registered = registeredAs(key);
      const content = registered ? readContent(host, key, registered.id) : null;
      const own = registered && content && { ...registered, ...content };
      if (own && markerOf(own) === key) return own;
      const other = marked().get(key);
      const found = other && readContent(host, key, other.id);
      if (other && found) return { ...other, ...found };
      // Its key row is gone, but no other sheet claims the place: the titles may still tell the columns.
      return own && markerOf(own) === null ? own : null;
    },
    locate: (key) => {
      const registered = registeredAs(key);
      const top = registered ? host.readArea(registered.id, TOP) : null;
      const marker = top && findMarker({ values: top });
      if (registered && marker?.key === key) return { ...registered, row: marker.row, column: marker.column };
      return marked().get(key) ?? null;
    },
  };
}

/** Only the register holds links that people put there. */
function readContent(host: Host, key: SheetKey, id: number): SheetContent | LinkedContent | null {
  return key === 'documents' ? host.readLinked(id) : host.readSheet(id);
}

/** All marked sheets, looked through only when somebody asks; of copies with the same marker the first counts. */
function onceMarked(host: Host): () => ReadonlyMap<SheetKey, PlacedSheet> {
  let marked: Map<SheetKey, PlacedSheet> | null = null;
  return () => {
    if (marked) return marked;
    marked = new Map();
    for (const sheet of host.sheets()) {
      const corner = host.readCorner(sheet.id);
      const marker = corner && findMarker(corner);
      if (!marker || marked.has(marker.key)) continue;
      marked.set(marker.key, { ...sheet, row: marker.row, column: marker.column });
    }
    return marked;
  };
}
