import { cleanText } from '../../catalog/clean-text';
import { DASH } from '../../catalog/read-scale';
import { letters } from '../references';
import type { SheetCells } from '../sheet-cells';
import { nativePointsFormulas, type PointsBlock } from './native-points';
import { place, type Shown, type TravelCell } from './travel-plan';

/** What stands over our helping columns, so that they are known when the file comes home. */
export const HELPER_MARK = 'mcqm-xlsx:';

/**
 * The cells of a native points column: its header as a word, a formula for every row down to the locked end, and the
 * two helping columns. A cell where a person typed over the points stays as typed.
 *
 * @param header zero-based row of the header
 */
export function planPoints(sheet: SheetCells, block: PointsBlock, header: number): Map<string, TravelCell> {
  const cells = new Map<string, TravelCell>();
  const { answer, row: rowColumn } = block.helpers;
  const title = sheet.shown(header, block.points);
  const error = typeof title === 'string' && title.startsWith('#');
  cells.set(place(header, block.points), { formula: null, shown: error ? 'Балл' : title });
  cells.set(place(header, answer), { formula: null, shown: `${HELPER_MARK}answer:${letters(block.points)}` });
  cells.set(place(header, rowColumn), { formula: null, shown: `${HELPER_MARK}row:${letters(block.points)}` });
  const end = (block.codes.to ?? block.codes.from).row;
  const last = cleanText(sheet.shown(end, block.codes.from.column)) === '' ? end - 1 : end;
  const places = rubricPlaces(block, sheet);
  for (let row = header + 1; row <= last; row += 1) {
    const formulas = nativePointsFormulas(block, row);
    const given = sheet.shown(row, block.answers.from.column);
    const code = cleanText(sheet.shown(row, block.codes.from.column));
    cells.set(place(row, answer), { formula: formulas.answer, shown: answerCode(given) });
    cells.set(place(row, rowColumn), { formula: formulas.row, shown: code === '' ? '' : (places(code) ?? 0) });
    const typed = sheet.formula(row, block.points) !== '' || sheet.cell(row, block.points)?.v != null;
    if (typed) continue;
    cells.set(place(row, block.points), { formula: formulas.points, shown: sheet.spilled(row, block.points) ?? '' });
  }
  return cells;
}

/** What the helping formula shows: the answer's code as it stands before the first dash. */
function answerCode(cell: Shown): string {
  const text = cleanText(cell);
  const before = typeof cell === 'number' ? text : (text.split(DASH)[0] ?? '').trim();
  return before === '' ? text : before;
}

function rubricPlaces(block: PointsBlock, sheet: SheetCells): (code: string) => number | undefined {
  const places = new Map<string, number>();
  const method = sheet.other(block.rubric.sheet ?? '');
  const last = (block.rubric.to ?? block.rubric.from).row;
  for (let row = block.rubric.from.row; row <= last; row += 1) {
    const code = cleanText(method?.shown(row, block.rubric.from.column) ?? '');
    if (code !== '' && !places.has(code)) places.set(code, row - block.rubric.from.row + 1);
  }
  return (code) => places.get(code);
}
