import type { NumberOperator, ValidationRule } from '../../operations/validations';
import { expose, implementationOf } from '../frame/expose';
import { type EnumMember, enumMember } from '../frame/google-enums';
import { serviceError } from '../frame/host-bridge';
import { MAKE, type Shown } from './objects';
import { areaOf } from './range-state';

type Criteria = ValidationRule['criteria'];

/** The rule inside what a script passed. */
export function validationOf(shown: Shown): ValidationRule {
  return implementationOf<{ rule: ValidationRule }>(shown).rule;
}

function criteriaType(criteria: Criteria): EnumMember {
  return enumMember('DataValidationCriteria', criteria.type === 'NUMBER' ? criteria.operator : criteria.type);
}

/** Criteria values as Google gives them: lists as texts, with the dropdown flag last. */
function criteriaValues(criteria: Criteria): unknown[] {
  switch (criteria.type) {
    case 'VALUE_IN_LIST':
      return [[...criteria.values], criteria.dropdown];
    case 'VALUE_IN_RANGE':
      return [MAKE.range(criteria.area), criteria.dropdown];
    case 'CUSTOM_FORMULA':
      return [criteria.formula];
    case 'NUMBER':
      return [...criteria.values];
    case 'CHECKBOX':
      return [];
  }
}

/** Shows a validation rule to the script. */
export function showValidation(rule: ValidationRule): Shown {
  return expose('DataValidation', {
    rule,
    getAllowInvalid: () => rule.allowInvalid,
    getCriteriaType: () => criteriaType(rule.criteria),
    getCriteriaValues: () => criteriaValues(rule.criteria),
    getHelpText: () => rule.helpText,
    copy: () => newValidation(rule),
  });
}

/** The builder of `newDataValidation`; as in Google, an invalid entry is let in with a warning unless forbidden. */
export function newValidation(from?: ValidationRule): Shown {
  let criteria: Criteria | null = from?.criteria ?? null;
  let allowInvalid = from?.allowInvalid ?? true;
  let helpText: string | null = from?.helpText ?? null;
  const require = (next: Criteria): Shown => {
    criteria = next;
    return shown;
  };
  const number =
    (operator: NumberOperator) =>
    (...values: number[]) =>
      require({ type: 'NUMBER', operator, values });
  const shown: Shown = expose('DataValidationBuilder', {
    requireValueInList: (values: unknown[], dropdown = true) =>
      require({ type: 'VALUE_IN_LIST', values: values.map(String), dropdown }),
    requireValueInRange: (range: Shown, dropdown = true) =>
      require({ type: 'VALUE_IN_RANGE', area: areaOf(range), dropdown }),
    requireCheckbox(...values: unknown[]) {
      if (values.length > 0) throw serviceError('not implemented: requireCheckbox with own values');
      return require({ type: 'CHECKBOX' });
    },
    requireFormulaSatisfied: (formula: string) => require({ type: 'CUSTOM_FORMULA', formula }),
    requireNumberBetween: number('NUMBER_BETWEEN'),
    requireNumberNotBetween: number('NUMBER_NOT_BETWEEN'),
    requireNumberEqualTo: number('NUMBER_EQUAL_TO'),
    requireNumberNotEqualTo: number('NUMBER_NOT_EQUAL_TO'),
    requireNumberGreaterThan: number('NUMBER_GREATER_THAN'),
    requireNumberGreaterThanOrEqualTo: number('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
    requireNumberLessThan: number('NUMBER_LESS_THAN'),
    requireNumberLessThanOrEqualTo: number('NUMBER_LESS_THAN_OR_EQUAL_TO'),
    setAllowInvalid(allow: boolean) {
      allowInvalid = allow;
      return shown;
    },
    setHelpText(text: string) {
      helpText = text;
      return shown;
    },
    build() {
      if (!criteria) throw serviceError('not implemented: a validation without criteria');
      return showValidation({ criteria, allowInvalid, helpText });
    },
  });
  return shown;
}
