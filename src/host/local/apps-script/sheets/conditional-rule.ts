import type { Condition, ConditionalRule, NumberCondition, TextCondition } from '../../operations/conditional-rules';
import type { Area } from '../../operations/context';
import { expose, implementationOf } from '../frame/expose';
import { enumMember } from '../frame/google-enums';
import { serviceError } from '../frame/host-bridge';
import { readColor } from './colors';
import { MAKE, type Shown } from './objects';
import { areaOf } from './range-state';

/** The rule inside what a script passed. */
export function conditionalRuleOf(shown: Shown): ConditionalRule {
  return implementationOf<{ rule: ConditionalRule }>(shown).rule;
}

function valuesOf(condition: Condition): unknown[] {
  if ('formula' in condition) return [condition.formula];
  if ('text' in condition) return [condition.text];
  return 'values' in condition ? [...condition.values] : [];
}

function showCondition(rule: ConditionalRule): Shown {
  return expose('BooleanCondition', {
    getCriteriaType: () => enumMember('BooleanCriteria', rule.condition.type),
    getCriteriaValues: () => valuesOf(rule.condition),
    getBackground: () => rule.background,
    getFontColor: () => rule.fontColor,
    getBold: () => rule.bold,
    getItalic: () => rule.italic,
    getStrikethrough: () => rule.strikethrough,
    getUnderline: () => rule.underline,
  });
}

/** Shows a conditional format rule to the script. */
export function showConditionalRule(rule: ConditionalRule): Shown {
  return expose('ConditionalFormatRule', {
    rule,
    getRanges: () => rule.areas.map((area) => MAKE.range(area)),
    getBooleanCondition: () => showCondition(rule),
    getGradientCondition: () => null,
    copy: () => newConditionalRule(rule),
  });
}

/** The builder of `newConditionalFormatRule`; gradients are not there. */
export function newConditionalRule(from?: ConditionalRule): Shown {
  let areas: Area[] = from?.areas ?? [];
  let condition: Condition | null = from?.condition ?? null;
  const looks = {
    background: from?.background ?? null,
    fontColor: from?.fontColor ?? null,
    bold: from?.bold ?? null,
    italic: from?.italic ?? null,
    strikethrough: from?.strikethrough ?? null,
    underline: from?.underline ?? null,
  };
  const when = (next: Condition): Shown => {
    condition = next;
    return shown;
  };
  const text = (type: TextCondition) => (words: string) => when({ type, text: words });
  const number =
    (type: NumberCondition) =>
    (...values: number[]) =>
      when({ type, values });
  const look =
    <Name extends keyof typeof looks>(name: Name, read: (value: (typeof looks)[Name]) => (typeof looks)[Name]) =>
    (value: (typeof looks)[Name]) => {
      looks[name] = read(value);
      return shown;
    };
  const same = <Value>(value: Value) => value;
  const shown: Shown = expose('ConditionalFormatRuleBuilder', {
    setRanges(ranges: Shown[]) {
      areas = ranges.map(areaOf);
      return shown;
    },
    getRanges: () => areas.map((area) => MAKE.range(area)),
    whenFormulaSatisfied: (formula: string) => when({ type: 'CUSTOM_FORMULA', formula }),
    whenCellEmpty: () => when({ type: 'CELL_EMPTY' }),
    whenCellNotEmpty: () => when({ type: 'CELL_NOT_EMPTY' }),
    whenTextContains: text('TEXT_CONTAINS'),
    whenTextDoesNotContain: text('TEXT_DOES_NOT_CONTAIN'),
    whenTextStartsWith: text('TEXT_STARTS_WITH'),
    whenTextEndsWith: text('TEXT_ENDS_WITH'),
    whenTextEqualTo: text('TEXT_EQUAL_TO'),
    whenNumberBetween: number('NUMBER_BETWEEN'),
    whenNumberNotBetween: number('NUMBER_NOT_BETWEEN'),
    whenNumberEqualTo: number('NUMBER_EQUAL_TO'),
    whenNumberNotEqualTo: number('NUMBER_NOT_EQUAL_TO'),
    whenNumberGreaterThan: number('NUMBER_GREATER_THAN'),
    whenNumberGreaterThanOrEqualTo: number('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
    whenNumberLessThan: number('NUMBER_LESS_THAN'),
    whenNumberLessThanOrEqualTo: number('NUMBER_LESS_THAN_OR_EQUAL_TO'),
    setBackground: look('background', readColor),
    setFontColor: look('fontColor', readColor),
    setBold: look('bold', same),
    setItalic: look('italic', same),
    setStrikethrough: look('strikethrough', same),
    setUnderline: look('underline', same),
    build() {
      if (!condition || areas.length === 0)
        throw serviceError('A conditional format rule needs ranges and a condition.');
      return showConditionalRule({ areas, condition, ...looks });
    },
  });
  return shown;
}
