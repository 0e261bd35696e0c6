import type { StoredProtection, StoredRange } from '../../../workbook-file';

/**
 * Tells whether a change reaches a cell that is protected as a warning.
 *
 * @param areas what is changed, zero-based with both ends; none = the whole sheet
 * @example touchesProtection([{ sheetId: '0', range: null, unprotected: [a], … }], '0', [a]) // false: a is a hole
 */
export function touchesProtection(
  protections: readonly StoredProtection[],
  sheetId: string,
  areas: readonly StoredRange[],
): boolean {
  return protections.some((protection) => {
    if (protection.sheetId !== sheetId) return false;
    if (areas.length === 0) return protection.range === null;
    return areas.some((area) => {
      if (protection.range) return overlap(area, protection.range);
      return !protection.unprotected.some((hole) => within(area, hole));
    });
  });
}

function overlap(a: StoredRange, b: StoredRange): boolean {
  const apart =
    a.endRow < b.startRow || b.endRow < a.startRow || a.endColumn < b.startColumn || b.endColumn < a.startColumn;
  return !apart;
}

/** Whole rows and columns carry no number at their open ends, so they are never within anything. */
function within(a: StoredRange, b: StoredRange): boolean {
  return (
    a.startRow >= b.startRow && a.endRow <= b.endRow && a.startColumn >= b.startColumn && a.endColumn <= b.endColumn
  );
}
