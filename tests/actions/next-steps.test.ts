import type { CellValue } from '../../src/host/contract';
import { SCORE_COLUMNS, type ScoreColumn } from '../../src/workbook/columns';
import { createPayload, finish, value } from './drive-host';
import { type MemoryHost, memoryHost } from './memory-host';

/** @param municipality left blank, the passport still has to be filled */
function book(systems = ['1.1', '2.4'], municipality = 'Берёзовский городской округ'): MemoryHost {
  const host = memoryHost();
  host.addSheet('Лист1');
  const payload = createPayload(systems);
  finish(host, value(host, 'create.start', { ...payload, passport: { ...payload.passport, municipality } }));
  return host;
}

function put(host: MemoryHost, code: string, key: ScoreColumn, cell: CellValue) {
  const row = host.sheet(`${code.slice(0, 3)} Оценка`).values.find((line) => line[0] === code);
  if (!row) throw new Error(`no row ${code}`);
  row[SCORE_COLUMNS.findIndex((column) => column.key === key)] = cell;
}

/** Answers every position of a system that is not answered yet, with a document. */
function answerAll(host: MemoryHost, system: string, answer: string) {
  for (const line of host.sheet(`${system} Оценка`).values) {
    const code = String(line[0]);
    if (code.startsWith(`${system}.`)) {
      put(host, code, 'answer', answer);
      put(host, code, 'document', '1');
    }
  }
}

function steps(host: MemoryHost) {
  const state = value(host, 'state.read', {});
  if (state.kind !== 'ready') throw new Error(state.kind);
  return state.overview.steps;
}
const kinds = (host: MemoryHost) => steps(host).map(({ kind, system }) => [kind, system].filter(Boolean).join(' '));

test('on the first day: say who, enter the documents, begin with the first system', () => {
  const host = book(['1.1', '2.4'], '');
  expect(kinds(host)).toEqual(['fill-passport', 'register-documents', 'begin-system 1.1']);
  expect(steps(host)[0]?.cell).toMatchObject({ sheetName: 'Паспорт', code: '' });
  expect(steps(host)[2]?.cell).toMatchObject({ code: '1.1.1.01', column: 'answer' });
});

test('a passport already filled is not asked for', () => {
  expect(kinds(book())).toEqual(['register-documents', 'begin-system 1.1']);
});

test('once begun: finish what is begun, prove it, and only then begin the next', () => {
  const host = book();
  put(host, '2.4.1.01', 'answer', '1');
  expect(kinds(host)).toEqual(['finish-system 2.4', 'prove-points 2.4', 'begin-system 1.1']);
  // 29 positions in 2.4, one of them answered.
  expect(steps(host)[0]).toMatchObject({ count: 28, cell: { code: '2.4.1.02' } });
  expect(steps(host)[1]).toMatchObject({ count: 1, cell: { code: '2.4.1.01', column: 'document' } });
});

test('of two systems begun the one with less left to do comes first', () => {
  const host = book();
  put(host, '1.1.1.01', 'answer', '0');
  put(host, '2.4.1.01', 'answer', '0');
  // 39 of 40 are left in 1.1, 28 of 29 in 2.4.
  expect(kinds(host)[0]).toBe('finish-system 2.4');
});

test('what keeps points from being counted stands before everything else', () => {
  const host = book();
  put(host, '2.4.1.01', 'answer', 'да');
  host.deleteSheets([host.sheet('1.1 Оценка').id]);
  expect(kinds(host).slice(0, 2)).toEqual(['return-sheet 1.1', 'mend-rows 2.4']);
});

test('with everything answered and proved it is time to win points and to sum up', () => {
  const host = book(['2.4']);
  answerAll(host, '2.4', '0');
  expect(kinds(host)).toEqual(['win-points', 'sum-up']);
});
