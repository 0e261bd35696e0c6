import type { Host } from '../host/contract';
import type { WorkbookState } from './calls';
import { checkSettings } from './check-settings';
import { findBook } from './find-book';
import { jobProgress } from './job-steps';
import { judgeBook } from './judge-book';
import { makeOverview } from './make-overview';
import { offerFrameworks } from './offer-frameworks';
import { openBook } from './open-book';
import { describeError } from './person-failure';
import { recogniseFailure } from './recognise-failure';
import { isLeased } from './start-job';

/** What the sidebar shows first: nothing yet, a creation under way, a workbook, or why it cannot be read. */
export function readWorkbookState(host: Host): WorkbookState {
  const found = findBook(host);
  if (typeof found?.state === 'string') return { kind: 'unreadable', error: describeError(found.state) };
  const job = found?.state.job ?? null;
  const ready = (found?.state.sheets.length ?? 0) > 0;
  if (job && (ready || isLeased(host, job)))
    return { kind: 'building', job: jobProgress(job, found?.state.sheets ?? []), leaseUntil: job.until };
  if (!ready) {
    return {
      kind: 'empty',
      settings: checkSettings(host),
      frameworks: offerFrameworks(),
      leftovers: job !== null,
    };
  }
  try {
    const book = openBook(host);
    return { kind: 'ready', overview: makeOverview(book, judgeBook(book, { documents: false })) };
  } catch (thrown) {
    return { kind: 'unreadable', error: recogniseFailure(thrown) };
  }
}
