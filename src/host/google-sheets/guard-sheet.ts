import { type Area, areaNotation, quoteSheetName } from '../../workbook/area';
import type { ConditionalRule, SheetPlan } from '../../workbook/sheet-plan';
import { spreadBlocks } from './spread-blocks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Dropdowns, colours by condition, the warning before a change of the structure. */
export function guardSheet(spreadsheet: Spreadsheet, sheet: Sheet, plan: SheetPlan): void {
  const at = (area: Area) => sheet.getRange(area.row, area.column, area.rows, area.columns);
  layDropdowns(spreadsheet, sheet, plan);
  if (plan.conditional.length > 0) sheet.setConditionalFormatRules(plan.conditional.map((rule) => buildRule(rule, at)));
  if (plan.protection) sheet.protect().setWarningOnly(true).setUnprotectedRanges(plan.protection.open.map(at));
}

function layDropdowns(spreadsheet: Spreadsheet, sheet: Sheet, plan: SheetPlan): void {
  const rules = new Map<string, Rule>();
  const blocks = plan.validations.map(({ area, list }) => {
    const source = `${quoteSheetName(list.sheet)}!${areaNotation(list.area)}`;
    const rule = rules.get(source) ?? buildList(spreadsheet, source);
    rules.set(source, rule);
    return { area, value: rule as Rule | null };
  });
  const spread = spreadBlocks(blocks, null);
  if (!spread) return;
  const { row, column, rows, columns } = spread.area;
  sheet.getRange(row, column, rows, columns).setDataValidations(spread.grid);
}

/** Other text is let in: a wrong answer is named by the check, with what to do, not refused by the cell. */
function buildList(spreadsheet: Spreadsheet, source: string): Rule {
  return SpreadsheetApp.newDataValidation()
    .requireValueInRange(spreadsheet.getRange(source), true)
    .setAllowInvalid(true)
    .build();
}

function buildRule(rule: ConditionalRule, at: (area: Area) => GoogleAppsScript.Spreadsheet.Range) {
  const builder = SpreadsheetApp.newConditionalFormatRule().setRanges(rule.areas.map(at));
  if ('formula' in rule.when) builder.whenFormulaSatisfied(rule.when.formula);
  else builder.whenTextContains(rule.when.contains);
  const { background, color, bold } = rule.style;
  if (background !== undefined) builder.setBackground(background);
  if (color !== undefined) builder.setFontColor(color);
  if (bold !== undefined) builder.setBold(bold);
  return builder.build();
}
