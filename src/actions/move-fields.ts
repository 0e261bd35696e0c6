import type { Host } from '../host/contract';
import { type CellChange, sameCell } from '../upgrade/cell-change';
import { savedCell } from '../workbook/gather-snapshot';
import { locatePassport } from '../workbook/read-passport';
import type { Move } from './move-table';
import type { OpenBook } from './open-book';
import { personFailure } from './person-failure';
import { writeSaved } from './write-saved';

/**
 * Brings the fields of «Паспорт» to their goal.
 *
 * @returns fields that people changed meanwhile
 */
export function moveFields(host: Host, book: OpenBook, { from, goal }: Move): string[] {
  if (!goal.passport || JSON.stringify(from.passport) === JSON.stringify(goal.passport)) return [];
  const sheet = book.read('passport');
  if (!sheet) throw personFailure('sheet-missing', { name: 'Паспорт' });
  const read = { values: sheet.values, formulas: host.readFormulas(sheet.id) ?? [] };
  const changes: CellChange[] = [];
  const kept: string[] = [];
  for (const { key, row, column } of locatePassport(sheet.values)) {
    if (!(key in goal.passport)) continue;
    const [wanted, now] = [goal.passport[key] ?? null, savedCell(read, row - 1, column - 1)];
    if (sameCell(wanted, now)) continue;
    if (sameCell(from.passport?.[key] ?? null, now)) changes.push({ row, column, cell: wanted });
    else kept.push(`Паспорт · ${key}`);
  }
  writeSaved(host, sheet.id, changes);
  return kept;
}
