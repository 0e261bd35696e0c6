import type { Reference } from '../references';
import { readReference, writeReference } from '../references';
import type { TravelNames } from './plan-cells';

const LINK = /^=HYPERLINK\("#gid=(\d+)(?:&range=([A-Za-z]+\d+))?"([,;].*)$/s;

/**
 * A link inside the workbook names a sheet by its id, which no other program knows: in the file it names the sheet.
 *
 * @returns the formula for the file (without `=`), the formula to restore with `⟦gid⟧` and `⟦range⟧`, and the target
 */
export function linkToSheet(
  formula: string,
  { sheets, names }: Pick<TravelNames, 'sheets' | 'names'>,
): { formula: string; template: { link: string; whole: boolean }; target: Reference } | null {
  const [, gid, range, rest = ''] = LINK.exec(formula) ?? [];
  if (gid === undefined) return null;
  const sheet = sheets.find(({ id }) => id === gid);
  const name = sheet && names.get(sheet.name.toLowerCase());
  if (!sheet || name === undefined) return null;
  const cell = readReference(range ?? 'A1');
  if (!cell) return null;
  const target: Reference = { ...cell, sheet: name };
  const address = writeReference(target).replace(/"/g, '""');
  return { formula: `HYPERLINK("#${address}"${rest}`, template: { link: rest, whole: range === undefined }, target };
}
