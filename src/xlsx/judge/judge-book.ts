import type { WorkbookFile } from '../../host/local/workbook-file';
import type { ReturnedNote } from '../read/read-travel-notes';
import { sheetsOf } from '../sheet-cells';
import { markerOf } from '../sheet-marker';
import { refuse } from '../xlsx-refusal';
import { findFaults } from './find-faults';

/**
 * Refuses a book that is not ours, or whose codes or texts another hand has spoilt. What was so already when the book
 * left is let in: the check names it, and nobody may be locked out of his own file.
 *
 * @throws XlsxRefusal
 */
export function judgeBook(file: WorkbookFile, notes: readonly ReturnedNote[] | null): void {
  const sheets = sheetsOf(file, []);
  const ours = sheets.some((sheet) => markerOf(sheet) !== null);
  if (!ours && notes === null) {
    const names = sheets.slice(0, 4).map(({ name }) => `«${name}»`);
    throw refuse('not-ours', `есть ${names.join(', ')}${sheets.length > names.length ? ' и другие' : ''}`);
  }
  const known = new Set(notes?.flatMap(({ kind, text }) => (kind === 'fault' ? [text] : [])));
  for (const fault of findFaults(sheets)) {
    if (!known.has(JSON.stringify(fault.id))) throw refuse(fault.code, fault.found);
  }
}
