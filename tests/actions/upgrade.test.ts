import { templates as texts } from 'mcqm:templates';
import { findTemplate } from '../../src/catalog/find-template';
import { nextVersion, type VersionChange } from '../upgrade/next-version';
import { create, error, finish, value } from './drive-host';
import { type MemoryHost, memoryHost } from './memory-host';
import { inputsOf } from './workbook-inputs';

const ID = 'municipal-model';
/** The texts that ship, open to a later version. */
const templates: Record<string, string> = texts;
const shipped = templates[ID] ?? '';
const VERSION = { rubric: 'shipped', year: 'same' } as const;

/** System 2.4 has 29 positions, its maximum is 33 (templates/README and the counts by hand). */
const CHANGE: VersionChange = {
  retire: ['2.4.1.06'],
  reword: { '2.4.1.05': 'по обеспечению здоровья и безопасности детей, присмотру и уходу' },
  rescale: { '2.4.3.01': 'recommendation-groups' },
  move: { '2.4.1.04': '2.4.1.07' },
  add: [
    { after: '2.4.1.02', code: '2.4.1.50', text: 'по повышению доступности дошкольного образования' },
    { after: '2.4.9.01', code: '2.4.9.50', text: 'Анализ эффективности мер за три года' },
  ],
};

function shipNext(): void {
  const template = findTemplate(ID);
  if (!template) throw new Error(ID);
  templates[ID] = JSON.stringify(nextVersion(template, CHANGE));
}

afterEach(() => {
  templates[ID] = shipped;
});

const ANSWERS: Record<string, string> = {
  '2.4.1.01': '1 — есть',
  '2.4.1.04': '1 — есть',
  '2.4.1.06': '1 — есть',
  '2.4.2.01': '2 — соответствуют обоснованной цели',
  '2.4.3.01': '1 — есть',
};

function book(): MemoryHost {
  const host = memoryHost();
  host.addSheet('Лист1', [['лист человека']]);
  create(host, ['1.2', '2.4']);
  for (const row of host.sheet('2.4 Оценка').values) {
    const answer = ANSWERS[String(row[0])];
    if (answer) row.splice(5, 1, answer);
  }
  rowOf(host, '2.4.1.04').splice(7, 5, '3', 'п. 4', '', '', 'за два года');
  // A column of the user's own to the right of ours, and a line of her own between the rows.
  rowOf(host, '2.4.1.06')[24] = 'моя пометка';
  host.sheet('2.4 Оценка').values.splice(8, 0, ['', '', '', 'моя строка']);
  return host;
}

function rowOf(host: MemoryHost, code: string, sheet = '2.4 Оценка') {
  const row = host.sheet(sheet).values.find(([cell]) => cell === code);
  if (!row) throw new Error(`no row ${code}`);
  return row;
}

const writes = (host: MemoryHost, from: number) =>
  host.calls.slice(from).filter((name) => /write|build|insert|delete|set|show|grow/i.test(name));

test('with the version the book has already there is nothing to do, and nothing is written', () => {
  const host = book();
  const from = host.calls.length;
  expect(error(host, 'upgrade.plan', VERSION)).toMatchObject({
    code: 'upgrade-none',
    sentence: 'Обновлять нечего: в книге уже методика municipal-model@1.',
  });
  expect(error(host, 'upgrade.start', VERSION).code).toBe('upgrade-none');
  expect(error(host, 'upgrade.start', { rubric: 'same', year: 'same' }).code).toBe('upgrade-none');
  expect(writes(host, from)).toEqual([]);
});

test('a book of a later version than the add-on ships is left alone', () => {
  const host = book();
  shipNext();
  finish(host, value(host, 'upgrade.start', VERSION));
  templates[ID] = shipped;
  expect(error(host, 'upgrade.plan', VERSION).code).toBe('framework-newer');
});

test('the report tells new, moved, reworded, rescored and retired positions and what each does to the score', () => {
  const host = book();
  shipNext();
  const from = host.calls.length;
  const report = value(host, 'upgrade.plan', VERSION);
  expect(writes(host, from)).toEqual([]);
  expect([report.from, report.to]).toEqual(['municipal-model@1', 'municipal-model@2']);
  const told = report.changes.map(({ kind, code, was, before, after }) => [
    kind,
    code,
    was,
    [before.score, before.maximum],
    [after.score, after.maximum],
  ]);
  expect(told).toEqual([
    ['reworded', '2.4.1.05', '', [null, 1], [null, 1]],
    ['retired', '2.4.1.06', '', [1, 1], [null, 0]],
    ['rescored', '2.4.3.01', '', [1, 1], [1, 2]],
    ['new', '2.4.1.50', '', [null, 0], [null, 1]],
    ['moved', '2.4.1.07', '2.4.1.04', [1, 1], [1, 1]],
    ['new', '2.4.9.50', '', [null, 0], [null, 1]],
  ]);
  expect(report.changes.find(({ code }) => code === '2.4.3.01')?.details).toEqual(['шкала: 0; 1 → 0; 1; 2']);
  // 1 + 1 + 1 + 2 + 1 points; without the retired one 5. The maximum: 33 - 1 retired + 1 rescored + 2 new = 35.
  expect(report.systems.find(({ system }) => system === '2.4')).toMatchObject({
    before: { score: 6, maximum: 33 },
    after: { score: 5, maximum: 35 },
  });
  expect(report.total).toMatchObject({ before: { score: 6, maximum: 59 }, after: { score: 5, maximum: 61 } });
  expect(report.carried).toBe(5);
});

test('an upgrade changes rows where they stand: answers, own columns and own lines stay, new rows come in their places', () => {
  const host = book();
  const before = host.sheet('2.4 Оценка').values.map(([code]) => code);
  shipNext();
  const job = finish(host, value(host, 'upgrade.start', VERSION));
  expect(job[0]).toMatchObject({ kind: 'upgrade', done: 0 });
  expect(job.at(-1)).toMatchObject({ finished: true, step: 'Готово' });
  const codes = host.sheet('2.4 Оценка').values.map(([code]) => code);
  const standing = (all: unknown[]) => all.filter((code) => before.includes(code as string));
  expect(standing(codes)).toEqual(before.filter((code) => code !== 'Код · municipal-model@1'));
  expect(codes[4]).toBe('Код · municipal-model@2');
  const after = (code: string) => codes[codes.indexOf(code) + 1];
  expect(after('2.4.1.02')).toBe('2.4.1.50');
  // The last row stays the last, so that lists and colours over the rows reach the new one.
  expect(codes.indexOf('2.4.9.50')).toBeLessThan(
    codes.lastIndexOf(before.filter((code) => String(code).startsWith('2.4.9')).at(-1) ?? ''),
  );
  expect(rowOf(host, '2.4.1.07').slice(3, 12)).toEqual(
    expect.arrayContaining(['1 — есть', '3', 'п. 4', 'за два года']),
  );
  expect(rowOf(host, '2.4.1.06')[4]).toBe('исключена');
  expect(rowOf(host, '2.4.1.06')[5]).toBe('1 — есть');
  expect(rowOf(host, '2.4.1.06')[24]).toBe('моя пометка');
  expect(rowOf(host, '2.4.1.05')[3]).toBe('по обеспечению здоровья и безопасности детей, присмотру и уходу');
  expect(host.sheet('2.4 Оценка').values[codes.indexOf('2.4.1.03') + 1]?.[3]).toBe('моя строка');
  expect(host.sheet('Лист1').values).toEqual([['лист человека']]);
  const state = value(host, 'state.read', {});
  if (state.kind !== 'ready') throw new Error(state.kind);
  expect(state.overview.framework.version).toBe('2');
  expect(state.overview.total).toMatchObject({ score: 5, maximum: 61 });
  expect(value(host, 'summary.build', {}).summary.total).toMatchObject({ score: 5, maximum: 61 });
  expect(error(host, 'upgrade.start', VERSION).code).toBe('upgrade-none');
});

test('new and rescaled positions get the dropdown of their scale; the other dropdowns stay as they are', () => {
  const host = book();
  const listed = () => {
    const sheet = host.sheet('2.4 Оценка');
    return new Map(
      sheet.values.flatMap(([code], row) =>
        typeof code === 'string' && code.startsWith('2.4.') ? [[code, sheet.lists[`F${row + 1}`]]] : [],
      ),
    );
  };
  const before = listed();
  shipNext();
  finish(host, value(host, 'upgrade.start', VERSION));
  const now = listed();
  const lists = host.sheet('_lists');
  const entries = (code: string) => {
    const [, column = '', from = '', to = ''] = /!([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(now.get(code) ?? '') ?? [];
    const at = column.charCodeAt(0) - 65;
    return lists.values.slice(Number(from) - 1, Number(to)).map((row) => row[at]);
  };
  expect(entries('2.4.1.50')).toEqual(['0 — нет', '1 — есть']);
  expect(entries('2.4.3.01')).toEqual([
    '0 — нет',
    '1 — для одной группы субъектов',
    '2 — для нескольких групп субъектов',
  ]);
  for (const code of ['2.4.1.01', '2.4.2.01', '2.4.1.06'])
    expect([code, now.get(code)]).toEqual([code, before.get(code)]);
});

test('the undo gives back every input cell, code and wording as they were', () => {
  const host = book();
  const before = inputsOf(host);
  const rows = () => host.sheet('2.4 Оценка').values.map((row) => [row[0], row[3], row[4], row[5], row[24] ?? '']);
  const laid = rows();
  shipNext();
  finish(host, value(host, 'upgrade.start', VERSION));
  rowOf(host, '2.4.1.50').splice(5, 1, '1 — есть');
  const [newest] = value(host, 'snapshots.read', {}).snapshots;
  expect(newest).toMatchObject({ reason: 'Перед обновлением методики до municipal-model@2', answers: 5 });
  finish(host, value(host, 'snapshot.restore', { id: newest?.id ?? '' }));
  expect(inputsOf(host)).toEqual(before);
  expect(rows()).toEqual(laid);
  // What was answered since has no place in the old rubric: it stands on a sheet of its own.
  const aside = host.sheet('Не перенесено');
  expect(aside.hidden).toBe(false);
  expect(aside.values.at(-1)?.slice(1)).toEqual(['02.03.2026', '2.4 Оценка', '2.4.1.50', 'Самооценка: 1 — есть']);
});

test('a new year clears the answers and keeps documents, clauses and comments; the year goes on', () => {
  const host = book();
  const before = inputsOf(host);
  const report = value(host, 'upgrade.plan', { rubric: 'same', year: 'clear' });
  expect(report.year).toEqual({ from: '2026', to: '2027', answers: 'clear' });
  expect(report.changes).toEqual([]);
  finish(host, value(host, 'upgrade.start', { rubric: 'same', year: 'clear' }));
  expect(inputsOf(host).scores).toEqual({
    '2.4.1.04 document': '3',
    '2.4.1.04 clause': 'п. 4',
    '2.4.1.04 comment': 'за два года',
  });
  expect(inputsOf(host).passport.year).toBe('2027');
  const [newest] = value(host, 'snapshots.read', {}).snapshots;
  expect(newest?.reason).toBe('Перед новым отчётным годом');
  finish(host, value(host, 'snapshot.restore', { id: newest?.id ?? '' }));
  expect(inputsOf(host)).toEqual(before);
});

test('with «Прошлый год» the answers stand beside the points, and the undo takes the column away', () => {
  const host = book();
  const before = inputsOf(host);
  const width = host.sheet('2.4 Оценка').values[4]?.length;
  finish(host, value(host, 'upgrade.start', { rubric: 'same', year: 'last-year' }));
  const header = host.sheet('2.4 Оценка').values[4] ?? [];
  const column = header.indexOf('Прошлый год');
  expect(header[column - 1]).toBe('Балл');
  expect(rowOf(host, '2.4.2.01')[column]).toBe('2 — соответствуют обоснованной цели');
  expect(rowOf(host, '2.4.2.01')[5]).toBe('');
  expect(rowOf(host, '2.4.1.04').slice(column + 1, column + 3)).toEqual(['3', 'п. 4']);
  const [newest] = value(host, 'snapshots.read', {}).snapshots;
  finish(host, value(host, 'snapshot.restore', { id: newest?.id ?? '' }));
  expect(host.sheet('2.4 Оценка').values[4]).toHaveLength(width ?? 0);
  expect(inputsOf(host)).toEqual(before);
});
