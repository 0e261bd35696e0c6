import { liveTotals } from '../summary/live-totals';
import { SUMMARY_COLUMNS, SUMMARY_ROWS, summaryColumn, summaryLines } from '../summary/summary-layout';
import type { PlanCell } from '../workbook/sheet-plan';
import { systemsOfRubric } from '../workbook/workbook-context';
import type { Diagnosis } from './ailment';
import type { DoctorSheet } from './doctor-sheet';
import { makeDiagnosis } from './make-diagnosis';
import { mendFormulas, type WantedFormula } from './mend-formulas';
import { mendFrame } from './mend-frame';
import type { Patient } from './patient';
import { surveyTable, type TableShape } from './survey-table';

const SHAPE: TableShape<string> = {
  key: 'summary',
  columns: SUMMARY_COLUMNS,
  keysToHeader: SUMMARY_ROWS.header - SUMMARY_ROWS.keys,
  endColumn: null,
};

/** «Сводная оценка»: its values are written anew by every building, only its frame and the live totals can break. */
export function diagnoseSummary(sheet: DoctorSheet, { context }: Pick<Patient, 'context'>): Diagnosis[] {
  const survey = surveyTable(sheet, SHAPE);
  if (!survey) return [makeDiagnosis('table-lost', sheet, { row: 1 })];
  const headers = new Map<string, PlanCell>(SUMMARY_COLUMNS.map(({ key, title }) => [key, title]));
  const frame = mendFrame(sheet, SHAPE, survey, headers);
  // The live totals are laid by their place under the header, as the building lays its values.
  const down = survey.headerRow - SUMMARY_ROWS.header;
  const straight = SUMMARY_COLUMNS.every(({ key }) => survey.columns.get(key) === summaryColumn(key));
  if (down !== 0 || !straight || context.standing?.size !== systemsOfRubric(context.rubric).length) return frame;
  const lines = summaryLines(context);
  const systems = systemsOfRubric(context.rubric);
  const live = ['liveScore', 'liveFilled', 'changed'];
  const wanted = lines.flatMap(({ code }, index) =>
    liveTotals(context, systems, lines, index).flatMap((cell, column): WantedFormula[] =>
      typeof cell === 'object' && cell !== null
        ? [
            {
              row: SUMMARY_ROWS.first + index,
              column: summaryColumn(live[column] ?? ''),
              formula: cell.formula,
              what: `строка «${code}»`,
            },
          ]
        : [],
    ),
  );
  return [...frame, ...mendFormulas(sheet, wanted, 0)];
}
