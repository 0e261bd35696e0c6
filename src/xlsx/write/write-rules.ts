import type { IRange } from '@univerjs/core';
import type { ConditionalFormattingRule, Style, Worksheet } from 'exceljs';
import { cellName } from '../references';
import { toFileScale } from '../scale-rules';
import type { SnapshotRule } from '../snapshot-resources';
import { argb } from '../style-words';

const NUMBERS: Readonly<Record<string, string>> = {
  greaterThan: 'greaterThan',
  greaterThanOrEqual: 'greaterThanOrEqual',
  lessThan: 'lessThan',
  lessThanOrEqual: 'lessThanOrEqual',
  equal: 'equal',
  notEqual: 'notEqual',
  between: 'between',
  notBetween: 'notBetween',
};

/** @example areaName({ startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 }) // "A1:A2" */
export function areaName({ startRow, endRow, startColumn, endColumn }: IRange): string {
  const first = cellName(startRow, startColumn);
  return startRow === endRow && startColumn === endColumn ? first : `${first}:${cellName(endRow, endColumn)}`;
}

/** Lays the conditional formats of a sheet; the first one wins, as in the workbook. */
export function writeRules(
  sheet: Worksheet,
  rules: readonly SnapshotRule[],
  rename: (formula: string) => string,
): void {
  rules.forEach((rule, index) => {
    const written = toXlsxRule(rule, rename);
    // The workbook makes no other kinds, and a file that brings them is told so when it is read.
    if (!written) return;
    sheet.addConditionalFormatting({
      ref: rule.ranges.map(areaName).join(' '),
      rules: [{ ...written, priority: index + 1, style: ruleStyle(rule) } as ConditionalFormattingRule],
    });
  });
}

/** Texts are tested by a formula: programs disagree about the attributes of the rules made for it. */
function toXlsxRule({ rule, ranges }: SnapshotRule, rename: (formula: string) => string): object | null {
  if (rule.type !== 'highlightCell') return toFileScale(rule);
  const first = ranges[0] ? cellName(ranges[0].startRow, ranges[0].startColumn) : 'A1';
  const expression = (formula: string) => ({ type: 'expression', formulae: [formula] });
  if (rule.subType === 'formula') return expression(rename(String(rule.value)).replace(/^=/, ''));
  if (rule.subType === 'number' && NUMBERS[rule.operator ?? '']) {
    const values = Array.isArray(rule.value) ? rule.value : [rule.value];
    return { type: 'cellIs', operator: rule.operator, formulae: values.map(String) };
  }
  if (rule.subType !== 'text') return null;
  const text = `"${String(rule.value ?? '').replace(/"/g, '""')}"`;
  switch (rule.operator) {
    case 'containsText':
      return expression(`NOT(ISERROR(SEARCH(${text},${first})))`);
    case 'notContainsText':
      return expression(`ISERROR(SEARCH(${text},${first}))`);
    case 'beginsWith':
      return expression(`LEFT(${first},LEN(${text}))=${text}`);
    case 'endsWith':
      return expression(`RIGHT(${first},LEN(${text}))=${text}`);
    case 'equal':
      return expression(`${first}=${text}`);
    case 'containsBlanks':
      return expression(`LEN(TRIM(${first}))=0`);
    case 'notContainsBlanks':
      return expression(`LEN(TRIM(${first}))>0`);
    default:
      return null;
  }
}

function ruleStyle({ rule: { style } }: SnapshotRule): Partial<Style> {
  const background = argb(style?.bg?.rgb);
  const color = argb(style?.cl?.rgb);
  const font = {
    ...(color ? { color: { argb: color } } : {}),
    ...(style?.bl === 1 ? { bold: true } : {}),
    ...(style?.it === 1 ? { italic: true } : {}),
  };
  return {
    ...(background ? { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: background } } } : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
  };
}
