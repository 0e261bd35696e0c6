import { locateBands } from '../catalog/bands-block';
import type { Host } from '../host/contract';
import type { CellChange } from '../upgrade/cell-change';
import type { Move } from './move-table';
import type { OpenBook } from './open-book';
import { writeSaved } from './write-saved';

/** Brings the level bands beside the rubric to their goal: row by row from the top, what is left over is blanked. */
export function moveBands(host: Host, book: OpenBook, { from, goal }: Move): void {
  const { bands } = goal;
  if (!bands || JSON.stringify(from.bands) === JSON.stringify(bands)) return;
  const sheet = book.read('method');
  const place = sheet && locateBands(sheet.values);
  if (!sheet || !place) return;
  const first = place.header + 1;
  const changes: CellChange[] = [];
  sheet.values.slice(first).forEach((cells, index) => {
    [place.from, place.name].forEach((column, side) => {
      const wanted = bands[index]?.[side] ?? null;
      const now = cells[column] ?? '';
      if ((wanted ?? '') !== now)
        changes.push({ row: first + index + 1, column: column + 1, cell: wanted === '' ? null : wanted });
    });
  });
  writeSaved(host, sheet.id, changes);
}
