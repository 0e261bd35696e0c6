import { findBackup, findSnapshot } from '../../src/actions/find-backup';
import { takeSnapshot } from '../../src/actions/take-snapshot';
import { create, value } from './drive-host';
import { type MemoryHost, memoryHost } from './memory-host';

function book(): MemoryHost {
  const host = memoryHost();
  create(host, ['1.2', '2.4']);
  return host;
}

const snapshotOf = (host: MemoryHost, id: string) => {
  const backup = findBackup(host);
  const found = backup && findSnapshot(host, backup, id);
  if (!found) throw new Error(`no snapshot ${id}`);
  return found;
};

test('a workbook made without «_backup» gets one, hidden, with its first snapshot', () => {
  const host = book();
  expect(host.book.map(({ name }) => name)).not.toContain('_backup');
  expect(value(host, 'snapshots.read', {})).toEqual({ snapshots: [] });
  takeSnapshot(host, 'Проба');
  expect(host.sheet('_backup').hidden).toBe(true);
  expect(value(host, 'snapshots.read', {}).snapshots).toEqual([
    expect.objectContaining({ reason: 'Проба', framework: 'municipal-model@1', year: '2026', answers: 0 }),
  ]);
});

test('what people entered is kept by code and column: answers, documents, formulas, dates, checkboxes', () => {
  const host = book();
  const score = host.sheet('1.2 Оценка');
  const row = score.values.findIndex((cells) => cells[0] === '1.2.1.01');
  score.values[row]?.splice(5, 1, '1 — есть');
  score.values[row]?.splice(11, 1, 'см. приложение');
  host.sheet('Документы').values[4]?.splice(2, 3, 'Приказ', '22', new Date('2026-01-14T21:00:00Z'));
  host.sheet('Документы').formulas.F5 = '=HYPERLINK("https://a.ru";"Приказ")';
  const { id } = takeSnapshot(host, 'Проба');
  const { scores, documents, passport, rubric } = snapshotOf(host, id);
  const saved = scores.find(({ system }) => system === '1.2');
  const cells = saved?.rows.find(([code]) => code === '1.2.1.01');
  expect(cells?.[1 + (saved?.columns.indexOf('answer') ?? 0)]).toBe('1 — есть');
  expect(cells?.[1 + (saved?.columns.indexOf('comment') ?? 0)]).toBe('см. приложение');
  expect(documents?.rows[0]).toEqual([
    '1',
    null,
    'Приказ',
    '22',
    { d: '2026-01-14T21:00:00.000Z' },
    { f: '=HYPERLINK("https://a.ru";"Приказ")' },
    null,
  ]);
  expect(passport).toMatchObject({ municipality: 'Берёзовский городской округ', year: '2026', region: null });
  expect(rubric?.[0]?.[0]).toBe('Код · municipal-model@1');
  // Above the header stand the hidden row, the title and the notice, below the rows the locked end.
  expect(rubric).toHaveLength(host.sheet('Методика').values.length - 4);
});

test('five are kept: the sixth takes the place of the oldest', () => {
  const host = book();
  const ids = ['первый', 'второй', 'третий', 'четвёртый', 'пятый', 'шестой', 'седьмой'].map(
    (reason) => takeSnapshot(host, reason).id,
  );
  expect(value(host, 'snapshots.read', {}).snapshots.map(({ reason }) => reason)).toEqual([
    'седьмой',
    'шестой',
    'пятый',
    'четвёртый',
    'третий',
  ]);
  expect(snapshotOf(host, ids[6] ?? '').reason).toBe('седьмой');
});

test('a renamed «_backup» is found by its marker', () => {
  const host = book();
  takeSnapshot(host, 'Проба');
  host.sheet('_backup').name = 'копии';
  takeSnapshot(host, 'Ещё проба');
  expect(value(host, 'snapshots.read', {}).snapshots).toHaveLength(2);
  expect(host.book.filter(({ name }) => name.includes('backup'))).toEqual([]);
});

test('when any single call fails, the list holds the old snapshots or the old and the new, each whole', () => {
  const calls = (host: MemoryHost) => {
    const before = host.calls.length;
    takeSnapshot(host, 'Второй');
    return host.calls.length - before;
  };
  const fresh = () => {
    const host = book();
    takeSnapshot(host, 'Первый');
    return host;
  };
  const total = calls(fresh());
  expect(total).toBeGreaterThan(10);
  for (let failing = 1; failing <= total; failing += 1) {
    const host = fresh();
    const from = host.calls.length;
    host.before = (_, number) => {
      if (number === from + failing) throw new Error('Service Spreadsheets failed');
    };
    expect(() => takeSnapshot(host, 'Второй')).toThrow();
    host.before = () => {};
    const { snapshots } = value(host, 'snapshots.read', {});
    expect(snapshots.map(({ reason }) => reason).slice(-1)).toEqual(['Первый']);
    for (const { id } of snapshots) snapshotOf(host, id);
  }
});
