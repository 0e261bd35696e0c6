import type { Host } from '../host/contract';
import type { BookState, StateFramework } from '../workbook/book-state';
import type { SheetKey } from '../workbook/sheet-key';
import { standardName } from '../workbook/sheet-names';
import { findBook, markerOf } from './find-book';
import { personFailure } from './person-failure';

/** A ready workbook, opened for one action. */
export interface OpenBook {
  readonly stateName: string | null;
  readonly state: BookState;
  readonly framework: StateFramework;
  /** Reads a sheet of the book; `null` when it is gone. */
  readonly read: (key: SheetKey) => BookSheet | null;
  readonly systems: readonly string[];
}

export interface BookSheet {
  readonly id: number;
  readonly name: string;
  readonly values: readonly (readonly (string | number | boolean | Date)[])[];
}

/**
 * Opens the workbook.
 *
 * @throws a failure for people when there is none, or its state cannot be read
 */
export function openBook(host: Host): OpenBook {
  const found = findBook(host);
  if (found?.state === 'damaged') throw personFailure('state-damaged');
  if (!found || found.state.sheets.length === 0) throw personFailure('not-created');
  const { state } = found;
  if (!state.framework) throw personFailure('sheet-missing', { name: standardName('method') });
  return {
    stateName: found.stateName,
    state,
    framework: state.framework,
    read: sheetReader(host, state),
    systems: state.sheets.flatMap(({ key }) => (key.startsWith('score:') ? [key.slice('score:'.length)] : [])),
  };
}

/** Sheets by id; where ids have changed (`.xlsx`) or a sheet was swapped, by the markers. */
function sheetReader(host: Host, state: BookState): OpenBook['read'] {
  let marked: Map<SheetKey, { id: number; name: string }> | null = null;
  const byMarkers = () => {
    marked ??= new Map(
      host.sheets().flatMap((sheet) => {
        const corner = host.readCorner(sheet.id);
        const key = corner && markerOf(corner);
        return key ? [[key, sheet] as const] : [];
      }),
    );
    return marked;
  };
  return (key) => {
    const registered = state.sheets.find((sheet) => sheet.key === key);
    const content = registered ? host.readSheet(registered.id) : null;
    if (registered && content) {
      const marker = markerOf(content);
      if (marker === null || marker === key) return { ...registered, values: content.values };
    }
    const other = byMarkers().get(key);
    const found = other && host.readSheet(other.id);
    return other && found ? { ...other, values: found.values } : null;
  };
}
