import type { FindingCell } from '../completeness/finding';
import { type Citation, findCitations } from '../completeness/use-of-documents';
import type { Host } from '../host/contract';
import { judgeBook } from './judge-book';
import { openBook } from './open-book';
import { personFailure } from './person-failure';

/** The register of evidence beside what it proves. */
export interface DocumentUse {
  /** Rows of the register that name a document, in its order. */
  readonly documents: readonly UsedDocument[];
  /** Numbers that stand in score sheets and in no row of the register. */
  readonly unknown: readonly UsedDocument[];
}

export interface UsedDocument {
  readonly no: string;
  /** '' when the register does not know the number. */
  readonly title: string;
  /** Its row in the register; `null` when there is none. */
  readonly cell: FindingCell | null;
  readonly proves: readonly Omit<Citation, 'no'>[];
}

/**
 * Reads which positions each document proves; nothing is written.
 *
 * @throws a failure for people when the register is gone
 */
export function readDocumentUse(host: Host): DocumentUse {
  const judged = judgeBook(openBook(host), { documents: true });
  const { documents: register, documentsName: name } = judged;
  if (judged.documentsId === null) throw personFailure('sheet-missing', { name });
  if (!register) throw personFailure('table-lost', { name });
  const citations = findCitations(judged);
  const proves = (no: string) =>
    citations.filter((citation) => citation.no === no).map(({ no: _, ...citation }) => citation);
  const documents = register.rows
    .filter(({ title }) => title !== '')
    .map(
      ({ no, title, row }): UsedDocument => ({
        no,
        title,
        cell: { sheetId: register.sheetId, sheetName: name, code: '', column: 'title', row },
        proves: proves(no),
      }),
    );
  const known = new Set(documents.map(({ no }) => no));
  const unknown = [...new Set(citations.map(({ no }) => no))].filter((no) => !known.has(no));
  return { documents, unknown: unknown.map((no) => ({ no, title: '', cell: null, proves: proves(no) })) };
}
