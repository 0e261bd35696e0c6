import { copiesPage, copyPage } from './copies-page';
import { doctorPage } from './doctor-page';
import { documentsPage } from './documents-page';
import { findingsPage } from './findings-page';
import { gapsPage } from './gaps-page';
import { hintsPage } from './hints-page';
import { overviewPage } from './overview-page';
import { pointsPage } from './points-page';
import { rubricFilePage } from './rubric-file-page';
import { rubricPage } from './rubric-page';
import { summaryPage } from './summary-page';
import { upgradePage } from './upgrade-page';
import { upgradeReportPage } from './upgrade-report-page';

/**
 * The pages of a finished workbook, in the order of the menu. A new page is a file beside (see `page.ts`) and a line
 * here; its calls get their busy words in `state/busy-words.ts`, and those that change nothing stand in
 * `state/only-reads.ts`.
 */
export const PAGES = {
  overview: overviewPage,
  findings: findingsPage,
  gaps: gapsPage,
  points: pointsPage,
  documents: documentsPage,
  doctor: doctorPage,
  summary: summaryPage,
  upgrade: upgradePage,
  upgradeReport: upgradeReportPage,
  copies: copiesPage,
  copy: copyPage,
  hints: hintsPage,
  rubric: rubricPage,
  rubricFile: rubricFilePage,
} as const;

export type PageName = keyof typeof PAGES;
