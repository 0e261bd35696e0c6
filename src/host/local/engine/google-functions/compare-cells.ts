import type { FunctionCell } from '../engine';

/** Numbers come before texts, texts before truth values. */
function rank(cell: FunctionCell): number {
  if (typeof cell === 'string') return 1;
  return typeof cell === 'boolean' ? 2 : 0;
}

/** A blank compares as nothing of the other's kind: zero, the empty text or FALSE. */
function blankLike(other: FunctionCell): FunctionCell {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

const plain = (cell: FunctionCell): FunctionCell =>
  cell !== null && typeof cell === 'object' && 'serial' in cell ? cell.serial : cell;

/**
 * Compares two cells as the operators of Google Sheets do: texts without regard to case, kinds by their order, a blank
 * equal to zero, to the empty text and to FALSE; the empty text that a formula gave is a text.
 *
 * @returns negative, zero or positive; an error of either cell comes back
 */
export function compareCells(one: FunctionCell, other: FunctionCell): number | { error: string } {
  const [a, b] = [plain(one), plain(other)];
  for (const cell of [a, b]) if (cell !== null && typeof cell === 'object' && 'error' in cell) return cell;
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string' && typeof right === 'string') {
    const [first, second] = [left.toLowerCase(), right.toLowerCase()];
    return first === second ? 0 : first < second ? -1 : 1;
  }
  return Number(left) - Number(right);
}

const HOLDS: Record<string, (order: number) => boolean> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** Tells whether a comparison holds between two cells. */
export function holds(operator: string, one: FunctionCell, other: FunctionCell): boolean | { error: string } {
  const order = compareCells(one, other);
  if (typeof order === 'object') return order;
  const test = HOLDS[operator];
  if (!test) throw new Error(`no comparison ${operator}`);
  return test(order);
}
