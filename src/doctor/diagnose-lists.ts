import { cleanText } from '../catalog/clean-text';
import { listsOf } from '../workbook/answer-lists';
import { type CommentSuggestions, readSuggestionsId } from '../workbook/comment-suggestions';
import { planListsSheet } from '../workbook/plan-lists-sheet';
import { readMarker } from '../workbook/sheet-key';
import type { Diagnosis } from './ailment';
import { at, type DoctorSheet } from './doctor-sheet';
import { makeDiagnosis } from './make-diagnosis';
import type { ListColumn, Patient } from './patient';
import type { RepairStep } from './repair-step';

/** The lists as they stand on `_lists`: the entries under each head down to the first blank. */
export function readLists(sheet: Pick<DoctorSheet, 'values'>): ListColumn[] {
  const width = Math.max(0, ...sheet.values.map((row) => row.length));
  return Array.from({ length: width }, (_, index) => {
    const entries: string[] = [];
    for (let row = 2; cleanText(at(sheet.values, row, index + 1)) !== ''; row += 1) {
      entries.push(cleanText(at(sheet.values, row, index + 1)));
    }
    const head = cleanText(at(sheet.values, 1, index + 1));
    return { head, entries, area: { row: 2, column: index + 1, rows: Math.max(1, entries.length), columns: 1 } };
  });
}

/** What «Комментарий» offers by the heads of the columns; of two columns for one thing the first counts. */
export function readSuggestions(columns: readonly ListColumn[]): CommentSuggestions[] {
  return columns.flatMap(({ head, entries }, index): CommentSuggestions[] => {
    const own = readSuggestionsId(head);
    const first = columns.findIndex((column) => column.head === head) === index;
    return own && first && entries.length > 0 ? [{ ...own, entries }] : [];
  });
}

/**
 * Answer lists that somebody changed: a dropdown would offer a wrong answer, or none. Suggestions for comments are no
 * answers: their words may be anybody's, and a workbook without them lacks nothing.
 */
export function diagnoseLists(sheet: DoctorSheet, { context }: Pick<Patient, 'context'>): Diagnosis[] {
  const standing = readLists(sheet).map(({ entries }) => entries.join('\n'));
  const { rubric, deliverables = null } = context;
  const wanted = listsOf({ rubric, deliverables }).map(({ entries }) =>
    entries.map((entry) => cleanText(entry)).join('\n'),
  );
  const lost = wanted.filter((entries) => !standing.includes(entries)).length;
  const marked = readMarker(at(sheet.values, 1, 1)) === 'lists';
  if (lost === 0 && marked) return [];
  const { cells, rows, columns } = planListsSheet(context);
  const [height, width] = [sheet.values.length, sheet.values[0]?.length ?? 0];
  const grow = (axis: 'rows' | 'columns', size: number, need: number): RepairStep[] =>
    need > size ? [{ do: 'insert', sheetId: sheet.id, axis, at: { after: size }, count: need - size }] : [];
  const depth = Math.max(rows, height);
  const line = (row: number) => Array.from({ length: columns }, (_, index) => cells[row]?.[index] ?? null);
  return [
    makeDiagnosis('lists-damaged', sheet, {
      words: { count: String(lost || wanted.length) },
      steps: [
        ...grow('rows', height, rows),
        ...grow('columns', width, columns),
        {
          do: 'formats',
          sheetId: sheet.id,
          blocks: [{ area: { row: 1, column: 1, rows: depth, columns }, format: '@' }],
        },
        {
          do: 'write',
          sheetId: sheet.id,
          row: 1,
          column: 1,
          cells: Array.from({ length: depth }, (_, row) => line(row)),
        },
      ],
      moves: true,
      count: lost || 1,
      row: 1,
    }),
  ];
}
