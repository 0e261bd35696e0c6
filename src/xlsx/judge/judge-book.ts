import type { WorkbookFile } from '../../host/local/workbook-file';
import type { ReturnedNote } from '../read/read-travel-notes';
import { sheetsOf } from '../sheet-cells';
import { refuse } from '../xlsx-refusal';
import { findFaults } from './find-faults';

/**
 * Refuses a book whose codes or texts another hand has spoilt. What was so already when the book
 * left is let in: the check names it, and nobody may be locked out of his own file.
 *
 * @throws XlsxRefusal
 */
export function judgeBook(file: WorkbookFile, notes: readonly ReturnedNote[] | null): void {
  const known = new Set(notes?.flatMap(({ kind, text }) => (kind === 'fault' ? [text] : [])));
  for (const fault of findFaults(sheetsOf(file, []))) {
    if (!known.has(JSON.stringify(fault.id))) throw refuse(fault.code, fault.found);
  }
}
