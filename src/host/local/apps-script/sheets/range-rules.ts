import type { ValidationRule } from '../../operations/validations';
import { askHost } from '../frame/host-bridge';
import { checkSize } from './cell-values';
import { MAKE, type Shown } from './objects';
import { firstOf, type RangeState } from './range-state';
import { filled } from './range-values';
import { richTextOf, showRichText } from './rich-text';
import { showValidation, validationOf } from './validation';

type RuleRows = Array<Array<ValidationRule | null>>;

/** Validations, notes, links, the filter, protections. */
export const RANGE_RULES = {
  setDataValidations(this: RangeState, rules: Array<Array<Shown | null>>): Shown {
    checkSize(rules, this.area.rows, this.area.columns);
    const rows: RuleRows = rules.map((row) => row.map((rule) => (rule === null ? null : validationOf(rule))));
    askHost('writeValidations', { area: this.area, rows });
    return this.shown;
  },
  setDataValidation(this: RangeState, rule: Shown | null): Shown {
    const rows: RuleRows = filled(this.area, rule === null ? null : validationOf(rule));
    askHost('writeValidations', { area: this.area, rows });
    return this.shown;
  },
  getDataValidations(this: RangeState): Array<Array<Shown | null>> {
    return askHost('readValidations', this.area).map((row) => row.map((rule) => (rule ? showValidation(rule) : null)));
  },
  getDataValidation(this: RangeState): Shown | null {
    const rule = firstOf(askHost('readValidations', { ...this.area, rows: 1, columns: 1 }));
    return rule ? showValidation(rule) : null;
  },
  clearDataValidations(this: RangeState): Shown {
    askHost('writeValidations', { area: this.area, rows: filled(this.area, null) });
    return this.shown;
  },
  insertCheckboxes(this: RangeState): Shown {
    const rule: ValidationRule = { criteria: { type: 'CHECKBOX' }, allowInvalid: false, helpText: null };
    askHost('writeValidations', { area: this.area, rows: filled(this.area, rule) });
    askHost('writeValues', { area: this.area, rows: filled(this.area, false) });
    return this.shown;
  },
  setNotes(this: RangeState, notes: Array<Array<string | null>>): Shown {
    checkSize(notes, this.area.rows, this.area.columns);
    askHost('writeNotes', { area: this.area, rows: notes.map((row) => row.map((note) => note ?? '')) });
    return this.shown;
  },
  setNote(this: RangeState, note: string | null): Shown {
    askHost('writeNotes', { area: this.area, rows: filled(this.area, note ?? '') });
    return this.shown;
  },
  getNotes(this: RangeState): string[][] {
    return askHost('readNotes', this.area);
  },
  getNote(this: RangeState): string {
    return firstOf(askHost('readNotes', { ...this.area, rows: 1, columns: 1 }));
  },
  clearNote(this: RangeState): Shown {
    askHost('writeNotes', { area: this.area, rows: filled(this.area, '') });
    return this.shown;
  },
  setRichTextValues(this: RangeState, values: Shown[][]): Shown {
    checkSize(values, this.area.rows, this.area.columns);
    askHost('writeRichTexts', { area: this.area, rows: values.map((row) => row.map(richTextOf)) });
    return this.shown;
  },
  setRichTextValue(this: RangeState, value: Shown): Shown {
    askHost('writeRichTexts', { area: this.area, rows: filled(this.area, richTextOf(value)) });
    return this.shown;
  },
  getRichTextValues(this: RangeState): Shown[][] {
    return askHost('readRichTexts', this.area).map((row) => row.map(showRichText));
  },
  getRichTextValue(this: RangeState): Shown {
    return showRichText(firstOf(askHost('readRichTexts', { ...this.area, rows: 1, columns: 1 })));
  },
  createFilter(this: RangeState): Shown {
    askHost('createFilter', this.area);
    return MAKE.filter(this.area.sheetId);
  },
  getFilter(this: RangeState): Shown | null {
    return askHost('readFilter', { sheetId: this.area.sheetId }) ? MAKE.filter(this.area.sheetId) : null;
  },
  protect(this: RangeState): Shown {
    return MAKE.protection(askHost('addProtection', { sheetId: this.area.sheetId, area: this.area }).id);
  },
};
