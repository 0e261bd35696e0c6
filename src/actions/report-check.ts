import { checkBook } from '../completeness/check-book';
import { countProgress } from '../completeness/count-progress';
import { findChains } from '../completeness/find-chains';
import type { CheckReport } from './calls';
import type { JudgedBook } from './judge-book';
import { makeOverview } from './make-overview';
import type { ReadableBook } from './open-book';

/** Everything the check says about a judged workbook; nothing is read or written. */
export function reportCheck(book: ReadableBook, judged: JudgedBook, checkedAt: string): CheckReport {
  const findings = checkBook(judged);
  return {
    overview: makeOverview(book, judged),
    findings,
    progress: countProgress(judged, findings),
    chains: findChains(judged),
    checkedAt,
  };
}
