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

/** Pairs of a range and a criterion each, all ranges of one size; `at` picks the criterion where it is a range. */
function allHold(
  pairs: Cells[],
  rows: number,
  columns: number,
  at: (criteria: Cells) => FunctionCell = (criteria) => criteria[0]?.[0] ?? null,
): ((row: number, column: number) => boolean) | null {
  const tests: Array<{ range: Cells; matches: (cell: FunctionCell) => boolean }> = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const range = pairs[index] ?? [];
    if (range.length !== rows || range[0]?.length !== columns) return null;
    tests.push({ range, matches: matchCriterion(at(pairs[index + 1] ?? [])) });
  }
  return (row, column) => tests.every(({ range, matches }) => matches(range[row]?.[column] ?? null));
}

/** For criteria that are ranges, one count for each of their cells; a single criterion goes with all of them. */
export function countIfs(...pairs: Cells[]): Result {
  const first = pairs[0] ?? [];
  const [rows, columns] = [first.length, first[0]?.length ?? 0];
  const many = pairs.filter((cells, index) => index % 2 === 1 && cells.length * (cells[0]?.length ?? 0) > 1);
  const count = (row: number, column: number): FunctionCell => {
    const at = (criteria: Cells) => (many.includes(criteria) ? criteria[row]?.[column] : criteria[0]?.[0]) ?? null;
    const holds = allHold(pairs, rows, columns, at);
    if (!holds) return WRONG_SIZE;
    return first.reduce((sum, line, r) => sum + line.filter((_cell, c) => holds(r, c)).length, 0);
  };
  const shape = many[0];
  return shape ? shape.map((line, row) => line.map((_cell, column) => count(row, column))) : count(0, 0);
}

export function sumIfs(numbers: Cells, ...pairs: Cells[]): Result {
  const holds = allHold(pairs, numbers.length, numbers[0]?.length ?? 0);
  return holds ? sumWhere(numbers, holds) : WRONG_SIZE;
}
