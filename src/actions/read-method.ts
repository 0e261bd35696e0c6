import { type CheckedEdit, checkRubricEdit } from '../catalog/check-rubric-edit';
import { compareRubrics, type RubricDifference } from '../catalog/compare-rubrics';
import { printOfRubric } from '../catalog/print-of-rubric';
import { splitFramework } from '../catalog/region-identity';
import type { Rubric } from '../catalog/rubric';
import { columnLetter } from '../workbook/area';
import { METHOD_COLUMN_KEYS } from '../workbook/columns';
import { readMarker } from '../workbook/sheet-key';
import type { RubricReport } from './calls';
import type { BookSheet, OpenBook } from './open-book';
import { methodSheet } from './pinned-rubric';
import { shippedRubric } from './shipped-rubric';

/** «Методика» read, checked and set against what it grew from. */
export interface ReadMethod {
  readonly sheet: BookSheet;
  readonly checked: CheckedEdit;
  /** The shipped framework it grew from, cut to the systems of the workbook; `null` where it grew from none. */
  readonly shipped: Rubric | null;
  readonly difference: RubricDifference | null;
  readonly edited: boolean;
}

export function readMethod(book: Pick<OpenBook, 'read' | 'framework' | 'systems'>): ReadMethod {
  const sheet = methodSheet(book);
  const { id, version, own } = book.framework;
  const whole = shippedRubric(splitFramework(id).base);
  const shipped = whole && {
    ...whole,
    positions: whole.positions.filter(({ system }) => book.systems.includes(system)),
  };
  const checked = checkRubricEdit(sheet.values, { name: { framework: id, version }, shipped });
  const difference = shipped && compareRubrics({ rubric: shipped, bands: null }, checked);
  const edited =
    checked.problems.length > 0 || (own ? printOfRubric(checked) !== own.print : (difference?.changes.length ?? 0) > 0);
  return { sheet, checked, shipped, difference, edited };
}

/** What a person is told of «Методика». */
export function reportMethod(
  { framework }: Pick<OpenBook, 'framework'>,
  { sheet, checked, shipped, difference, edited }: ReadMethod,
): RubricReport {
  const { id, version, short } = framework;
  const keyRow = sheet.values.find((row) => METHOD_COLUMN_KEYS.filter((key) => row.includes(key)).length > 3) ?? [];
  return {
    framework: { id, version, short },
    sheetId: sheet.id,
    sheetName: sheet.name,
    against: shipped && `${shipped.framework}@${shipped.version}`,
    edited,
    asksRegion: shipped !== null && shipped.framework === id,
    problems: checked.problems.map(({ row, column, sentence, next }) => ({
      place: `${columnLetter(column)}${row}`,
      column:
        column === 1 + keyRow.findIndex((cell) => readMarker(cell) !== null)
          ? 'code'
          : String(keyRow[column - 1] ?? ''),
      row,
      sentence,
      next,
    })),
    difference: checked.problems.length > 0 ? null : difference,
  };
}
