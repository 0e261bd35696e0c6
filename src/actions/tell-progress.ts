import type { Job } from '../workbook/book-state';
import type { JobProgress } from './calls';

/**
 * Where a job stands.
 *
 * @param total how many steps it has
 * @param step what comes next in words, or how it ended
 */
export function tellProgress(
  { id, kind, done }: Pick<Job, 'id' | 'kind' | 'done'>,
  total: number,
  step: string,
): JobProgress {
  return { job: id, kind, done, total, step, finished: done >= total };
}
