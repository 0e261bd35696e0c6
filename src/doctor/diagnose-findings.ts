import { FINDINGS_ROWS } from '../completeness/findings-layout';
import { FINDING_COLUMNS, type FindingColumn } from '../workbook/columns';
import type { Diagnosis } from './ailment';
import type { DoctorSheet } from './doctor-sheet';
import { makeDiagnosis } from './make-diagnosis';
import { mendFrame } from './mend-frame';
import { surveyTable, type TableShape } from './survey-table';

const SHAPE: TableShape<FindingColumn> = {
  key: 'findings',
  columns: FINDING_COLUMNS,
  keysToHeader: FINDINGS_ROWS.header - FINDINGS_ROWS.keys,
  endColumn: null,
};

/** «Что исправить» is written anew by every check: only what it is found by can break. */
export function diagnoseFindings(sheet: DoctorSheet): Diagnosis[] {
  const survey = surveyTable(sheet, SHAPE);
  if (!survey) return [makeDiagnosis('table-lost', sheet, { row: 1 })];
  return mendFrame(sheet, SHAPE, survey, new Map(FINDING_COLUMNS.map(({ key, title }) => [key, title])));
}
