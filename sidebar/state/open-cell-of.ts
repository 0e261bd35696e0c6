import type { FindingCell } from '../../src/completeness/finding';
import { findingPlace } from '../text/finding-place';
import type { Event } from './event';

/** Asks for a cell that a call has named. */
export function openCellOf(cell: FindingCell): Extract<Event, { type: 'open-cell' }> {
  const { sheetId, code, column, row } = cell;
  return { type: 'open-cell', cell: { sheetId, code, column, row }, place: findingPlace(cell) };
}
