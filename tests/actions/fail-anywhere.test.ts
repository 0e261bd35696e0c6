import { call, create, createPayload, finish, value } from './drive-host';
import { type MemoryHost, memoryHost } from './memory-host';

/** Google's own words when it fails in the middle of anything. */
const REFUSAL = 'Service Spreadsheets failed while accessing document with id 1.';

/** A creation from the first press to the last step, through whatever happens on the way. */
function createThrough(host: MemoryHost): void {
  const started = call(host, 'create.start', createPayload(['2.4']));
  if (!started.ok) return;
  for (let progress = started.value; !progress.finished; ) {
    const next = call(host, 'job.step', { job: progress.job });
    if (!next.ok) return;
    progress = next.value;
  }
}

function withUserSheet(): MemoryHost {
  const host = memoryHost();
  host.addSheet('Лист1', [['лист человека']]);
  return host;
}

const callsOf = (run: (host: MemoryHost) => void, host: MemoryHost): number => {
  const before = host.calls.length;
  run(host);
  return host.calls.length - before;
};

const CREATION = callsOf(createThrough, withUserSheet());

test('a creation makes enough calls for the campaign to mean something', () => {
  expect(CREATION).toBeGreaterThan(40);
});

test.each(Array.from({ length: CREATION }, (_, index) => index + 1))(
  'when call %i of a creation fails, the file is empty or whole, and the next start clears what is left',
  (failing) => {
    const host = withUserSheet();
    host.before = (_, number) => {
      if (number === failing) throw new Error(REFUSAL);
    };
    createThrough(host);
    host.before = () => {};
    expect(host.sheet('Лист1').values).toEqual([['лист человека']]);

    const state = value(host, 'state.read', {});
    if (state.kind === 'building') finish(host, value(host, 'job.step', { job: state.job.job }));
    else if (state.kind === 'empty') {
      host.clock = new Date(host.clock.getTime() + 10 * 60_000);
      create(host, ['2.4']);
    } else expect(state.kind).toBe('ready');

    expect(value(host, 'state.read', {}).kind).toBe('ready');
    expect(host.book.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual([
      'Паспорт',
      'Документы',
      '2.4 Оценка',
      'Сводная оценка',
      'Что исправить',
      'Методика',
      'Лист1',
    ]);
    expect(host.book).toHaveLength(9);
  },
);

/** A workbook with answers of a person in it. */
function answered(): MemoryHost {
  const host = withUserSheet();
  create(host, ['1.2', '2.4']);
  const sheet = host.sheet('1.2 Оценка');
  for (const row of sheet.values.slice(5, 12)) row[5] = '1 — есть';
  return host;
}

const answers = (host: MemoryHost) =>
  ['1.2 Оценка', '2.4 Оценка'].map((name) => host.sheet(name).values.map((row) => row[5]));

test.each(['check.run', 'summary.build'] as const)('when any single call of %s fails, no answer is lost', (name) => {
  const total = callsOf((host) => value(host, name, {}), answered());
  expect(total).toBeGreaterThan(5);
  for (let failing = 1; failing <= total; failing += 1) {
    const host = answered();
    const before = answers(host);
    const from = host.calls.length;
    host.before = (_, number) => {
      if (number === from + failing) throw new Error(REFUSAL);
    };
    const failed = call(host, name, {});
    host.before = () => {};
    expect(failed).toEqual({
      ok: false,
      error: {
        code: 'google-busy',
        sentence: 'Google Таблицы не ответили вовремя или просят подождать. Ответы на листах целы.',
        next: 'Подождите минуту и повторите то же действие: оно продолжится с того места, где остановилось.',
      },
    });
    expect(answers(host)).toEqual(before);
    expect(call(host, name, {}).ok).toBe(true);
    expect(answers(host)).toEqual(before);
  }
});
