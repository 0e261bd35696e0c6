import { responsibleKey } from '../workbook/passport-fields';
import { checkAnswers } from './check-answers';
import { checkCodes } from './check-codes';
import { checkEvidence } from './check-evidence';
import { checkStructure } from './check-structure';
import type { CheckedBook } from './checked-book';
import type { Finding, Severity } from './finding';
import { markAccepted } from './mark-accepted';

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'advice'];

/** All findings, the gravest first, within them as the sheets go; accepted ones are among them, with their reasons. */
export function checkBook(book: CheckedBook): Finding[] {
  const found = [...checkStructure(book), ...checkCodes(book), ...checkAnswers(book), ...checkEvidence(book)];
  const order = (finding: Finding) => GRAVEST_FIRST.indexOf(finding.severity);
  const sorted = found
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => order(a.finding) - order(b.finding) || a.index - b.index)
    .map(({ finding }) => ({ ...finding, responsible: book.passport().get(responsibleKey(finding.system)) || null }));
  return markAccepted(tellApart(sorted), book.accepted);
}

/** Rows without a code or with one twice are the same finding by name: the second gets a number of its own. */
function tellApart(findings: readonly Finding[]): Finding[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const time = (times.get(finding.id) ?? 0) + 1;
    times.set(finding.id, time);
    return time === 1 ? finding : { ...finding, id: `${finding.id}~${time}` };
  });
}
