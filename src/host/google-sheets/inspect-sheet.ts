import type { CellValue, SheetInspection } from '../contract';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Reads a sheet for the doctor: its extent and one call for each kind of content. */
export function inspectSheet(id: number, sheet: GoogleAppsScript.Spreadsheet.Sheet): SheetInspection {
  const range = sheet.getDataRange();
  return {
    id,
    values: range.getValues() as CellValue[][],
    formulas: range.getFormulas(),
    formats: range.getNumberFormats(),
    lists: range.getDataValidations().map((row) => row.map((rule) => (rule ? describeRule(rule) : ''))),
  };
}

/** A list whose sheet was deleted has no range to name any more: it is some other rule. */
function describeRule(rule: Rule): string {
  try {
    if (rule.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE) return 'other';
    const source = rule.getCriteriaValues()[0] as GoogleAppsScript.Spreadsheet.Range;
    return `${source.getGridId()}!${source.getA1Notation()}`;
  } catch {
    return 'other';
  }
}
