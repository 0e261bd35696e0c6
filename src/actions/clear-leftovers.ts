import type { Host } from '../host/contract';
import type { Job } from '../workbook/book-state';
import type { SheetKey } from '../workbook/sheet-key';
import { markerOf } from './find-book';

/**
 * Removes the hidden sheets of a creation that did not reach its commit. A sheet goes only when it is the job's own:
 * registered by it, or of the name it was just about to fill, and then only while it carries our marker or nothing at
 * all. A user's sheet is never touched.
 */
export function clearLeftovers(host: Host, job: Job): void {
  const own = job.made.filter(({ id, key }) => isOurs(host, id, key)).map(({ id }) => id);
  for (const { key, name } of job.names) {
    const standing = host.sheetNamed(name);
    if (standing && !own.includes(standing.id) && isOurs(host, standing.id, key)) own.push(standing.id);
  }
  host.deleteSheets(own);
}

/** Ours and without anybody's work in it: it carries the marker of its place, or is still blank. */
export function isOurs(host: Host, id: number, key: SheetKey): boolean {
  const content = host.readSheet(id);
  if (!content) return false;
  const marker = markerOf(content);
  return marker === key || (marker === null && content.values.every((row) => row.every((cell) => cell === '')));
}
