/** Interfaces whose methods read or write the state of the spreadsheet: their calls are counted. */
export const COUNTED_INTERFACES: ReadonlySet<string> = new Set([
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'Protection',
  'Filter',
  'NamedRange',
]);

/** Their methods that only name cells or speak to the person, and touch no state. */
export const UNCOUNTED: ReadonlySet<string> = new Set([
  'Spreadsheet.getId',
  'Spreadsheet.getRange',
  'Spreadsheet.getRangeList',
  'Spreadsheet.toast',
  'Sheet.getParent',
  'Sheet.getRange',
  'Sheet.getRangeList',
  'Range.getA1Notation',
  'Range.getCell',
  'Range.getColumn',
  'Range.getGridId',
  'Range.getHeight',
  'Range.getLastColumn',
  'Range.getLastRow',
  'Range.getNumColumns',
  'Range.getNumRows',
  'Range.getRow',
  'Range.getRowIndex',
  'Range.getSheet',
  'Range.getWidth',
  'Range.offset',
  'RangeList.getRanges',
]);
