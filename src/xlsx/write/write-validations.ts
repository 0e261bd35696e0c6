import type { ISheetDataValidationRule } from '@univerjs/core';
import type { DataValidation, Worksheet } from 'exceljs';
import { cellName } from '../references';
import type { LongLists } from './long-lists';

/** A list written into the rule itself may be no longer than this; longer ones stand in cells. */
export const LITERAL_LIST_LIMIT = 255;
const WARNING = 2;

/** Rules with numbers: a number, a whole number, the length of a text. */
export const NUMBER_RULES = ['decimal', 'whole', 'textLength'] as const;

/** Lays the rules of a sheet. A rule that lets other text in stays silent: the check names a wrong answer, not the cell. */
export function writeValidations(
  sheet: Worksheet,
  rules: readonly ISheetDataValidationRule[],
  { rename, lists, rows }: { rename: (formula: string) => string; lists: LongLists; rows: number },
): void {
  for (const rule of rules) {
    const written = toXlsxValidation(rule, rename, lists);
    if (!written) continue;
    for (const { startRow, endRow, startColumn, endColumn } of rule.ranges) {
      // A rule over a whole column ends where the sheet does.
      for (let row = startRow; row <= Math.min(endRow, rows - 1); row += 1) {
        for (let column = startColumn; column <= endColumn; column += 1) {
          sheet.getCell(cellName(row, column)).dataValidation = written;
        }
      }
    }
  }
}

function toXlsxValidation(
  rule: ISheetDataValidationRule,
  rename: (formula: string) => string,
  lists: LongLists,
): DataValidation | null {
  const common = {
    allowBlank: true,
    showErrorMessage: rule.errorStyle !== WARNING,
    ...(rule.prompt ? { showInputMessage: true, prompt: rule.prompt } : {}),
    ...(rule.error ? { error: rule.error } : {}),
  };
  const formula = rule.formula1 ?? '';
  if (rule.type === 'checkbox') return { ...common, type: 'list', formulae: ['"TRUE,FALSE"'] };
  if (rule.type === 'list' && formula.startsWith('=')) {
    return { ...common, type: 'list', formulae: [rename(formula).slice(1)] };
  }
  if (rule.type === 'list') {
    const literal = formula.replace(/"/g, '""');
    const formulae = [literal.length <= LITERAL_LIST_LIMIT ? `"${literal}"` : lists.place(formula)];
    return { ...common, type: 'list', formulae };
  }
  if (rule.type === 'custom') return { ...common, type: 'custom', formulae: [rename(formula).replace(/^=/, '')] };
  const numbers = NUMBER_RULES.find((type) => type === rule.type);
  if (numbers) {
    return {
      ...common,
      type: numbers,
      operator: (rule.operator ?? 'between') as NonNullable<DataValidation['operator']>,
      formulae: [formula, rule.formula2].filter((text) => text !== undefined).map(Number),
    };
  }
  return null;
}
