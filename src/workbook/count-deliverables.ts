import { DELIVERABLE_STATUSES, DONE } from './deliverable-columns';
import type { Deliverable } from './read-deliverables';

/** How far expected results are: of so many, so many done, and so many of these with a document. */
export interface DeliverableCount {
  readonly expected: number;
  readonly done: number;
  /** Done and with a number of a document beside it. */
  readonly proved: number;
  /** Nobody expects these any more: they stay in `expected`, so that nothing vanishes from the count. */
  readonly cancelled: number;
  /** A status that is none of the list: the words are the person's own. */
  readonly unclear: number;
}

export interface DeliverablesProgress extends DeliverableCount {
  readonly years: readonly (DeliverableCount & { readonly year: string })[];
  readonly systems: readonly (DeliverableCount & { readonly system: string })[];
}

/**
 * Counts expected results, in all, by year and by system, in the order they stand in.
 *
 * @example countDeliverables([]).expected // 0
 */
export function countDeliverables(deliverables: readonly Deliverable[]): DeliverablesProgress {
  const by = (field: 'year' | 'system') => [...new Set(deliverables.map((one) => one[field]))];
  return {
    ...count(deliverables),
    years: by('year')
      .sort()
      .map((year) => ({ year, ...count(deliverables.filter((one) => one.year === year)) })),
    systems: by('system').map((system) => ({
      system,
      ...count(deliverables.filter((one) => one.system === system)),
    })),
  };
}

function count(deliverables: readonly Deliverable[]): DeliverableCount {
  const done = deliverables.filter(({ status }) => status === DONE);
  const known = (status: string) => status === '' || DELIVERABLE_STATUSES.some((one) => one === status);
  return {
    expected: deliverables.length,
    done: done.length,
    proved: done.filter(({ document }) => document !== '').length,
    cancelled: deliverables.filter(({ status }) => status === 'Отменено').length,
    unclear: deliverables.filter(({ status }) => !known(status)).length,
  };
}
