import type { CellValue } from '../../src/host/contract';
import { DOCUMENT_COLUMNS, type DocumentColumn, SCORE_COLUMNS, type ScoreColumn } from '../../src/workbook/columns';
import { create, error, finish, value } from './drive-host';
import { type MemoryHost, memoryHost } from './memory-host';

function book(systems = ['2.4']): MemoryHost {
  const host = memoryHost();
  host.addSheet('Лист1');
  create(host, systems);
  return host;
}

function put(host: MemoryHost, code: string, cells: Partial<Record<ScoreColumn, CellValue>>) {
  const row = host.sheet(`${code.slice(0, 3)} Оценка`).values.find((line) => line[0] === code);
  if (!row) throw new Error(`no row ${code}`);
  for (const [key, cell] of Object.entries(cells)) row[SCORE_COLUMNS.findIndex((column) => column.key === key)] = cell;
}

/** Writes the n-th document of the register. */
function register(host: MemoryHost, no: number, title: string) {
  const values = host.sheet('Документы').values;
  const at = (key: DocumentColumn) => DOCUMENT_COLUMNS.findIndex((column) => column.key === key);
  const row = values.find((line) => String(line[at('no')]) === String(no));
  if (!row) throw new Error(`no document ${no}`);
  row[at('title')] = title;
}

describe('gaps', () => {
  test('the document that proves neighbours is named, and every position leads to its answer', () => {
    const host = book();
    register(host, 3, 'Приказ о целях');
    put(host, '2.4.1.01', { answer: '1', document: '№ 3' });
    const { steps, problems } = value(host, 'gaps.read', {});
    expect(problems).toBe(0);
    expect(steps[0]).toMatchObject({
      kind: 'same-document',
      system: '2.4',
      stage: 1,
      work: 1,
      document: { no: '3', title: 'Приказ о целях', proves: 1 },
    });
    expect(steps[0]?.gaps[0]).toMatchObject({
      code: '2.4.1.02',
      now: null,
      cell: { sheetName: '2.4 Оценка', code: '2.4.1.02', column: 'answer' },
    });
  });

  test('what is lost and what is scored come to the maximum', () => {
    const host = book();
    put(host, '2.4.1.01', { answer: '1' });
    put(host, '2.4.2.01', { answer: '1' });
    const { lost } = value(host, 'gaps.read', {});
    const { sum, maximum } = value(host, 'score.explain', { system: '2.4' });
    expect(sum).toBe(2);
    expect(lost).toBe(maximum - 2);
  });
});

describe('the explained score', () => {
  test('of one system names every active position with its cell, by component', () => {
    const host = book();
    put(host, '2.4.1.02', { answer: '1' });
    const explained = value(host, 'score.explain', { system: '2.4' });
    expect(explained.stages.map(({ stage }) => stage)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(explained.stages[0]?.positions[1]).toMatchObject({
      code: '2.4.1.02',
      points: 1,
      reason: 'scale',
      cell: { code: '2.4.1.02', column: 'answer' },
    });
    const { total } = value(host, 'check.run', {}).overview;
    const positions = explained.stages.reduce((count, stage) => count + stage.positions.length, 0);
    expect(positions).toBe(total.positions);
    expect(explained.maximum).toBe(total.maximum);
  });

  test('of everything adds up the systems', () => {
    const host = book(['1.1', '2.4']);
    put(host, '1.1.1.01', { answer: '1' });
    put(host, '2.4.2.01', { answer: '2' });
    const { sum, maximum, systems } = value(host, 'score.explain', { system: '' });
    expect(systems.map((system) => [system.system, system.sum])).toEqual([
      ['1.1', 1],
      ['2.4', 2],
    ]);
    expect(sum).toBe(3);
    expect(maximum).toBe(systems.reduce((all, system) => all + system.maximum, 0));
  });

  test('names bad rows and lost sheets, and a system that is not there is refused in words', () => {
    const host = book(['1.1', '2.4']);
    put(host, '2.4.1.01', { answer: 'да' });
    expect(value(host, 'score.explain', { system: '2.4' }).problems).toEqual([
      '2.4.1.01: ответ «да» не из шкалы; ожидается: 0; 1',
    ]);
    host.deleteSheets([host.sheet('1.1 Оценка').id]);
    expect(value(host, 'score.explain', { system: '' }).problems[0]).toBe('нет листа «1.1 Оценка»');
    expect(error(host, 'score.explain', { system: '1.1' }).code).toBe('sheet-missing');
    expect(error(host, 'score.explain', { system: '1.2' }).code).toBe('unknown-system');
    expect(error(host, 'score.explain', { system: 'все' }).code).toBe('bad-payload');
  });
});

describe('documents', () => {
  test('each document names the positions it proves, also as the second one; an unused one names none', () => {
    const host = book();
    register(host, 1, 'Приказ');
    register(host, 2, 'Положение');
    put(host, '2.4.1.01', { answer: '1', document: '1', clause: 'п. 2' });
    put(host, '2.4.2.01', { answer: '1', document: '—', document2: '№ 1 приказ', clause2: '-' });
    const { documents, unknown } = value(host, 'documents.read', {});
    expect(documents.map(({ no, title, proves }) => [no, title, proves.map(({ cell }) => cell.code)])).toEqual([
      ['1', 'Приказ', ['2.4.1.01', '2.4.2.01']],
      ['2', 'Положение', []],
    ]);
    expect(documents[0]?.proves).toMatchObject([
      { clause: 'п. 2', cell: { column: 'document' } },
      { clause: '', cell: { column: 'document2' } },
    ]);
    expect(unknown).toEqual([]);
  });

  test('a number that the register does not know is told with the positions that name it', () => {
    const host = book();
    put(host, '2.4.1.01', { answer: '1', document: '77' });
    const { documents, unknown } = value(host, 'documents.read', {});
    expect(documents).toEqual([]);
    expect(unknown).toMatchObject([{ no: '77', title: '', cell: null, proves: [{ cell: { code: '2.4.1.01' } }] }]);
  });

  test('without the register there is a sentence, not an empty list', () => {
    const host = book();
    host.deleteSheets([host.sheet('Документы').id]);
    expect(error(host, 'documents.read', {}).code).toBe('sheet-missing');
  });
});

test.each(['gaps.read', 'documents.read', 'score.explain'] as const)('%s writes nothing', (name) => {
  const host = memoryHost();
  host.addSheet('Лист1');
  finish(host, value(host, 'example.start', { example: 'berezovsky-2021' }));
  const before = host.calls.length;
  if (name === 'score.explain') value(host, name, { system: '1.1' });
  else value(host, name, {});
  const made = host.calls.slice(before);
  expect(made.filter((call) => !call.startsWith('read') && call !== 'sheets')).toEqual([]);
  // State, «Методика», eight score sheets, and the register where it is asked about.
  expect(made.length).toBeLessThanOrEqual(11);
});
