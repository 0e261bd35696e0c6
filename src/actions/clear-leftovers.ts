import type { Host, SheetContent } from '../host/contract';
import type { BuildJob } from '../workbook/book-state';
import type { SheetKey } from '../workbook/sheet-key';
import { findMarker, markerOf } from './find-book';
import { holdsWork } from './holds-work';

/**
 * Removes the hidden sheets of a creation that did not reach its commit. A sheet goes only when it is the job's own:
 * registered by it, or of the name it was just about to fill, and then only while it carries our marker or nothing at
 * all. A user's sheet is never touched, and a sheet of ours that somebody has begun to fill becomes hers.
 */
export function clearLeftovers(host: Host, job: BuildJob): void {
  const own: number[] = [];
  const clear = (id: number, key: SheetKey) => {
    const content = host.readSheet(id);
    if (!content || !isOurContent(content, key)) return;
    // An example fills its sheets itself; into a working book's only people write.
    if (job.kind === 'create' && holdsWork(content, key)) handOver(host, content);
    else own.push(id);
  };
  for (const { id, key } of job.made) clear(id, key);
  for (const { key, name } of job.names) {
    const standing = host.sheetNamed(name);
    if (standing && !job.made.some(({ id }) => id === standing.id)) clear(standing.id, key);
  }
  host.deleteSheets(own);
}

/** Ours by its look: it carries the marker of its place, or is still blank. */
export function isOurs(host: Host, id: number, key: SheetKey): boolean {
  const content = host.readSheet(id);
  return content !== null && isOurContent(content, key);
}

function isOurContent(content: SheetContent, key: SheetKey): boolean {
  const marker = markerOf(content);
  return marker === key || (marker === null && content.values.every((row) => row.every((cell) => cell === '')));
}

/** Without its marker the sheet is no part of a workbook any more: nothing of ours will read, clear or count it. */
function handOver(host: Host, content: SheetContent): void {
  const marker = findMarker(content);
  if (marker) host.write(content.id, marker.row, marker.column, [[null]]);
  host.showSheets([content.id]);
}
