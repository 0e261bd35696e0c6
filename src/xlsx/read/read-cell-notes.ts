import { readReference } from '../references';
import type { SnapshotNote } from '../snapshot-resources';

/** Size of a note's box, as the workbook lays it. */
const BOX = { width: 240, height: 120 } as const;

/** Notes of a sheet by row and column, as the engine keeps them. */
export function readCellNotes(
  notes: ReadonlyMap<string, string>,
  sheetId: string,
): Record<string, Record<string, SnapshotNote>> {
  const rows: Record<string, Record<string, SnapshotNote>> = {};
  for (const [address, note] of notes) {
    const { row, column } = readReference(address)?.from ?? {};
    if (row === undefined || column === undefined) continue;
    const line = rows[row] ?? {};
    line[column] = { id: `note ${sheetId} ${row} ${column} ${note.length}`, row, col: column, note, ...BOX };
    rows[row] = line;
  }
  return rows;
}
