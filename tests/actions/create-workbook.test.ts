import { SCORE_COLUMNS } from '../../src/workbook/columns';
import { call, create, createPayload, error, finish, value } from './drive-host';
import { type MemoryHost, memoryHost } from './memory-host';

const names = (host: MemoryHost) => host.book.map(({ name }) => name);
const visible = (host: MemoryHost) => host.book.filter(({ hidden }) => !hidden).map(({ name }) => name);

test('an empty file offers the frameworks and says whether its locale and time zone fit', () => {
  const host = memoryHost();
  host.addSheet('Лист1');
  host.zone = { locale: 'en_US', timeZone: 'America/New_York' };
  const state = value(host, 'state.read', {});
  if (state.kind !== 'empty') throw new Error(state.kind);
  expect(state.settings).toMatchObject({ localeFits: false, timeZoneFits: false });
  const offered = state.frameworks.map(({ id, positions, maximum }) => ({ id, positions, maximum }));
  expect(offered).toEqual(
    expect.arrayContaining([
      { id: 'federal-2020', positions: 284, maximum: 336 },
      { id: 'municipal-model', positions: 293, maximum: 342 },
    ]),
  );
  const after = value(host, 'settings.apply', { locale: 'ru_RU', timeZone: 'Asia/Novokuznetsk' });
  expect(after).toMatchObject({ kind: 'empty', settings: { localeFits: true, timeZoneFits: true } });
});

test('a creation builds one sheet a step, says truly how far it is, and shows the sheets only when all are there', () => {
  const host = memoryHost();
  host.addSheet('Лист1');
  const started = value(host, 'create.start', createPayload(['1.1', '2.1']));
  expect(started).toMatchObject({ done: 0, total: 10, finished: false });
  for (let done = 1; done <= 9; done += 1) {
    const before = host.calls.filter((name) => name === 'buildSheet').length;
    expect(value(host, 'job.step', { job: started.job })).toMatchObject({ done, finished: false });
    expect(host.calls.filter((name) => name === 'buildSheet').length - before).toBeLessThanOrEqual(1);
    expect(visible(host)).toEqual(['Лист1']);
  }
  expect(value(host, 'job.step', { job: started.job })).toMatchObject({ done: 10, finished: true, step: 'Готово' });
  expect(visible(host)).toEqual([
    'Паспорт',
    'Документы',
    '1.1 Оценка',
    '2.1 Оценка',
    'Сводная оценка',
    'Что исправить',
    'Методика',
    'Лист1',
  ]);
});

test('a ready workbook shows its systems with nothing answered and the maximum of the rubric', () => {
  const host = memoryHost();
  host.addSheet('Лист1');
  create(host, ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '2.4']);
  const state = value(host, 'state.read', {});
  if (state.kind !== 'ready') throw new Error(state.kind);
  expect(state.overview.total).toMatchObject({ positions: 293, answered: 0, score: 0, maximum: 342, problems: 0 });
  expect(state.overview).toMatchObject({
    municipality: 'Берёзовский городской округ',
    year: '2026',
    illustration: null,
  });
  expect(state.overview.framework.notice).toBe('Модельная методика, баллы никем не утверждены');
});

test("a region's rubric in a municipality's hands says on every sheet that it is only a model", () => {
  const host = memoryHost();
  host.addSheet('Лист1');
  create(host, ['2.5'], 'federal-2020');
  for (const { name, plan, values } of host.book) {
    if (plan && !plan.hidden) {
      expect([name, values.flat().some((cell) => String(cell).includes('применена как образец'))]).toEqual([
        name,
        true,
      ]);
    }
  }
});

test('the region itself gets its own rubric without that notice', () => {
  const host = memoryHost();
  host.addSheet('Лист1');
  finish(host, value(host, 'create.start', { ...createPayload(['2.5'], 'federal-2020'), level: 'region' }));
  expect(host.book.flatMap(({ values }) => values.flat()).join(' ')).not.toContain('применена как образец');
});

test('sheets of the user with our names stay as they are: ours take another name', () => {
  const host = memoryHost();
  host.addSheet('Документы', [['моё']]);
  host.addSheet('_mcqm', [['тоже моё']]);
  create(host, ['1.1']);
  expect(host.sheet('Документы').values).toEqual([['моё']]);
  expect(host.sheet('_mcqm').values).toEqual([['тоже моё']]);
  expect(names(host)).toEqual(expect.arrayContaining(['Документы (2)', '_mcqm (2)']));
  expect(value(host, 'state.read', {}).kind).toBe('ready');
  expect(host.sheet('1.1 Оценка').plan?.validations.map(({ list }) => list.sheet)).toContain('Документы (2)');
});

test('two people press "create" at once: one works, the other is told who and what to do', () => {
  const host = memoryHost();
  host.addSheet('Лист1');
  const first = value(host, 'create.start', createPayload(['1.1']));
  const second = error(host, 'create.start', createPayload(['2.1']));
  expect(second.code).toBe('create-busy');
  expect(second.sentence).toBe('Книгу в этой таблице уже создают: шаг 0 из 9.');
  expect(second.next).toContain('Подождите минуту');
  finish(host, first);
  expect(names(host)).not.toContain('2.1 Оценка');
  expect(error(host, 'create.start', createPayload(['2.1'])).code).toBe('already-created');
});

test('while somebody holds the lock of the file, a person is told to try again', () => {
  const host = memoryHost();
  host.addSheet('Лист1');
  host.locked = true;
  expect(error(host, 'create.start', createPayload(['1.1']))).toEqual({
    code: 'lock-busy',
    sentence: 'В этой таблице прямо сейчас выполняется другое действие дополнения.',
    next: 'Подождите несколько секунд и повторите.',
  });
});

test('a creation abandoned half-way is taken over after its lease: its sheets go, the users sheets stay', () => {
  const host = memoryHost();
  host.addSheet('Лист1');
  const { job } = value(host, 'create.start', createPayload(['1.1', '1.2']));
  for (let step = 0; step < 4; step += 1) value(host, 'job.step', { job });
  host.addSheet('1.2 Оценка', [['лист человека']]);
  expect(value(host, 'state.read', {}).kind).toBe('building');
  host.clock = new Date(host.clock.getTime() + 3 * 60_000 + 1);
  expect(value(host, 'state.read', {})).toMatchObject({ kind: 'empty', leftovers: true });
  create(host, ['1.2']);
  expect(names(host)).not.toContain('1.1 Оценка');
  expect(host.sheet('1.2 Оценка').values).toEqual([['лист человека']]);
  expect(names(host)).toContain('1.2 Оценка (2)');
  expect(error(host, 'job.step', { job }).code).toBe('job-gone');
});

test('answers somebody put into an abandoned creation are never cleared: the sheet is hers, the new book steps aside', () => {
  const host = memoryHost();
  host.addSheet('Лист1');
  const { job } = value(host, 'create.start', createPayload(['1.1', '1.2']));
  for (let step = 0; step < 6; step += 1) value(host, 'job.step', { job });
  const sheet = host.sheet('1.1 Оценка');
  const answered = sheet.values[5] ?? [];
  answered[5] = '1 — есть';
  const title = SCORE_COLUMNS.findIndex(({ key }) => key === 'answer');
  expect(sheet.values[4]?.[title]).toBe('Самооценка');
  host.clock = new Date(host.clock.getTime() + 4 * 60_000);
  create(host, ['1.1']);
  expect(host.sheet('1.1 Оценка')).toBe(sheet);
  expect(sheet.values[5]?.[title]).toBe('1 — есть');
  expect(sheet.hidden).toBe(false);
  expect(names(host)).toContain('1.1 Оценка (2)');
  expect(names(host)).not.toContain('1.2 Оценка');
  const state = value(host, 'state.read', {});
  if (state.kind !== 'ready') throw new Error(state.kind);
  expect(state.overview.total.answered).toBe(0);
});

test('a cancelled creation gives an answered sheet to the person and forgets the book', () => {
  const host = memoryHost();
  host.addSheet('Лист1');
  const { job } = value(host, 'create.start', createPayload(['1.1']));
  for (let step = 0; step < 4; step += 1) value(host, 'job.step', { job });
  const register = host.sheet('Документы').values[4] ?? [];
  register[2] = 'Положение';
  expect(value(host, 'job.cancel', { job })).toMatchObject({ kind: 'empty', leftovers: false });
  expect(names(host)).toEqual(['Документы', 'Лист1']);
});

test('the lease holds up to its last moment and not beyond', () => {
  const host = memoryHost();
  host.addSheet('Лист1');
  value(host, 'create.start', createPayload(['1.1']));
  const begun = host.clock.getTime();
  host.clock = new Date(begun + 3 * 60_000 - 1);
  expect(error(host, 'create.start', createPayload(['1.1'])).code).toBe('create-busy');
  host.clock = new Date(begun + 3 * 60_000);
  expect(call(host, 'create.start', createPayload(['1.1'])).ok).toBe(true);
});

test('a cancelled creation leaves the file as it was', () => {
  const host = memoryHost();
  host.addSheet('Лист1', [['моё']]);
  const { job } = value(host, 'create.start', createPayload(['1.1']));
  for (let step = 0; step < 5; step += 1) value(host, 'job.step', { job });
  expect(value(host, 'job.cancel', { job })).toMatchObject({ kind: 'empty', leftovers: false });
  expect(names(host)).toEqual(['Лист1']);
});

test('after the commit there is nothing to cancel: the sentence says so', () => {
  const host = memoryHost();
  host.addSheet('Лист1');
  const { job } = value(host, 'create.start', createPayload(['1.1']));
  for (let step = 0; step < 8; step += 1) value(host, 'job.step', { job });
  expect(error(host, 'job.cancel', { job }).code).toBe('job-committed');
  expect(value(host, 'state.read', {}).kind).toBe('building');
  finish(host, value(host, 'job.step', { job }));
  expect(value(host, 'state.read', {}).kind).toBe('ready');
});

test('the example holds its documents and answers under their codes, and says on «Паспорт» what it is', () => {
  const host = memoryHost();
  host.addSheet('Лист1');
  finish(host, value(host, 'example.start', { example: 'berezovsky-2021' }));
  const state = value(host, 'state.read', {});
  if (state.kind !== 'ready') throw new Error(state.kind);
  expect(state.overview.illustration).toContain('Это иллюстрация');
  // templates/examples/berezovsky-2021.yaml: 53 answers of 1 and 27 of 2.
  expect(state.overview.total).toMatchObject({ answered: 80, complete: 80, score: 107, maximum: 342, problems: 0 });
  expect(host.sheet('Паспорт').values.flat().join(' ')).toContain('Это иллюстрация');
  const documents = host.sheet('Документы').values;
  expect(documents[4]?.slice(0, 5)).toEqual(['1', 'Приказ', expect.stringContaining('Положения'), '22', 44236]);
});

test('an unknown framework, system or example is named in a sentence', () => {
  const host = memoryHost();
  expect(error(host, 'create.start', createPayload(['1.1'], 'nowhere-1999')).code).toBe('unknown-framework');
  expect(error(host, 'create.start', createPayload(['2.5'])).sentence).toBe(
    'В методике «municipal-model» нет системы 2.5.',
  );
  expect(error(host, 'example.start', { example: 'nobody' }).code).toBe('unknown-example');
});
