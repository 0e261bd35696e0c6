import { isDate, writeDay } from '../catalog/cell-kind';
import { type CheckedBook, type CheckedRow, cellOf, nameSystem } from './checked-book';
import type { Finding } from './finding';
import { makeFinding } from './make-finding';

/** Rows that cannot be told apart or told at all: unknown and doubled codes, dates in their place, deleted rows. */
export function checkCodes(book: CheckedBook): Finding[] {
  return [...findTwice(book.rows), ...book.rows.flatMap(findUnknown), ...findMissing(book)];
}

function findTwice(rows: readonly CheckedRow[]): Finding[] {
  const twice = rows.filter(({ scored }) => scored.problem?.kind === 'code-twice');
  return [...new Set(twice.map(({ scored }) => scored.code))].flatMap((code) => {
    const own = twice.filter(({ scored }) => scored.code === code);
    const last = own[own.length - 1];
    if (!last) return [];
    const place = (row: CheckedRow) =>
      row.table === last.table ? String(row.cells.row) : `${row.cells.row} листа «${row.table.sheetName}»`;
    const words = { code, rows: own.map(place).join(' и ') };
    // The code leads to the first of the rows, so the finding points by row alone.
    const cell = { ...cellOf(last, 'code'), code: '' };
    return [makeFinding('code-twice', { words, system: last.table.system, cell, subject: code, count: own.length })];
  });
}

function findUnknown(row: CheckedRow): Finding[] {
  const { problem } = row.scored;
  if (problem?.kind !== 'unknown-code' && problem?.kind !== 'no-code') return [];
  const cell = cellOf(row, problem.kind === 'no-code' ? 'answer' : 'code');
  const place = { system: row.table.system, cell, subject: row.scored.code };
  const words = { row: String(row.cells.row), reason: problem.reason };
  const code = row.cells.cell('code');
  if (!isDate(code)) return [makeFinding(problem.kind, { ...place, words })];
  const example = `${row.table.system}.1.01`;
  return [makeFinding('code-as-date', { ...place, words: { ...words, date: writeDay(code), example } })];
}

const SHOWN = 5;

function findMissing({ rubric, systems, rows }: CheckedBook): Finding[] {
  const present = new Set(rows.map(({ scored }) => scored.code));
  return systems.flatMap((system) => {
    if (!system.table) return [];
    const missing = rubric.positions
      .filter(({ system: own, status, code }) => own === system.number && status === 'active' && !present.has(code))
      .map(({ code }) => code);
    if (missing.length === 0) return [];
    const more = missing.length > SHOWN ? ` и ещё ${missing.length - SHOWN}` : '';
    const codes = `${missing.slice(0, SHOWN).join(', ')}${more}`;
    const cell = {
      sheetId: system.table.sheetId,
      sheetName: system.table.sheetName,
      code: '',
      column: 'code',
      row: system.table.located.headerRow,
    };
    const words = { system: nameSystem(system), codes };
    return [makeFinding('missing-code', { words, system: system.number, count: missing.length, cell })];
  });
}
