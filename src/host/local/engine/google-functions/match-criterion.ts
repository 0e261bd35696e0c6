import type { FunctionCell } from '../engine';
import { compareCells } from './compare-cells';

/** Turns a pattern with `*`, `?` and `~` into an expression over the whole text. */
function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~[*?~]|[.*+?^${}()|[\]\\]/g, (piece) => {
    if (piece === '*') return '[\\s\\S]*';
    if (piece === '?') return '[\\s\\S]';
    return `\\${piece.startsWith('~') ? piece.slice(1) : piece}`;
  });
  return new RegExp(`^${source}$`, 'iu');
}

const isError = (cell: FunctionCell) => cell !== null && typeof cell === 'object' && 'error' in cell;

function matchText(operator: string, operand: string): (cell: FunctionCell) => boolean {
  if (operator === '=' || operator === '<>') {
    const pattern = wildcard(operand);
    const wanted = operator === '=';
    return (cell) => (typeof cell === 'string' && pattern.test(cell)) === wanted;
  }
  return (cell) => typeof cell === 'string' && ordered(operator, compareCells(cell, operand));
}

function matchNumber(operator: string, operand: number): (cell: FunctionCell) => boolean {
  const number = (cell: FunctionCell) => {
    if (typeof cell === 'number') return cell;
    return cell !== null && typeof cell === 'object' && 'serial' in cell ? cell.serial : null;
  };
  if (operator === '<>') return (cell) => number(cell) !== operand;
  return (cell) => {
    const value = number(cell);
    return value !== null && ordered(operator, value - operand);
  };
}

function ordered(operator: string, order: number | object): boolean {
  if (typeof order !== 'number') return false;
  if (operator === '=') return order === 0;
  if (operator === '<') return order < 0;
  if (operator === '>') return order > 0;
  return operator === '<=' ? order <= 0 : order >= 0;
}

/**
 * Makes the test of a criterion of COUNTIF, SUMIF and their plurals: a value to equal, or a text such as `">0"`,
 * `"<>"`, `"⚠*"`. Texts are compared without regard to case; errors match nothing.
 */
export function matchCriterion(criterion: FunctionCell): (cell: FunctionCell) => boolean {
  if (criterion === null) return matchNumber('=', 0);
  if (typeof criterion === 'number') return matchNumber('=', criterion);
  if (typeof criterion === 'boolean') return (cell) => cell === criterion;
  if (typeof criterion === 'object') {
    return 'serial' in criterion ? matchNumber('=', criterion.serial) : () => false;
  }
  if (criterion === '') return (cell) => cell === null || cell === '';
  const [, operator = '=', operand = ''] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  if (operand === '' && criterion !== '') {
    if (operator === '=') return (cell) => cell === null;
    if (operator === '<>') return (cell) => cell !== null;
  }
  const number = Number(operand.replace(',', '.'));
  const test =
    operand.trim() !== '' && Number.isFinite(number) ? matchNumber(operator, number) : matchText(operator, operand);
  return (cell) => !isError(cell) && test(cell);
}
