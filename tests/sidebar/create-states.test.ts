import { ownLevelFirst } from '../../sidebar/state/begin-draft';
import { countChosen } from '../../sidebar/state/count-chosen';
import type { Event } from '../../sidebar/state/event';
import { BLANK_PASSPORT } from '../../src/actions/blank-passport';
import { answer, fail, opened, play, viewOf } from './play';
import { job, OVERVIEW } from './sample-desk';
import { EMPTY, FEDERAL, FOREIGN_SETTINGS, MUNICIPAL, SETTINGS } from './sample-offers';

const empty = opened(EMPTY);
const draftOf = (...events: Event[]) => viewOf(play(empty, ...events), 'create').draft;
const fill = (field: 'municipality' | 'year', value: string): Event => ({ type: 'fill-passport', field, value });

describe('settings of the workbook', () => {
  const foreign = opened({ ...EMPTY, settings: FOREIGN_SETTINGS } as typeof EMPTY);

  test('that fit are not asked about', () => {
    expect(viewOf(empty, 'create').step).toBe('framework');
  });

  test.each([
    ['the locale', { localeFits: false }],
    ['the time zone', { timeZoneFits: false }],
  ])('come first when %s does not fit, and nothing is changed unasked', (_what, misfit) => {
    const state = opened({ ...EMPTY, settings: { ...SETTINGS, ...misfit } } as typeof EMPTY);
    expect(viewOf(state, 'create').step).toBe('settings');
    expect(state.pending).toBeNull();
  });

  test('offer the own Russian time zone, and Moscow to a foreign one', () => {
    expect(draftOf().timeZone).toBe('Asia/Novokuznetsk');
    expect(viewOf(foreign, 'create').draft.timeZone).toBe('Europe/Moscow');
  });

  test('are set as chosen, said, and followed by the first step', () => {
    const asked = play(foreign, { type: 'choose-zone', timeZone: 'Europe/Kaliningrad' }, { type: 'apply-settings' });
    expect(asked.pending?.request).toEqual({
      name: 'settings.apply',
      payload: { locale: 'ru_RU', timeZone: 'Europe/Kaliningrad' },
    });
    const done = answer(asked, 'settings.apply', EMPTY);
    expect(viewOf(done, 'create').step).toBe('framework');
    expect(done.message).toEqual({
      tone: 'done',
      sentence: 'Язык и часовой пояс таблицы установлены.',
      next: null,
    });
  });

  test('that stayed as they were are not called set', () => {
    const asked = play(foreign, { type: 'apply-settings' });
    const kept = answer(asked, 'settings.apply', { ...EMPTY, settings: FOREIGN_SETTINGS } as typeof EMPTY);
    expect(viewOf(kept, 'create').step).toBe('settings');
    expect(kept.message).toMatchObject({ tone: 'error', sentence: 'Настройки таблицы остались прежними.' });
  });

  test('may be left as they are', () => {
    const left = play(foreign, { type: 'go-to-step', step: 'framework' });
    expect(viewOf(left, 'create').step).toBe('framework');
    expect(left.pending).toBeNull();
  });
});

describe('the draft', () => {
  test('begins with the municipal level, its own framework and all its systems', () => {
    expect(draftOf()).toMatchObject({
      level: 'municipality',
      framework: 'municipal-model',
      systems: ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '2.4'],
    });
  });

  test('of a region takes the region’s framework', () => {
    const draft = draftOf({ type: 'choose-level', level: 'region' });
    expect(draft.framework).toBe('federal-2020');
    expect(draft.systems).toHaveLength(9);
  });

  test('of a municipality may take a framework of another level as a sample', () => {
    const draft = draftOf({ type: 'choose-framework', framework: 'federal-2020' });
    expect(draft).toMatchObject({ level: 'municipality', framework: 'federal-2020' });
    expect(draft.systems).toContain('2.5');
  });

  test('keeps the systems in the framework’s order, however they were ticked', () => {
    const draft = draftOf(
      { type: 'choose-no-systems' },
      { type: 'toggle-system', system: '2.1' },
      { type: 'toggle-system', system: '1.2' },
    );
    expect(draft.systems).toEqual(['1.2', '2.1']);
  });

  test('loses a system at the second tick, and has all again after «Выбрать все»', () => {
    expect(draftOf({ type: 'toggle-system', system: '1.1' }).systems).not.toContain('1.1');
    expect(draftOf({ type: 'choose-no-systems' }).systems).toEqual([]);
    expect(draftOf({ type: 'choose-no-systems' }, { type: 'choose-all-systems' }).systems).toHaveLength(8);
  });

  test('counts systems, positions and maximum of what is taken', () => {
    // 293 positions and 342 points are the framework's own totals; 1.1 holds 40 of them and 47 points.
    expect(countChosen(viewOf(empty, 'create'))).toEqual({ systems: 8, positions: 293, maximum: 342 });
    const without = play(empty, { type: 'toggle-system', system: '1.1' });
    expect(countChosen(viewOf(without, 'create'))).toEqual({ systems: 7, positions: 253, maximum: 295 });
  });

  test('survives steps back and forth', () => {
    const state = play(
      empty,
      { type: 'go-to-step', step: 'passport' },
      fill('municipality', 'Берёзовский городской округ'),
      { type: 'go-to-step', step: 'framework' },
    );
    expect(viewOf(state, 'create').draft.passport.municipality).toBe('Берёзовский городской округ');
  });

  test('stays when the workbook is read again', () => {
    const state = play(
      empty,
      { type: 'go-to-step', step: 'systems' },
      { type: 'toggle-system', system: '1.1' },
      {
        type: 'refresh',
      },
    );
    const again = viewOf(answer(state, 'state.read', EMPTY), 'create');
    expect(again.step).toBe('systems');
    expect(again.draft.systems).not.toContain('1.1');
  });

  test('offers the own level first and keeps the order within a level', () => {
    expect(ownLevelFirst([FEDERAL, MUNICIPAL], 'municipality')).toEqual([MUNICIPAL, FEDERAL]);
    expect(ownLevelFirst([FEDERAL, MUNICIPAL], 'region')).toEqual([FEDERAL, MUNICIPAL]);
  });
});

describe('«Создать»', () => {
  test('sends what was chosen, trimmed, and begins to build', () => {
    const asked = play(
      empty,
      { type: 'toggle-system', system: '1.1' },
      fill('municipality', '  Берёзовский ГО\u00a0'),
      fill('year', ' 2021 '),
      { type: 'create' },
    );
    expect(asked.pending?.request).toEqual({
      name: 'create.start',
      payload: {
        framework: 'municipal-model',
        level: 'municipality',
        systems: ['1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '2.4'],
        passport: { ...BLANK_PASSPORT, municipality: 'Берёзовский ГО', year: '2021' },
      },
    });
    const started = answer(asked, 'create.start', job(0));
    expect(viewOf(started, 'building').job.total).toBe(4);
    expect(started.pending?.request.name).toBe('job.step');
  });

  test.each(['21', '1999', '2021 год', '20211', '202'])('refuses the year «%s» beside its field', (year) => {
    const state = play(empty, { type: 'go-to-step', step: 'passport' }, fill('year', year), { type: 'create' });
    expect(state.pending).toBeNull();
    expect(viewOf(state, 'create').yearProblem?.sentence).toBe(
      'Год пишется четырьмя цифрами, например 2021. Исправьте его или оставьте поле пустым.',
    );
    expect(viewOf(play(state, fill('year', '2021')), 'create').yearProblem).toBeNull();
  });

  test.each(['', '2000', '2021', '2099'])('takes the year «%s»', (year) => {
    expect(play(empty, fill('year', year), { type: 'create' }).pending?.request.name).toBe('create.start');
  });

  test('without any system leads back to the systems and says why', () => {
    const state = play(
      empty,
      { type: 'go-to-step', step: 'passport' },
      { type: 'choose-no-systems' },
      { type: 'create' },
    );
    expect(state.pending).toBeNull();
    expect(viewOf(state, 'create').step).toBe('systems');
    expect(state.message).toEqual({
      tone: 'error',
      sentence: 'Не выбрана ни одна система.',
      next: 'Отметьте хотя бы одну.',
    });
  });

  test('that fails keeps the draft on the screen with the sentence', () => {
    const state = fail(play(empty, fill('municipality', 'Берёзовский ГО'), { type: 'create' }));
    expect(viewOf(state, 'create').draft.passport.municipality).toBe('Берёзовский ГО');
    expect(state.message).toEqual({ tone: 'error', sentence: 'Лист занят.', next: 'Подождите.' });
    expect(state.pending).toBeNull();
  });

  test('pressed twice is one call', () => {
    const once = play(empty, { type: 'create' });
    expect(play(once, { type: 'create' })).toBe(once);
    expect(play(once, { type: 'show-example' })).toBe(once);
    expect(play(once, { type: 'go-to-step', step: 'systems' })).toBe(once);
  });
});

test('«Посмотреть пример» builds the example of the document', () => {
  const asked = play(empty, { type: 'show-example' });
  expect(asked.pending?.request).toEqual({ name: 'example.start', payload: { example: 'berezovsky-2021' } });
  const built = answer(answer(asked, 'example.start', job(4)), 'state.read', { kind: 'ready', overview: OVERVIEW });
  expect(built.view).toMatchObject({ page: 'overview' });
});

test('creation is not asked for from anywhere else', () => {
  const ready = opened({ kind: 'ready', overview: OVERVIEW });
  expect(play(ready, { type: 'create' }, { type: 'show-example' }, { type: 'apply-settings' }, fill('year', '1'))).toBe(
    ready,
  );
});
