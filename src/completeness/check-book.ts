import { checkAnswers } from './check-answers';
import { checkCodes } from './check-codes';
import { checkEvidence } from './check-evidence';
import { checkStructure } from './check-structure';
import type { CheckedBook } from './checked-book';
import type { Finding, Severity } from './finding';

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'advice'];

/** All findings, the gravest first, within them as the sheets go. */
export function checkBook(book: CheckedBook): Finding[] {
  const found = [...checkStructure(book), ...checkCodes(book), ...checkAnswers(book), ...checkEvidence(book)];
  const order = (finding: Finding) => GRAVEST_FIRST.indexOf(finding.severity);
  return found
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => order(a.finding) - order(b.finding) || a.index - b.index)
    .map(({ finding }) => finding);
}
