import { saysSomething } from '../catalog/cell-kind';
import { cleanText } from '../catalog/clean-text';
import type { ScoreColumn } from '../workbook/columns';
import { documentNumber } from '../workbook/read-documents';
import { type CheckedBook, type CheckedRow, cellOf } from './checked-book';
import type { FindingCell } from './finding';

/** A document number written in a row of a score sheet, and where in the document the proof stands. */
export interface Citation {
  readonly no: string;
  readonly system: string;
  readonly stage: number;
  readonly clause: string;
  readonly cell: FindingCell;
}

const PLACES = [
  { document: 'document', clause: 'clause' },
  { document: 'document2', clause: 'clause2' },
] as const satisfies readonly Record<string, ScoreColumn>[];

/** Every document number of the score sheets, in the order of the rows; a dash that stands for «нет» is none. */
export function findCitations({ rows }: Pick<CheckedBook, 'rows'>): Citation[] {
  return rows.flatMap((row) => {
    const { position } = row.scored;
    if (position?.status !== 'active') return [];
    return PLACES.flatMap(({ document, clause }) =>
      citedNumbers(row, document).map((no) => ({
        no,
        system: position.system,
        stage: position.stage,
        clause: saysSomething(row.cells.cell(clause)) ? cleanText(row.cells.cell(clause)) : '',
        cell: cellOf(row, document),
      })),
    );
  });
}

/** Numbers of the documents that a row names in these columns. */
export function citedNumbers(row: Pick<CheckedRow, 'cells'>, ...columns: readonly ScoreColumn[]): string[] {
  return columns.flatMap((column) => {
    const cell = row.cells.cell(column);
    return saysSomething(cell) ? [documentNumber(cell)] : [];
  });
}
