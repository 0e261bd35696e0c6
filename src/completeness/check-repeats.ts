import { type CheckedBook, nameSystem } from './checked-book';
import type { Finding } from './finding';
import { makeFinding } from './make-finding';
import { findCitations } from './use-of-documents';

/** From monitoring on, each step of the cycle usually leaves a document of its own. */
const FIRST_STAGE = 4;

/** One document for many positions of one system. Positions are counted, not cells: naming it twice in a row is once. */
export function checkRepeats(book: CheckedBook): Finding[] {
  const bound = book.rules.bounds['same-document-positions'] ?? Number.POSITIVE_INFINITY;
  const later = findCitations(book).filter(({ stage }) => stage >= FIRST_STAGE);
  return book.systems.flatMap((system) => {
    const own = later.filter((citation) => citation.system === system.number);
    return [...new Set(own.map(({ no }) => no))].flatMap((no) => {
      const uses = own.filter((citation) => citation.no === no);
      const count = new Set(uses.map(({ cell }) => cell.code)).size;
      const [first] = uses;
      if (count <= bound || !first) return [];
      const words = { system: nameSystem(system), no, count: String(count), bound: String(bound) };
      return [makeFinding('same-document', { words, system: system.number, count, cell: first.cell, subject: no })];
    });
  });
}
