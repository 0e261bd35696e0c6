import type { ICellData } from '@univerjs/core';
import { CELL_LIMIT } from '../travel/travel-plan';
import { linkById } from './link-by-id';
import { plainFormula } from './plain-formula';
import type { Restore } from './plan-return';
import { engineValue, type FileCell, linkedText } from './read-cell';

/**
 * The cell of the workbook for a cell of the file: what travelled as a value or as a native formula becomes what it was,
 * unless a person changed it on the way.
 *
 * @param given `rename` puts the workbook's sheet names into a formula, `ids` are those of its sheets
 */
export function putBack(
  found: FileCell,
  restore: Restore | undefined,
  { rename, ids }: { rename: (formula: string) => string; ids: ReadonlyMap<string, string> },
): ICellData {
  const { formula, shown, link } = found;
  if (restore?.kind === 'points' && formula === '') return { f: restore.formula, ...engineValue(shown) };
  if (restore?.kind === 'formula' && formula !== '') return { f: restore.formula, ...engineValue(shown) };
  if (restore?.kind === 'value' && formula === '' && same(shown, restore.value)) {
    return { f: restore.formula, ...engineValue(shown) };
  }
  if (restore?.kind === 'spilled' && formula === '' && same(shown, restore.value)) return {};
  if (restore?.kind === 'text') {
    if (restore.text !== null && shown === restore.text.slice(0, CELL_LIMIT)) return engineValue(restore.text);
    if (restore.rich && shown === restore.shown) return { p: restore.rich, ...engineValue(shown) };
  }
  if (formula !== '') {
    const plain = plainFormula(formula);
    return plain === null ? {} : { f: `=${rename(linkById(plain, ids))}`, ...engineValue(shown) };
  }
  if (link !== '' && typeof shown === 'string') return { p: linkedText(shown, link), ...engineValue(shown) };
  return engineValue(shown);
}

/** Programs write the same number with other last digits. */
function same(found: unknown, told: unknown): boolean {
  if (typeof found === 'number' && typeof told === 'number')
    return Math.abs(found - told) <= 1e-9 * Math.max(1, Math.abs(told));
  return (found ?? '') === (told ?? '');
}
