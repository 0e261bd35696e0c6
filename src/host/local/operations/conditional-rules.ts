import type { IStyleBase } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  type IHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import { toEngineFormula, toShownFormula } from '../entry/formula-text';
import { type Area, areaOfRange, checkInside, type OperationContext, rangeOf, sheetOf, target } from './context';

/** What a boolean conditional rule tests, in Google's words. */
export type Condition =
  | { type: 'CUSTOM_FORMULA'; formula: string }
  | { type: TextCondition; text: string }
  | { type: 'CELL_EMPTY' | 'CELL_NOT_EMPTY' }
  | { type: NumberCondition; values: number[] };

export type TextCondition =
  | 'TEXT_CONTAINS'
  | 'TEXT_DOES_NOT_CONTAIN'
  | 'TEXT_STARTS_WITH'
  | 'TEXT_ENDS_WITH'
  | 'TEXT_EQUAL_TO';
export type NumberCondition =
  | 'NUMBER_BETWEEN'
  | 'NUMBER_NOT_BETWEEN'
  | 'NUMBER_EQUAL_TO'
  | 'NUMBER_NOT_EQUAL_TO'
  | 'NUMBER_GREATER_THAN'
  | 'NUMBER_GREATER_THAN_OR_EQUAL_TO'
  | 'NUMBER_LESS_THAN'
  | 'NUMBER_LESS_THAN_OR_EQUAL_TO';

/** A conditional rule; a colour that is `null` leaves the cell's own. */
export interface ConditionalRule {
  areas: Area[];
  condition: Condition;
  background: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  strikethrough: boolean | null;
  underline: boolean | null;
}

const TEXT: Record<TextCondition, CFTextOperator> = {
  TEXT_CONTAINS: CFTextOperator.containsText,
  TEXT_DOES_NOT_CONTAIN: CFTextOperator.notContainsText,
  TEXT_STARTS_WITH: CFTextOperator.beginsWith,
  TEXT_ENDS_WITH: CFTextOperator.endsWith,
  TEXT_EQUAL_TO: CFTextOperator.equal,
};
const NUMBER: Record<NumberCondition, CFNumberOperator> = {
  NUMBER_BETWEEN: CFNumberOperator.between,
  NUMBER_NOT_BETWEEN: CFNumberOperator.notBetween,
  NUMBER_EQUAL_TO: CFNumberOperator.equal,
  NUMBER_NOT_EQUAL_TO: CFNumberOperator.notEqual,
  NUMBER_GREATER_THAN: CFNumberOperator.greaterThan,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: CFNumberOperator.greaterThanOrEqual,
  NUMBER_LESS_THAN: CFNumberOperator.lessThan,
  NUMBER_LESS_THAN_OR_EQUAL_TO: CFNumberOperator.lessThanOrEqual,
};

function keyOf<Key extends string, Value>(table: Record<Key, Value>, value: Value): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => table[key] === value);
}

function toEngine(context: OperationContext, condition: Condition): object {
  if (condition.type === 'CUSTOM_FORMULA') {
    const value = toEngineFormula(condition.formula, context.engine.state.locale);
    return { subType: CFSubRuleType.formula, value };
  }
  if (condition.type === 'CELL_EMPTY') return { subType: CFSubRuleType.text, operator: CFTextOperator.containsBlanks };
  if (condition.type === 'CELL_NOT_EMPTY') {
    return { subType: CFSubRuleType.text, operator: CFTextOperator.notContainsBlanks };
  }
  if ('text' in condition)
    return { subType: CFSubRuleType.text, operator: TEXT[condition.type], value: condition.text };
  if (!('values' in condition)) throw new Error(`not implemented: the condition ${condition.type}`);
  const value = condition.values.length > 1 ? condition.values : condition.values[0];
  return { subType: CFSubRuleType.number, operator: NUMBER[condition.type], value };
}

function fromEngine(context: OperationContext, rule: IHighlightCell): Condition {
  const { subType, operator, value } = rule as IHighlightCell & { operator?: string; value?: unknown };
  if (subType === CFSubRuleType.formula) {
    return { type: 'CUSTOM_FORMULA', formula: toShownFormula(String(value), context.engine.state.locale) };
  }
  if (operator === CFTextOperator.containsBlanks) return { type: 'CELL_EMPTY' };
  if (operator === CFTextOperator.notContainsBlanks) return { type: 'CELL_NOT_EMPTY' };
  const text = subType === CFSubRuleType.text ? keyOf<TextCondition, string>(TEXT, operator ?? '') : undefined;
  if (text) return { type: text, text: String(value) };
  const number = subType === CFSubRuleType.number ? keyOf<NumberCondition, string>(NUMBER, operator ?? '') : undefined;
  if (number) return { type: number, values: Array.isArray(value) ? (value as number[]) : [Number(value)] };
  throw new Error(`not implemented: reading a conditional format of the kind ${subType} ${operator ?? ''}`);
}

const flag = (value: number | undefined): boolean | null => (value === undefined ? null : value === 1);

/** The conditional rules of a sheet, first the one that wins. */
export function readConditionalRules(context: OperationContext, { sheetId }: { sheetId: string }): ConditionalRule[] {
  sheetOf(context, sheetId);
  const model = context.engine.injector.get(ConditionalFormattingRuleModel);
  const rules = model.getSubunitRules(context.engine.workbook.getUnitId(), sheetId) ?? [];
  return rules.map(({ ranges, rule }) => {
    if (rule.type !== CFRuleType.highlightCell) {
      throw new Error(`not implemented: reading a conditional format of the kind ${rule.type}`);
    }
    const { style } = rule as IHighlightCell;
    return {
      areas: ranges.map((range) => areaOfRange(sheetId, range)),
      condition: fromEngine(context, rule as IHighlightCell),
      background: style.bg?.rgb ?? null,
      fontColor: style.cl?.rgb ?? null,
      bold: flag(style.bl),
      italic: flag(style.it),
      strikethrough: flag(style.st?.s),
      underline: flag(style.ul?.s),
    };
  });
}

function styleOf(rule: ConditionalRule): IStyleBase {
  const style: IStyleBase = {};
  if (rule.background !== null) style.bg = { rgb: rule.background };
  if (rule.fontColor !== null) style.cl = { rgb: rule.fontColor };
  if (rule.bold !== null) style.bl = rule.bold ? 1 : 0;
  if (rule.italic !== null) style.it = rule.italic ? 1 : 0;
  if (rule.strikethrough !== null) style.st = { s: rule.strikethrough ? 1 : 0 };
  if (rule.underline !== null) style.ul = { s: rule.underline ? 1 : 0 };
  return style;
}

/** Replaces all conditional rules of a sheet; the first one given wins where two apply. */
export function writeConditionalRules(
  context: OperationContext,
  { sheetId, rules }: { sheetId: string; rules: ConditionalRule[] },
): void {
  const { engine } = context;
  const ids = target(context, sheetId);
  for (const { areas } of rules) for (const area of areas) checkInside(context, area);
  const model = engine.injector.get(ConditionalFormattingRuleModel);
  for (const { cfId } of [...(model.getSubunitRules(ids.unitId, sheetId) ?? [])]) {
    engine.execute(DeleteConditionalRuleMutation.id, { ...ids, cfId });
  }
  // The engine puts each new rule before the others.
  for (const rule of [...rules].reverse()) {
    engine.state.rulesMade += 1;
    const added: IConditionFormattingRule = {
      cfId: `format ${engine.state.rulesMade}`,
      ranges: rule.areas.map(rangeOf),
      stopIfTrue: false,
      rule: {
        type: CFRuleType.highlightCell,
        ...toEngine(context, rule.condition),
        style: styleOf(rule),
      } as IHighlightCell & {
        subType: CFSubRuleType.formula;
        value: string;
      },
    };
    engine.execute(AddConditionalRuleMutation.id, { ...ids, rule: added });
  }
}
