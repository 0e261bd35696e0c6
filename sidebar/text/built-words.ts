import type { JobProgress } from '../../src/actions/calls';
import { formatNumber } from '../../src/summary/format-number';

/**
 * @example builtWords(job) // 'Сделано 4 из 12'
 */
export function builtWords(job: Pick<JobProgress, 'done' | 'total'>): string {
  return `Сделано ${formatNumber(job.done)} из ${formatNumber(job.total)}`;
}
