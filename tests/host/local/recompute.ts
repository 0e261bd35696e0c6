import type { CellReading } from '../../../src/host/local/headless/create-headless-host';

export type Value = string | number | boolean;
type Grid = Map<string, Value>;

/** The campaign's custom function: points beside answers, under a header; a double of what the add-on does. */
export const CAMPAIGN_CODE = `
/**
 * Points of the answers, the header of the codes giving the header of the points.
 * @customfunction
 */
function MCQM_CAMPAIGN(codes, answers) {
  return codes.map(function (row, i) {
    if (row[0] === 'Код') return ['Балл'];
    if (row[0] === '') return [''];
    var answer = answers[i][0];
    return [typeof answer === 'number' ? answer * 10 : answer === '' ? '' : '⚠ ' + answer];
  });
}
`;

const REF = /^=MCQM_CAMPAIGN\((\w+):(\w+);(\w+):(\w+)\)$/;
const SUM = /^=SUM\((\w+):(\w+)\)$/;
const DOUBLED = /^=([A-Z]+\d+)\*2$/;
const LINK = /^='((?:[^']|'')+)'!(\w+)$/;

function place(a1: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** Calculates a sheet of the campaign again from its constants and formulas, knowing nothing of the engine. */
function recomputeSheet(cells: CellReading[][]): Grid {
  const values: Grid = new Map();
  const at = (row: number, column: number) => values.get(`${row} ${column}`) ?? '';
  const sums: Array<[string, RegExpExecArray]> = [];
  const doubled: Array<[string, RegExpExecArray]> = [];
  const spills: Array<[number, number, RegExpExecArray]> = [];
  const taken = new Set<string>();
  cells.forEach((line, row) => {
    line.forEach(({ value, formula, computed }, column) => {
      const key = `${row} ${column}`;
      if (formula !== '') taken.add(key);
      const [points, sum, twice] = [REF.exec(formula), SUM.exec(formula), DOUBLED.exec(formula)];
      if (points) spills.push([row, column, points]);
      else if (sum) sums.push([key, sum]);
      else if (twice) doubled.push([key, twice]);
      else if (formula.includes('#REF!')) values.set(key, '#REF!');
      else if (formula === '' && !computed && value !== '') {
        values.set(key, value as Value);
        taken.add(key);
      }
    });
  });
  for (const [row, column, [, codesFrom = '', codesTo = '', answersFrom = '']] of spills) {
    const [from, to, answers] = [place(codesFrom), place(codesTo), place(answersFrom)];
    const results = Array.from({ length: to.row - from.row + 1 }, (_row, index): Value => {
      const code = at(from.row + index, from.column);
      const answer = at(answers.row + index, answers.column);
      if (code === 'Код') return 'Балл';
      if (code === '') return '';
      return typeof answer === 'number' ? answer * 10 : answer === '' ? '' : `⚠ ${answer}`;
    });
    const blocked = results.some((_value, index) => index > 0 && taken.has(`${row + index} ${column}`));
    const shown = blocked ? ['#REF!'] : results;
    for (const [index, value] of shown.entries()) values.set(`${row + index} ${column}`, value);
  }
  for (const [key, [, source = '']] of doubled) {
    const { row, column } = place(source);
    const value = at(row, column);
    const isText = typeof value === 'string' && value !== '';
    values.set(key, isText ? (value.startsWith('#') ? value : '#VALUE!') : Number(value) * 2);
  }
  for (const [key, [, first = '', last = '']] of sums) {
    const [from, to] = [place(first), place(last)];
    let total: Value = 0;
    for (let row = from.row; row <= to.row; row += 1) {
      const value = at(row, from.column);
      if (typeof value === 'string' && value.startsWith('#')) total = value;
      else if (typeof value === 'number' && typeof total === 'number') total += value;
    }
    values.set(key, total);
  }
  return values;
}

/**
 * What each cell of each sheet must hold, by sheet name and zero-based "row column".
 *
 * @param read all sheets as they stand, by name
 */
export function recompute(read: ReadonlyMap<string, CellReading[][]>): Map<string, Grid> {
  const expected = new Map([...read].map(([name, cells]) => [name, recomputeSheet(cells)]));
  for (const [name, cells] of read) {
    cells.forEach((line, row) => {
      line.forEach(({ formula }, column) => {
        const link = LINK.exec(formula);
        if (!link) return;
        const { row: fromRow, column: fromColumn } = place(link[2] ?? '');
        const value = expected.get((link[1] ?? '').replaceAll("''", "'"))?.get(`${fromRow} ${fromColumn}`);
        // A reference to a blank cell counts as nothing.
        expected.get(name)?.set(`${row} ${column}`, value === undefined || value === '' ? 0 : value);
      });
    });
  }
  return expected;
}
