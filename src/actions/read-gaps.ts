import { cellOf } from '../completeness/checked-book';
import type { FindingCell } from '../completeness/finding';
import { citedNumbers } from '../completeness/use-of-documents';
import type { Host } from '../host/contract';
import { addNumbers } from '../scoring/add-numbers';
import type { Gap } from '../scoring/find-gaps';
import { type GapStep, rankGaps } from '../scoring/rank-gaps';
import { judgeBook } from './judge-book';
import { openBook } from './open-book';

/** Where points can be won back, most points for least work first. */
export interface GapsReport {
  readonly steps: readonly PlacedGapStep[];
  /** Points lost in all steps together. */
  readonly lost: number;
  /** Rows left out because they cannot be read. */
  readonly problems: number;
}

export interface PlacedGapStep extends Omit<GapStep, 'gaps' | 'document'> {
  readonly gaps: readonly (Gap & { readonly cell: FindingCell })[];
  readonly document: { readonly no: string; readonly title: string; readonly proves: number } | null;
}

/** Ranks the gaps of the whole workbook; nothing is written. */
export function readGaps(host: Host): GapsReport {
  const judged = judgeBook(openBook(host), { documents: true });
  const rows = judged.rows.filter(({ scored }) => scored.position?.status === 'active');
  const cells = new Map(rows.map((row) => [row.scored.code, cellOf(row, 'answer')]));
  const titles = new Map(judged.documents?.rows.map(({ no, title }) => [no, title]));
  const evidenced = rows.map((row) => ({ scored: row.scored, documents: citedNumbers(row, 'document', 'document2') }));
  const steps = rankGaps(evidenced).map(
    (step): PlacedGapStep => ({
      ...step,
      gaps: step.gaps.flatMap((gap) => {
        const cell = cells.get(gap.code);
        return cell ? [{ ...gap, cell }] : [];
      }),
      document: step.document && { ...step.document, title: titles.get(step.document.no) ?? '' },
    }),
  );
  return {
    steps,
    lost: addNumbers(steps.map(({ lost }) => lost)),
    problems: judged.totals.total.problems.length + judged.systems.filter(({ table }) => !table).length,
  };
}
