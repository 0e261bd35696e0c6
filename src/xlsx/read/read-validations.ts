import type { DataValidationOperator, DataValidationType, IRange, ISheetDataValidationRule } from '@univerjs/core';
import type { DataValidation, Worksheet } from 'exceljs';
import { cellName, rangeOfReference, readReference } from '../references';
import { LIST_SHEET } from '../write/long-lists';
import { NUMBER_RULES } from '../write/write-validations';
import { type ReadRules, readRanges } from './read-rules';

const [STOP, WARNING] = [1, 2];

/** The rules of a sheet in the engine's words; cells with equal rules share one. */
export function readValidations(
  sheet: Worksheet,
  newId: () => string,
  rename: (formula: string) => string,
): ReadRules<ISheetDataValidationRule> {
  const unknown = new Set<string>();
  const { model } = (sheet as Worksheet & { dataValidations: { model: Record<string, DataValidation> } })
    .dataValidations;
  const groups = new Map<string, { rule: Partial<ISheetDataValidationRule>; cells: IRange[] }>();
  for (const [address, validation] of Object.entries(model)) {
    const rule = toEngineRule(sheet, validation, rename);
    if (!rule) {
      unknown.add(`проверка ввода (${KINDS[validation.type] ?? validation.type})`);
      continue;
    }
    const key = JSON.stringify(rule);
    const group = groups.get(key) ?? { rule, cells: [] };
    group.cells.push(...readRanges(address.replace(/^range:/, '')));
    groups.set(key, group);
  }
  const rules = [...groups.values()].map(
    ({ rule, cells }) => ({ ...rule, uid: newId(), ranges: join(cells) }) as ISheetDataValidationRule,
  );
  return { rules, unknown: [...unknown] };
}

/** Kinds that the workbook does not know, as people call them. */
const KINDS: Readonly<Record<string, string>> = { date: 'дата', time: 'время' };

function toEngineRule(
  sheet: Worksheet,
  validation: DataValidation,
  rename: (formula: string) => string,
): Partial<ISheetDataValidationRule> | null {
  const [first = '', second] = (validation.formulae ?? []).map(String);
  const common = {
    allowBlank: true,
    errorStyle: validation.showErrorMessage ? STOP : WARNING,
    ...(validation.prompt ? { prompt: validation.prompt, showInputMessage: true } : {}),
    ...(validation.error ? { error: validation.error, showErrorMessage: true } : {}),
  };
  if (validation.type === 'list') {
    const literal = /^"(.*)"$/s.exec(first)?.[1];
    if (literal === 'TRUE,FALSE') return { ...common, type: 'checkbox' as DataValidationType };
    const formula1 =
      longList(sheet, first) ?? (literal === undefined ? `=${rename(first)}` : literal.replace(/""/g, '"'));
    return { ...common, type: 'list' as DataValidationType, formula1, showDropDown: true };
  }
  if (validation.type === 'custom')
    return { ...common, type: 'custom' as DataValidationType, formula1: `=${rename(first)}` };
  const numbers = NUMBER_RULES.find((type) => type === validation.type);
  if (!numbers) return null;
  return {
    ...common,
    type: numbers as DataValidationType,
    operator: (validation.operator ?? 'between') as DataValidationOperator,
    formula1: first,
    ...(second === undefined ? {} : { formula2: second }),
  };
}

/** The words of a list that was too long for its rule. */
function longList(sheet: Worksheet, formula: string): string | null {
  const reference = readReference(formula);
  if (reference?.sheet !== LIST_SHEET) return null;
  const { startRow, endRow, startColumn } = rangeOfReference(reference);
  const words = sheet.workbook.getWorksheet(LIST_SHEET);
  return Array.from({ length: endRow - startRow + 1 }, (_, at) =>
    String(words?.getCell(cellName(startRow + at, startColumn)).value ?? ''),
  ).join(',');
}

/** Cells one under another become one range. */
function join(cells: readonly IRange[]): IRange[] {
  const sorted = [...cells].sort((one, other) => one.startColumn - other.startColumn || one.startRow - other.startRow);
  const joined: IRange[] = [];
  for (const cell of sorted) {
    const last = joined.at(-1);
    const under =
      last &&
      last.startColumn === cell.startColumn &&
      last.endColumn === cell.endColumn &&
      last.endRow === cell.startRow - 1;
    if (under) joined[joined.length - 1] = { ...last, endRow: cell.endRow };
    else joined.push(cell);
  }
  return joined;
}
