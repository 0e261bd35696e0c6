import type { FunctionCell } from '../engine';
import { matchCriterion } from './match-criterion';

type Cells = FunctionCell[][];
type Result = FunctionCell | Cells;

const WRONG_SIZE = { error: '#VALUE!' };

/** For a criterion that is a range, one result for each of its cells. */
function forEachCriterion(criteria: Cells, count: (criterion: FunctionCell) => FunctionCell): Result {
  return criteria.map((row) => row.map(count));
}

function countWhere(range: Cells, criterion: FunctionCell): number {
  const matches = matchCriterion(criterion);
  return range.flat().filter(matches).length;
}

/** Adds the numbers where the test holds; an error among them is the result. */
function sumWhere(numbers: Cells, holds: (row: number, column: number) => boolean): FunctionCell {
  let sum = 0;
  for (const [row, line] of numbers.entries()) {
    for (const [column, cell] of line.entries()) {
      if (!holds(row, column)) continue;
      if (typeof cell === 'number') sum += cell;
      else if (cell !== null && typeof cell === 'object') {
        if ('error' in cell) return cell;
        sum += cell.serial;
      }
    }
  }
  return sum;
}

export function countIf(range: Cells, criteria: Cells): Result {
  return forEachCriterion(criteria, (criterion) => countWhere(range, criterion));
}

export function sumIf(range: Cells, criteria: Cells, numbers: Cells = range): Result {
  return forEachCriterion(criteria, (criterion) => {
    const matches = matchCriterion(criterion);
    return sumWhere(numbers, (row, column) => row < range.length && matches(range[row]?.[column] ?? null));
  });
}

/** Pairs of a range and one criterion each, all of one size. */
function allHold(pairs: Cells[], rows: number, columns: number): ((row: number, column: number) => boolean) | null {
  const tests: Array<{ range: Cells; matches: (cell: FunctionCell) => boolean }> = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const range = pairs[index] ?? [];
    if (range.length !== rows || range[0]?.length !== columns) return null;
    tests.push({ range, matches: matchCriterion(pairs[index + 1]?.[0]?.[0] ?? null) });
  }
  return (row, column) => tests.every(({ range, matches }) => matches(range[row]?.[column] ?? null));
}

export function countIfs(...pairs: Cells[]): Result {
  const first = pairs[0] ?? [];
  const holds = allHold(pairs, first.length, first[0]?.length ?? 0);
  if (!holds) return WRONG_SIZE;
  return first.reduce((sum, line, row) => sum + line.filter((_cell, column) => holds(row, column)).length, 0);
}

export function sumIfs(numbers: Cells, ...pairs: Cells[]): Result {
  const holds = allHold(pairs, numbers.length, numbers[0]?.length ?? 0);
  return holds ? sumWhere(numbers, holds) : WRONG_SIZE;
}
