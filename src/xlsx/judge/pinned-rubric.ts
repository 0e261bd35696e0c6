import { findRubricHeader, readRubricTable } from '../../catalog/read-rubric-table';
import type { Rubric } from '../../catalog/rubric';
import type { SheetCells } from '../sheet-cells';
import { markerOf } from '../sheet-marker';
import { valuesOf } from './sheet-values';

/** The rubric that the workbook counts by; `null` where it is gone or damaged: the doctor names that. */
export function pinnedRubric(sheets: readonly SheetCells[]): Rubric | null {
  const sheet = sheets.find((own) => markerOf(own) === 'method');
  const values = sheet ? valuesOf(sheet) : [];
  const header = findRubricHeader(values);
  if (!header) return null;
  const { rubric, problems } = readRubricTable(values);
  return problems.length > 0 ? null : rubric;
}
