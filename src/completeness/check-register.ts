import { cleanText } from '../catalog/clean-text';
import { readDay } from '../catalog/read-day';
import { showCell } from '../catalog/show-cell';
import type { DocumentColumn } from '../workbook/columns';
import type { DocumentRow, DocumentsTable } from '../workbook/read-documents';
import type { CheckedBook } from './checked-book';
import type { Finding, FindingCell } from './finding';
import { judgeAddress } from './judge-address';
import { makeFinding } from './make-finding';
import { findCitations } from './use-of-documents';

/** The register by itself: links that do not open for everybody, dates that are none. Prepared rows are no documents. */
export function checkRegister(book: CheckedBook): Finding[] {
  const { documents } = book;
  if (!documents) return [];
  const named = documents.rows.filter(({ title }) => title !== '');
  return [
    ...named.flatMap((row) => findBadLink(row, documents, book.rules.words['closed-addresses'] ?? [])),
    ...findUnlinked(named, documents, book),
    ...named.flatMap((row) => findBadDate(row, documents)),
  ];
}

function findBadLink(row: DocumentRow, documents: DocumentsTable, closed: readonly string[]): Finding[] {
  const { no, link, target } = row;
  const code = judgeAddress(link, target, closed);
  if (!code) return [];
  const words = { no, found: link, target: target ?? '' };
  return [makeFinding(code, { words, cell: registerCell(documents, row, 'link'), subject: no })];
}

const SHOWN = 10;

/** Only documents that points rest on: what nobody cites may wait. */
function findUnlinked(named: readonly DocumentRow[], documents: DocumentsTable, book: CheckedBook): Finding[] {
  const cited = new Set(findCitations(book).map(({ no }) => no));
  const open = named.filter(({ no, link, target }) => link === '' && target === null && cited.has(no));
  const [first] = open;
  if (!first || !documents.located.columns.has('link')) return [];
  const numbers = open.map(({ no }) => no);
  const shown = numbers.slice(0, SHOWN).join(', ') + (numbers.length > SHOWN ? ' и другие' : '');
  const words = { count: String(open.length), numbers: shown };
  return [makeFinding('link-missing', { words, count: open.length, cell: registerCell(documents, first, 'link') })];
}

function findBadDate(row: DocumentRow, documents: DocumentsTable): Finding[] {
  if (cleanText(row.date) === '' || readDay(row.date) !== null) return [];
  const words = { no: row.no, found: showCell(row.date) };
  return [makeFinding('document-date-unread', { words, cell: registerCell(documents, row, 'date'), subject: row.no })];
}

/** A cell of the register. */
export function registerCell(
  { sheetId, sheetName }: DocumentsTable,
  { row }: DocumentRow,
  column: DocumentColumn,
): FindingCell {
  return { sheetId, sheetName, code: '', column, row };
}
