import { responsibleKey } from '../workbook/passport-fields';
import { passportText } from '../workbook/read-passport-table';
import { checkAnswers } from './check-answers';
import { checkCodes } from './check-codes';
import { checkDates } from './check-dates';
import { checkEvidence } from './check-evidence';
import { checkHarm } from './check-harm';
import { checkLinks } from './check-links';
import { checkPassport } from './check-passport';
import { checkPenalty } from './check-penalty';
import { checkPeople } from './check-people';
import { checkRegister } from './check-register';
import { checkRepeats } from './check-repeats';
import { checkStages } from './check-stages';
import { checkStructure } from './check-structure';
import type { CheckedBook } from './checked-book';
import type { Finding, Severity } from './finding';
import { markAccepted } from './mark-accepted';

/** One family of rules each; within a severity their findings stand in this order. */
const CHECKS: readonly ((book: CheckedBook) => Finding[])[] = [
  checkStructure,
  checkCodes,
  checkAnswers,
  checkEvidence,
  checkLinks,
  checkStages,
  checkPenalty,
  checkRegister,
  checkDates,
  checkRepeats,
  checkHarm,
  checkPeople,
  checkPassport,
];

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'advice'];

/** All findings, the gravest first, within them as the sheets go; accepted ones are among them, with their reasons. */
export function checkBook(book: CheckedBook): Finding[] {
  const found = CHECKS.flatMap((check) => check(book));
  const order = (finding: Finding) => GRAVEST_FIRST.indexOf(finding.severity);
  const sorted = found
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => order(a.finding) - order(b.finding) || a.index - b.index)
    .map(({ finding }) => ({
      ...finding,
      responsible: passportText(book.passport(), responsibleKey(finding.system)) || null,
    }));
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
