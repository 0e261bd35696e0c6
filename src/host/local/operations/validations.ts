import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { deserializeListOptions, serializeListOptions } from '@univerjs/sheets';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import { toEngineFormula, toShownFormula } from '../entry/formula-text';
import { type Area, areaOfRange, checkInside, mapArea, type OperationContext, rangeOf, target } from './context';
import { areaOfReference, referenceTo } from './references';

/** A validation rule in Google's words; list values are texts, as Google stores them. */
export interface ValidationRule {
  criteria:
    | { type: 'VALUE_IN_LIST'; values: string[]; dropdown: boolean }
    | { type: 'VALUE_IN_RANGE'; area: Area; dropdown: boolean }
    | { type: 'CHECKBOX' }
    | { type: 'CUSTOM_FORMULA'; formula: string }
    | { type: 'NUMBER'; operator: NumberOperator; values: number[] };
  allowInvalid: boolean;
  helpText: string | null;
}

export type NumberOperator =
  | 'NUMBER_BETWEEN'
  | 'NUMBER_NOT_BETWEEN'
  | 'NUMBER_EQUAL_TO'
  | 'NUMBER_NOT_EQUAL_TO'
  | 'NUMBER_GREATER_THAN'
  | 'NUMBER_GREATER_THAN_OR_EQUAL_TO'
  | 'NUMBER_LESS_THAN'
  | 'NUMBER_LESS_THAN_OR_EQUAL_TO';

const OPERATORS: Record<NumberOperator, DataValidationOperator> = {
  NUMBER_BETWEEN: DataValidationOperator.BETWEEN,
  NUMBER_NOT_BETWEEN: DataValidationOperator.NOT_BETWEEN,
  NUMBER_EQUAL_TO: DataValidationOperator.EQUAL,
  NUMBER_NOT_EQUAL_TO: DataValidationOperator.NOT_EQUAL,
  NUMBER_GREATER_THAN: DataValidationOperator.GREATER_THAN,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  NUMBER_LESS_THAN: DataValidationOperator.LESS_THAN,
  NUMBER_LESS_THAN_OR_EQUAL_TO: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

function toEngine(context: OperationContext, { criteria, allowInvalid, helpText }: ValidationRule) {
  const common = {
    allowBlank: true,
    errorStyle: allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    ...(helpText === null ? {} : { prompt: helpText, showInputMessage: true, error: helpText, showErrorMessage: true }),
  };
  switch (criteria.type) {
    case 'VALUE_IN_LIST':
      return {
        ...common,
        type: DataValidationType.LIST,
        formula1: serializeListOptions(criteria.values),
        showDropDown: criteria.dropdown,
      };
    case 'VALUE_IN_RANGE':
      return {
        ...common,
        type: DataValidationType.LIST,
        formula1: `=${referenceTo(context, criteria.area)}`,
        showDropDown: criteria.dropdown,
      };
    case 'CHECKBOX':
      return { ...common, type: DataValidationType.CHECKBOX };
    case 'CUSTOM_FORMULA':
      return {
        ...common,
        type: DataValidationType.CUSTOM,
        formula1: toEngineFormula(criteria.formula, context.engine.state.locale),
      };
    case 'NUMBER':
      return {
        ...common,
        type: DataValidationType.DECIMAL,
        operator: OPERATORS[criteria.operator],
        formula1: String(criteria.values[0]),
        ...(criteria.values.length > 1 ? { formula2: String(criteria.values[1]) } : {}),
      };
  }
}

function criteriaOf(context: OperationContext, rule: ISheetDataValidationRule): ValidationRule['criteria'] {
  const { type, formula1 = '', formula2, showDropDown = true, operator } = rule;
  if (type === DataValidationType.LIST && formula1.startsWith('=')) {
    const stored = context.engine.state.lists.find(({ ruleId }) => ruleId === rule.uid);
    const area = stored ? areaOfRange(stored.sheetId, stored.range) : areaOfReference(context, formula1.slice(1));
    return { type: 'VALUE_IN_RANGE', area, dropdown: showDropDown };
  }
  if (type === DataValidationType.LIST) {
    return { type: 'VALUE_IN_LIST', values: deserializeListOptions(formula1), dropdown: showDropDown };
  }
  if (type === DataValidationType.CHECKBOX) return { type: 'CHECKBOX' };
  if (type === DataValidationType.CUSTOM) {
    return { type: 'CUSTOM_FORMULA', formula: toShownFormula(formula1, context.engine.state.locale) };
  }
  const found = (Object.keys(OPERATORS) as NumberOperator[]).find((name) => OPERATORS[name] === operator);
  if (type !== DataValidationType.DECIMAL || !found) {
    throw new Error(`not implemented: reading a validation of the kind ${type} ${operator ?? ''}`);
  }
  return {
    type: 'NUMBER',
    operator: found,
    values: [formula1, formula2].filter((text) => text !== undefined).map(Number),
  };
}

/** Rules of the cells in Google's words, `null` where there is none. */
export function readValidations(context: OperationContext, area: Area): Array<Array<ValidationRule | null>> {
  checkInside(context, area);
  const model = context.engine.injector.get(SheetDataValidationModel);
  const unitId = context.engine.workbook.getUnitId();
  return mapArea(area, (row, column) => {
    const rule = model.getRuleByLocation(unitId, area.sheetId, row, column);
    if (!rule) return null;
    return {
      criteria: criteriaOf(context, rule),
      allowInvalid: rule.errorStyle !== DataValidationErrorStyle.STOP,
      helpText: rule.prompt ?? null,
    };
  });
}

/** Forgets the sources of rules that are on no cell any more. */
function forgetLists({ engine }: OperationContext): void {
  const model = engine.injector.get(SheetDataValidationModel);
  const rules = model.getUnitRules(engine.workbook.getUnitId()).flatMap(([, own]) => own);
  const alive = new Set(rules.map(({ uid }) => uid));
  engine.state.lists = engine.state.lists.filter(({ ruleId }) => alive.has(ruleId));
}

/** Puts rules on cells, `null` takes them off; cells with equal rules share one rule of the engine. */
export function writeValidations(
  context: OperationContext,
  { area, rows }: { area: Area; rows: Array<Array<ValidationRule | null>> },
): void {
  checkInside(context, area);
  const { engine } = context;
  const ids = target(context, area.sheetId);
  engine.execute(ClearRangeDataValidationCommand.id, { ...ids, ranges: [rangeOf(area)] });
  forgetLists(context);
  const groups = new Map<string, { rule: ValidationRule; ranges: ReturnType<typeof rangeOf>[] }>();
  for (let column = 0; column < area.columns; column += 1) {
    for (let row = 0; row < area.rows; row += 1) {
      const rule = rows[row]?.[column];
      if (!rule) continue;
      const key = JSON.stringify(rule);
      const group = groups.get(key) ?? { rule, ranges: [] };
      groups.set(key, group);
      const [line, place] = [area.row + row, area.column + column];
      const last = group.ranges.at(-1);
      if (last && last.startColumn === place && last.endRow === line - 1) last.endRow = line;
      else group.ranges.push({ startRow: line, endRow: line, startColumn: place, endColumn: place });
    }
  }
  for (const { rule, ranges } of groups.values()) {
    engine.state.rulesMade += 1;
    const uid = `rule ${engine.state.rulesMade}`;
    engine.execute(AddSheetDataValidationCommand.id, { ...ids, rule: { ...toEngine(context, rule), uid, ranges } });
    if (rule.criteria.type !== 'VALUE_IN_RANGE') continue;
    const { area: source } = rule.criteria;
    engine.state.lists.push({ ruleId: uid, sheetId: source.sheetId, range: rangeOf(source) });
  }
}
