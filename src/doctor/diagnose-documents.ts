import { dayOf } from '../catalog/calendar-day';
import { isDate } from '../catalog/cell-kind';
import { cleanText } from '../catalog/clean-text';
import { DOCUMENT_COLUMNS, type DocumentColumn } from '../workbook/columns';
import { DOCUMENT_KINDS, YES_NO } from '../workbook/document-kinds';
import { DOCUMENT_ROWS } from '../workbook/plan-documents-sheet';
import { documentNumber } from '../workbook/read-documents';
import type { Diagnosis } from './ailment';
import { at, type DoctorSheet } from './doctor-sheet';
import { makeDiagnosis } from './make-diagnosis';
import { mendFormats } from './mend-cells';
import { mendFrame } from './mend-frame';
import { mendColumnLists } from './mend-lists';
import type { Patient } from './patient';
import { type Survey, surveyTable, type TableShape } from './survey-table';
import { nameSome, writeRuns } from './write-runs';

export const DOCUMENT_SHAPE: TableShape<DocumentColumn> = {
  key: 'documents',
  columns: DOCUMENT_COLUMNS,
  keysToHeader: DOCUMENT_ROWS.header - DOCUMENT_ROWS.keys,
  endColumn: 'title',
  isRow: (cells) => cells.slice(0, 2).includes('1'),
};

/** All that is broken in the register of documents. */
export function diagnoseDocuments(sheet: DoctorSheet, patient: Patient): Diagnosis[] {
  const survey = surveyTable(sheet, DOCUMENT_SHAPE);
  if (!survey) return [makeDiagnosis('table-lost', sheet, { row: 1 })];
  const headers = new Map(DOCUMENT_COLUMNS.map(({ key, title }) => [key, title] as const));
  const rows = Array.from({ length: Math.max(0, survey.last - survey.first + 1) }, (_, index) => survey.first + index);
  const texts = DOCUMENT_COLUMNS.flatMap(({ key }): DocumentColumn[] => (key === 'date' ? [] : [key]));
  const lists = [
    { key: 'kind', entries: DOCUMENT_KINDS },
    { key: 'open', entries: YES_NO },
  ] as const;
  return [
    ...mendFrame(sheet, DOCUMENT_SHAPE, survey, headers),
    ...mendNumbers(sheet, survey, rows),
    ...mendDates(sheet, survey, rows),
    ...mendColumnLists(sheet, survey, lists, rows, patient),
    ...mendFormats(sheet, survey, { text: texts, dates: ['date'], numbers: [] }, rows),
  ];
}

/** A number that only one fits: the rows around it count on. */
function mendNumbers(sheet: DoctorSheet, survey: Survey<DocumentColumn>, rows: readonly number[]): Diagnosis[] {
  const column = survey.columns.get('no') ?? 0;
  if (column === 0 || survey.endRow === null) return [];
  const numbers = rows.map((row) => documentNumber(at(sheet.values, row, column)));
  const taken = new Set(numbers);
  const lost = rows.flatMap((row, index) => {
    const [before, after] = [Number(numbers[index - 1] ?? 0), Number(numbers[index + 1] ?? 0)];
    const fits = numbers[index] === '' && (index === 0 || before > 0);
    const number = before + 1;
    const certain = fits && (after === number + 1 || index === rows.length - 1) && !taken.has(String(number));
    return certain ? [{ row, column, cell: String(number) }] : [];
  });
  const [first] = lost;
  if (!first) return [];
  const words = { numbers: nameSome(lost.map(({ cell }) => cell)) };
  return [
    makeDiagnosis('number-lost', sheet, {
      words,
      steps: writeRuns(sheet.id, lost),
      count: lost.length,
      row: first.row,
    }),
  ];
}

/** A date written as text is compared with no period. */
function mendDates(sheet: DoctorSheet, survey: Survey<DocumentColumn>, rows: readonly number[]): Diagnosis[] {
  const column = survey.columns.get('date') ?? 0;
  const found = rows.flatMap((row) => {
    const cell = at(sheet.values, row, column);
    if (isDate(cell) || column === 0 || at(sheet.formulas, row, column) !== '') return [];
    const serial = serialOf(cleanText(cell));
    return serial === null ? [] : [{ row, column, cell: serial }];
  });
  const [first] = found;
  if (!first) return [];
  const blocks = found.map(({ row }) => ({ area: { row, column, rows: 1, columns: 1 }, format: 'dd.mm.yyyy' }));
  const steps = [{ do: 'formats', sheetId: sheet.id, blocks } as const, ...writeRuns(sheet.id, found)];
  const words = { rows: nameSome(found.map(({ row }) => `строка ${row}`)) };
  return [makeDiagnosis('date-as-text', sheet, { words, steps, count: found.length, row: first.row, column: 'date' })];
}

/** @returns `null` for what is no day written as ДД.ММ.ГГГГ */
function serialOf(text: string): number | null {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  return day === undefined ? null : dayOf(Number(year), Number(month), Number(day));
}
