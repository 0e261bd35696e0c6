import { cleanText } from '../catalog/clean-text';
import type { FindingColumn } from '../workbook/columns';
import type { LocatedTable } from '../workbook/locate-table';

/** What a person wrote beside a finding on «Что исправить». */
export interface KeptNote {
  /** Id of the finding. */
  readonly id: string;
  readonly note: string;
  /** What the finding said, so that the note is understood when the finding is gone. */
  readonly sentence: string;
}

/** The notes of a list that was written before; a note beside no finding goes by its row, so that none is lost. */
export function readNotes(
  values: readonly (readonly unknown[])[],
  { columns, first, last }: Pick<LocatedTable<FindingColumn>, 'columns' | 'first' | 'last'>,
): KeptNote[] {
  const notes: KeptNote[] = [];
  for (let row = first; row <= last; row += 1) {
    const text = (key: FindingColumn) => cleanText(values[row - 1]?.[(columns.get(key) ?? 0) - 1]);
    const note = text('note');
    if (note !== '') notes.push({ id: text('id') || `строка ${row}`, note, sentence: text('sentence') });
  }
  return notes;
}
