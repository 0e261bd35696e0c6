import type { ISheetDataValidationRule } from '@univerjs/core';
import type { DataValidation, Worksheet } from 'exceljs';
import { cellName } from '../references';

/** A list written into the rule itself may be no longer than this; longer ones stand in cells. */
export const LITERAL_LIST_LIMIT = 255;
const WARNING = 2;

/** Lays the rules of a sheet. A rule that lets other text in stays silent: the check names a wrong answer, not the cell. */
export function writeValidations(
  sheet: Worksheet,
  rules: readonly ISheetDataValidationRule[],
  rename: (formula: string) => string,
): void {
  for (const rule of rules) {
    const written = toXlsxValidation(rule, rename);
    if (!written) continue;
    for (const { startRow, endRow, startColumn, endColumn } of rule.ranges) {
      for (let row = startRow; row <= endRow; row += 1) {
        for (let column = startColumn; column <= endColumn; column += 1) {
          sheet.getCell(cellName(row, column)).dataValidation = written;
        }
      }
    }
  }
}

function toXlsxValidation(rule: ISheetDataValidationRule, rename: (formula: string) => string): DataValidation | null {
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
    return literal.length <= LITERAL_LIST_LIMIT ? { ...common, type: 'list', formulae: [`"${literal}"`] } : null;
  }
  if (rule.type === 'custom') return { ...common, type: 'custom', formulae: [rename(formula).replace(/^=/, '')] };
  if (rule.type === 'decimal') {
    return {
      ...common,
      type: 'decimal',
      operator: (rule.operator ?? 'between') as NonNullable<DataValidation['operator']>,
      formulae: [formula, rule.formula2].filter((text) => text !== undefined).map(Number),
    };
  }
  return null;
}
