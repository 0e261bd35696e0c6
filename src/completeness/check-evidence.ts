import { saysSomething } from '../catalog/cell-kind';
import { cleanText } from '../catalog/clean-text';
import type { ScoreColumn } from '../workbook/columns';
import { documentNumber } from '../workbook/read-documents';
import { type CheckedBook, type CheckedRow, cellOf } from './checked-book';
import { countPoints } from './count-points';
import type { Finding } from './finding';
import { makeFinding } from './make-finding';

const DOCUMENT_CELLS = ['document', 'document2'] as const satisfies readonly ScoreColumn[];

/** Points that no document proves, and documents that the register does not know. */
export function checkEvidence(book: CheckedBook): Finding[] {
  const registered = book.documents && titlesByNumber(book.documents.rows);
  return book.rows.flatMap((row) => {
    if (row.scored.position?.status !== 'active') return [];
    return [...findUnproved(row), ...(registered ? findUnregistered(row, registered) : [])];
  });
}

function findUnproved(row: CheckedRow): Finding[] {
  const { code, position, points } = row.scored;
  if (!position || points === null || points <= 0) return [];
  if (DOCUMENT_CELLS.some((column) => saysSomething(row.cells.cell(column)))) return [];
  const words = { code, points: countPoints(points) };
  const cell = cellOf(row, 'document');
  return [makeFinding('points-without-document', { words, system: position.system, stage: position.stage, cell })];
}

function findUnregistered(row: CheckedRow, registered: ReadonlyMap<string, string>): Finding[] {
  const { code, position } = row.scored;
  return DOCUMENT_CELLS.flatMap((column) => {
    const text = cleanText(row.cells.cell(column));
    // A dash stands for «нет»: it is no number to look up.
    if (!saysSomething(text) || !position) return [];
    const title = registered.get(documentNumber(text));
    if (title) return [];
    const found = title === undefined ? 'такого номера в реестре нет' : 'а эта строка реестра пуста';
    const number = text.replace(/^№\s*/, '');
    const words = { code, document: number, found };
    const cell = cellOf(row, column);
    const place = { system: position.system, stage: position.stage, cell, subject: number };
    return [makeFinding('document-not-registered', { ...place, words })];
  });
}

/** A number that stands twice in the register is known when any of its rows has a title. */
function titlesByNumber(rows: readonly { no: string; title: string }[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { no, title } of rows) if (no !== '') titles.set(no, titles.get(no) || title);
  return titles;
}
