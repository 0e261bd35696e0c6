import { readCodeHeader } from '../../catalog/code-header';
import { type Reference, renameSheets, writeReference } from '../references';
import { ownValue, type SheetCells } from '../sheet-cells';
import { isCommonFormula } from './common-functions';
import { referenceArguments, takeReferences } from './formula-template';
import { linkToSheet } from './link-to-sheet';
import { nativeScore, type PointsBlock } from './native-points';
import { planPoints } from './plan-points';
import { planText } from './plan-text';
import { place, type SheetTravel, type TravelCell, type TravelNote } from './travel-plan';

/** What every sheet's plan must know about the others. */
export interface TravelNames {
  /** Name of this sheet in the file. */
  readonly name: string;
  /** Names in the file by lower-case name in the workbook. */
  readonly names: ReadonlyMap<string, string>;
  readonly sheets: readonly SheetCells[];
}

const POINTS = /^=MCQM_POINTS\(([^()]*)\)$/i;
const SCORE = /MCQM_SCORE\(([^()"]*)\)/gi;

/** Plans the cells of one sheet. */
export function planCells(sheet: SheetCells, given: TravelNames): { travel: SheetTravel; notes: TravelNote[] } {
  const cells = new Map<string, TravelCell>();
  const notes: TravelNote[] = [];
  const blocks: PointsBlock[] = [];
  const width = Math.max(sheet.data.columnCount ?? 0, ...sheet.spills.map(({ column }) => column + 1));
  const rename = (formula: string) => renameSheets(formula, given.names).slice(1);

  // Points first: the totals are put over them.
  sheet.each((row, column) => {
    const formula = sheet.formula(row, column);
    const ranges = referenceArguments(POINTS.exec(formula)?.[1] ?? '');
    const block = ranges && pointsBlock(sheet, ranges, { row, column, free: width + 2 * blocks.length });
    if (!block) return;
    blocks.push(block);
    for (const [where, cell] of planPoints(sheet, renamed(block, given.names), row)) cells.set(where, cell);
    notes.push(noteFor('points', sheet, given, { row, column, formula }));
  });

  sheet.each((row, column, cell) => {
    const formula = sheet.formula(row, column);
    const where = place(row, column);
    if (formula === '') {
      const planned = planText(sheet, { row, column, cell, name: given.name });
      if (planned?.cell) cells.set(where, planned.cell);
      if (planned) notes.push(planned.note);
      return;
    }
    if (cells.has(where)) return;
    const shown = ownValue(cell);
    const link = linkToSheet(formula, given);
    const native = formula.replace(SCORE, (call, args: string) => {
      const block = blocks.find(({ codes, answers, rubric }) => sameRanges(args, [codes, answers, rubric]));
      return block ? nativeScore(block) : call;
    });
    if (link) {
      cells.set(where, { formula: link.formula, shown });
      notes.push({
        kind: 'formula',
        text: JSON.stringify(link.template),
        references: [corner(given, row, column), link.target],
      });
    } else if (!isCommonFormula(native)) {
      notes.push(noteFor('value', sheet, given, { row, column, formula }));
      cells.set(where, { formula: null, shown });
      for (const spill of spillFrom(sheet, row, column))
        cells.set(place(spill.row, spill.column), { formula: null, shown: spill.value });
    } else {
      cells.set(where, { formula: rename(native), shown });
      if (native !== formula) notes.push(noteFor('total', sheet, given, { row, column, formula }));
    }
  });
  const helpers = blocks.flatMap((block) => [block.helpers.answer, block.helpers.row]);
  return { travel: { sheetId: sheet.id, name: given.name, cells, helpers }, notes };
}

function noteFor(
  kind: 'points' | 'total' | 'value',
  sheet: SheetCells,
  given: TravelNames,
  { row, column, formula }: { row: number; column: number; formula: string },
): TravelNote {
  const { template, references } = takeReferences(formula, sheet.name);
  const spills = kind === 'value' ? spillFrom(sheet, row, column) : [];
  const value = sheet.shown(row, column);
  const spilled = spills.map((spill) => [spill.row - row, spill.column - column, spill.value]);
  return {
    kind,
    text: JSON.stringify(kind === 'value' ? { template, value, spilled } : { template }),
    references: [
      corner(given, row, column),
      ...references.map((own) => ({ ...own, sheet: given.names.get((own.sheet ?? '').toLowerCase()) ?? own.sheet })),
    ],
  };
}

/** The cells that one formula spilled into: to the right and below, up to the next formula. */
function spillFrom(sheet: SheetCells, row: number, column: number) {
  const line = (length: number, at: (step: number) => [number, number]) => {
    let count = 1;
    while (count < length && sheet.spilled(...at(count)) !== null && sheet.formula(...at(count)) === '') count += 1;
    return count;
  };
  const reach = sheet.spills.filter((spill) => spill.row >= row && spill.column >= column);
  if (reach.length === 0) return [];
  const columns = line(Math.max(...reach.map((spill) => spill.column)) - column + 1, (step) => [row, column + step]);
  const rows = Math.max(...reach.map((spill) => spill.row)) - row + 1;
  const below = Array.from({ length: rows }, (_, step) => step).find(
    (step) =>
      step > 0 &&
      Array.from({ length: columns }, (_, at) => at).some((at) => sheet.formula(row + step, column + at) !== ''),
  );
  return reach.filter((spill) => spill.column < column + columns && spill.row < row + (below ?? rows));
}

function pointsBlock(
  sheet: SheetCells,
  ranges: Reference[],
  { row, column, free }: { row: number; column: number; free: number },
): PointsBlock | null {
  const [codes, answers, rubric] = ranges;
  if (!codes || !answers || !rubric || ranges.length !== 3 || !codes.to || !rubric.to) return null;
  // Only the shape that the workbook lays: a header among the codes beside the formula, answers in the same rows.
  const header = readCodeHeader(sheet.shown(codes.from.row, codes.from.column) ?? '');
  const beside = codes.from.row === row && answers.from.row === row && answers.to?.row === codes.to.row;
  const own = [codes, answers].every((range) => range.sheet === null || range.sheet === sheet.name);
  if (!header || !beside || !own || rubric.sheet === null) return null;
  const framework = `${header.framework}@${header.version}`;
  return { codes, answers, rubric, points: column, helpers: { answer: free, row: free + 1 }, framework };
}

function renamed(block: PointsBlock, names: ReadonlyMap<string, string>): PointsBlock {
  const sheet = names.get((block.rubric.sheet ?? '').toLowerCase()) ?? block.rubric.sheet;
  return { ...block, rubric: { ...block.rubric, sheet } };
}

function sameRanges(text: string, ranges: readonly Reference[]): boolean {
  const own = referenceArguments(text);
  return own !== null && own.map(writeReference).join() === ranges.map(writeReference).join();
}

function corner({ name }: TravelNames, row: number, column: number): Reference {
  return { sheet: name, from: { row, column, rowFixed: true, columnFixed: true }, to: null };
}
