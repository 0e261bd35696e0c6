import type { FindingRules } from '../catalog/finding-rules';
import type { Rubric } from '../catalog/rubric';
import type { ScoredRow } from '../scoring/scored-row';
import type { StoredAcceptance } from '../workbook/book-state';
import type { DocumentsTable } from '../workbook/read-documents';
import type { PassportTable } from '../workbook/read-passport-table';
import type { ScoreRow, ScoreTable } from '../workbook/read-score-table';
import type { FindingCell } from './finding';

/** The workbook as it was read and scored from its inputs; no check asks the sheet again. */
export interface CheckedBook {
  readonly rubric: Rubric;
  readonly systems: readonly CheckedSystem[];
  readonly rows: readonly CheckedRow[];
  /** `null` when the register is gone or its sheet holds no table any more. */
  readonly documents: DocumentsTable | null;
  readonly documentsName: string;
  /** `null` when the sheet of the register is gone. */
  readonly documentsId: number | null;
  /** `null` when the sheet of the passport is gone. */
  readonly passport: () => PassportTable | null;
  /** Bounds and words that people may argue about. */
  readonly rules: Pick<FindingRules, 'bounds' | 'words'>;
  readonly accepted: readonly StoredAcceptance[];
}

export interface CheckedSystem {
  readonly number: string;
  readonly title: string;
  readonly sheetName: string;
  /** `null` when the sheet is gone. */
  readonly sheetId: number | null;
  /** `null` when the sheet holds no table any more. */
  readonly table: ScoreTable | null;
}

/** A row of a score sheet with its judgement. */
export interface CheckedRow {
  readonly table: ScoreTable;
  readonly cells: ScoreRow;
  readonly scored: ScoredRow;
}

/** «1.1 «Система оценки…»»: a bare number is never shown without its title. */
export function nameSystem(system: Pick<CheckedSystem, 'number' | 'title'>): string {
  return `${system.number} «${system.title}»`;
}

/** The cell of a row that a finding points at. */
export function cellOf({ table, cells, scored }: CheckedRow, column: FindingCell['column']): FindingCell {
  return {
    sheetId: table.sheetId,
    sheetName: table.sheetName,
    code: scored.position ? scored.code : '',
    column,
    row: cells.row,
  };
}
