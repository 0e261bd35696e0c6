import { cleanText } from '../catalog/clean-text';
import { writeCodeHeader } from '../catalog/code-header';
import { SCORE_COLUMNS, type ScoreColumn } from '../workbook/columns';
import type { SystemOfRubric } from '../workbook/workbook-context';
import type { Diagnosis } from './ailment';
import { at, type DoctorSheet } from './doctor-sheet';
import { makeDiagnosis } from './make-diagnosis';
import { mendFormats, mendRubricCells } from './mend-cells';
import { codesOfSheet, mendCodes } from './mend-codes';
import { mendBlockedPoints, mendFormulas, scoreFormulasWanted } from './mend-formulas';
import { mendFrame } from './mend-frame';
import { mendScoreLists } from './mend-lists';
import type { Patient } from './patient';
import { scoreShape } from './score-shape';
import { type Survey, surveyTable } from './survey-table';
import { writeRuns } from './write-runs';

const NUMBERS: readonly ScoreColumn[] = ['maximum', 'points', 'expertPoints', 'finalPoints'];
const TEXTS = SCORE_COLUMNS.flatMap(({ key }): ScoreColumn[] => (NUMBERS.includes(key) ? [] : [key]));

/** All that is broken on one «Оценка» sheet, the frame first: what moves rows and columns is mended alone. */
export function diagnoseScore(sheet: DoctorSheet, system: SystemOfRubric, patient: Patient): Diagnosis[] {
  const shape = scoreShape(system, patient);
  const survey = surveyTable(sheet, shape);
  if (!survey) return [makeDiagnosis('table-lost', sheet, { row: 1 })];
  const headers = new Map<ScoreColumn, string>(SCORE_COLUMNS.map(({ key, title }) => [key, title]));
  headers.set('code', writeCodeHeader(patient.rubric));
  // The header of «Балл» is written by its formula.
  headers.delete('points');
  const retired = patient.rubric.positions.flatMap(({ code, status }) => (status === 'retired' ? [code] : []));
  const match = codesOfSheet(sheet, survey, system, new Set(retired));
  const rows = [...match.rows.values()];
  return [
    ...mendFrame(sheet, shape, survey, headers),
    ...mendCodeHeader(sheet, survey, headers.get('code') ?? ''),
    ...mendCodes(sheet, survey, match),
    ...mendRubricCells(sheet, survey, match, system),
    ...mendFormulas(sheet, scoreFormulasWanted(survey, patient), survey.headerRow - 1),
    ...mendBlockedPoints(sheet, survey),
    ...mendScoreLists(sheet, survey, match, system, patient),
    ...mendFormats(sheet, survey, { text: TEXTS, codes: 'code', dates: [], numbers: NUMBERS }, rows),
  ];
}

/** The functions refuse codes under the header of another framework. */
function mendCodeHeader(sheet: DoctorSheet, survey: Survey<ScoreColumn>, expected: string): Diagnosis[] {
  const column = survey.columns.get('code');
  if (column === undefined || !survey.headerFound) return [];
  const found = cleanText(at(sheet.values, survey.headerRow, column));
  // A blank header is laid again with the others.
  if (found === expected || found === '') return [];
  const row = survey.headerRow;
  return [
    makeDiagnosis('code-header-changed', sheet, {
      words: { found, expected },
      steps: writeRuns(sheet.id, [{ row, column, cell: expected }]),
      row,
      column: 'code',
    }),
  ];
}
