import { touchesProtection } from '../../../../src/host/local/studio/page/grid/touches-protection';
import type { StoredProtection, StoredRange } from '../../../../src/host/local/workbook-file';

const area = (startRow: number, startColumn: number, endRow: number, endColumn: number): StoredRange => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});
const protection = (range: StoredRange | null, unprotected: StoredRange[] = []): StoredProtection => ({
  id: '1',
  sheetId: 'a',
  range,
  unprotected,
  description: '',
  warningOnly: true,
});
const column = [protection(area(5, 6, 45, 6))];
const sheetWithHole = [protection(null, [area(5, 5, 45, 5)])];

it.each([
  ['the cell above a protected column', column, [area(4, 6, 4, 6)], false],
  ['its first cell', column, [area(5, 6, 5, 6)], true],
  ['its last cell', column, [area(45, 6, 45, 6)], true],
  ['the cell below it', column, [area(46, 6, 46, 6)], false],
  ['the columns on both sides', column, [area(5, 5, 45, 5), area(5, 7, 45, 7)], false],
  ['a selection that reaches into it', column, [area(5, 2, 8, 6)], true],
  ['a hole of a protected sheet', sheetWithHole, [area(5, 5, 45, 5)], false],
  ['a selection that leaves the hole', sheetWithHole, [area(5, 5, 46, 5)], true],
  ['the whole sheet when it is protected', sheetWithHole, [], true],
  ['the whole sheet when only a column is', column, [], false],
])('a change of %s is asked about or not', (_name, protections, areas, asked) => {
  expect(touchesProtection(protections, 'a', areas)).toBe(asked);
});

it('a change of another sheet is not asked about', () => {
  expect(touchesProtection(column, 'b', [area(5, 6, 5, 6)])).toBe(false);
});
