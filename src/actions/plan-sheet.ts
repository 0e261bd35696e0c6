import { planFindingsSheet } from '../completeness/plan-findings-sheet';
import { planSummarySheet } from '../summary/plan-summary-sheet';
import { planDeliverablesSheet } from '../workbook/plan-deliverables-sheet';
import { planDocumentsSheet } from '../workbook/plan-documents-sheet';
import { planListsSheet } from '../workbook/plan-lists-sheet';
import { planMethodSheet } from '../workbook/plan-method-sheet';
import { planPassportSheet } from '../workbook/plan-passport-sheet';
import { planScoreSheet } from '../workbook/plan-score-sheet';
import { type SheetKey, systemOfKey } from '../workbook/sheet-key';
import { buildOrder } from '../workbook/sheet-names';
import type { SheetPlan, WorkbookPlan } from '../workbook/sheet-plan';
import { systemsOfRubric, type WorkbookContext } from '../workbook/workbook-context';

/** The plan of one sheet of the workbook. */
export function planSheet(context: WorkbookContext, key: SheetKey): SheetPlan {
  switch (key) {
    case 'passport':
      return planPassportSheet(context);
    case 'documents':
      return planDocumentsSheet(context);
    case 'deliverables':
      return planDeliverablesSheet(context);
    case 'summary':
      return planSummarySheet(context);
    case 'findings':
      return planFindingsSheet(context);
    case 'method':
      return planMethodSheet(context);
    case 'lists':
      return planListsSheet(context);
    default: {
      const system = systemsOfRubric(context.rubric).find(({ number }) => number === systemOfKey(key));
      if (!system) throw new Error(`No sheet is planned for ${key}`);
      return planScoreSheet(context, system);
    }
  }
}

/** Every sheet in the order of building: the whole workbook as one piece of data, to be printed and tested. */
export function planWorkbook(context: WorkbookContext): WorkbookPlan {
  const systems = systemsOfRubric(context.rubric).map(({ number }) => number);
  return { sheets: buildOrder(systems, context.names.has('deliverables')).map((key) => planSheet(context, key)) };
}
