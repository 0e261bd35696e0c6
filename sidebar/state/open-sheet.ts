import type { Event } from './event';

// Row 1 of our sheets holds the column keys and is hidden; the title stands below it.
const TITLE_ROW = 2;

/** Asks for a whole sheet: the jump goes to its title. */
export function openSheet(sheetId: number, place: string): Extract<Event, { type: 'open-cell' }> {
  return { type: 'open-cell', cell: { sheetId, code: '', column: '', row: TITLE_ROW }, place };
}
