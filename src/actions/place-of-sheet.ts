import type { Host } from '../host/contract';
import type { JudgedBook } from './judge-book';
import { type OpenBook, openBook, type PlacedSheet } from './open-book';
import { restoreSheet } from './restore-sheet';

/**
 * Where a sheet that is written anew each time stands now; laid again when somebody deleted it. To be asked under the
 * lock: of two people who find the sheet gone, only the first lays it.
 *
 * @param book as the action opened it before it had the lock
 * @param judged its sheets as they were read
 */
export function placeOfSheet(host: Host, book: OpenBook, judged: JudgedBook, key: 'summary' | 'findings'): PlacedSheet {
  const standing = book.locate(key);
  if (standing) return standing;
  const now = openBook(host);
  return now.locate(key) ?? restoreSheet(host, now, judged, key);
}
