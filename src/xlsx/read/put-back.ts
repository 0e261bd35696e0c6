import type { ICellData } from '@univerjs/core';
import type { Restore } from './plan-return';
import { engineValue, type FileCell, linkedText } from './read-cell';

/** How Google writes a custom function into `.xlsx`, and the cells such a function spilled into. */
const GOOGLE = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\),/;
const SPILLED = '"COMPUTED_VALUE"';

/**
 * The cell of the workbook for a cell of the file: what travelled as a value or as a native formula becomes what it was,
 * unless a person changed it on the way.
 *
 * @param rename puts the workbook's sheet names into a formula
 */
export function putBack(found: FileCell, restore: Restore | undefined, rename: (formula: string) => string): ICellData {
  const { formula, shown, link } = found;
  if (restore?.kind === 'points' && formula === '') return { f: restore.formula, ...engineValue(shown) };
  if (restore?.kind === 'formula' && formula !== '') return { f: restore.formula, ...engineValue(shown) };
  if (restore?.kind === 'value' && formula === '' && same(shown, restore.value)) {
    return { f: restore.formula, ...engineValue(shown) };
  }
  if (restore?.kind === 'spilled' && formula === '' && same(shown, restore.value)) return {};
  if (restore?.kind === 'text') {
    const untouched = shown !== null && restore.text?.startsWith(String(shown));
    if (untouched) return engineValue(restore.text);
    if (restore.rich && shown === restore.shown) return { p: restore.rich, ...engineValue(shown) };
  }
  if (formula !== '') {
    const google = GOOGLE.exec(formula)?.[1]?.replace(/""/g, '"');
    if (google === SPILLED) return {};
    return { f: `=${rename(google ?? formula)}`, ...engineValue(shown) };
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
