import { chosenFramework, countChosen } from '../../sidebar/state/count-chosen';
import type { Event } from '../../sidebar/state/event';
import { listActions } from '../../sidebar/state/list-actions';
import { FROM_FILE } from '../../sidebar/state/region-file';
import type { FileReport, FrameworkOffer } from '../../src/actions/calls';
import { answer, fail, keepSilent, opened, play, viewOf } from './play';
import { EMPTY, MUNICIPAL } from './sample-offers';
import { WRONG_FILE } from './sample-rubric';

/** A rubric of Tver’s own with the first two systems of the model: 40 and 23 positions, 47 and 26 points. */
const TVER: FrameworkOffer = {
  ...MUNICIPAL,
  id: 'тверь-2026',
  title: 'Методика Тверской области',
  positions: 63,
  maximum: 73,
  systems: MUNICIPAL.systems.slice(0, 2),
};
const GOOD: FileReport = { problems: [], offer: TVER, difference: null };

const empty = opened(EMPTY);
const fromFile: Event = { type: 'choose-framework', framework: FROM_FILE };
const write = (text: string): Event => ({ type: 'write-file', text });
const judge: Event = { type: 'judge-file' };
const create: Event = { type: 'create' };
const asked = play(empty, fromFile, write(' {"id":1}\n'), judge);
const judged = answer(asked, 'rubric.judge', GOOD);
const labels = (state: typeof empty) =>
  listActions(state).map(({ label, primary }) => (primary ? `[${label}]` : label));

test('a file is a third way: without a right one there is nothing to go on with', () => {
  const begun = play(empty, fromFile);
  expect(viewOf(begun, 'create').draft).toMatchObject({ framework: FROM_FILE, systems: [] });
  expect(labels(begun)).toEqual(['[Проверить файл]']);
  const refused = play(begun, write(' \n'), judge);
  expect(refused.pending).toBeNull();
  expect(refused.message).toEqual({
    tone: 'error',
    sentence: 'Файла методики ещё нет.',
    next: 'Выберите файл на компьютере или вставьте его текст.',
  });
  const early = play(begun, { type: 'go-to-step', step: 'passport' }, create);
  expect([early.pending, viewOf(early, 'create').step]).toEqual([null, 'framework']);
  expect(early.message).toEqual({
    tone: 'error',
    sentence: 'Методика ещё не выбрана.',
    next: 'Проверьте файл методики или выберите другую из списка.',
  });
});

test('the add-on judges the text, once at a time', () => {
  expect(asked.pending?.request).toEqual({ name: 'rubric.judge', payload: { text: '{"id":1}' } });
  expect(play(asked, judge)).toBe(asked);
  expect(listActions(asked).map(({ enabled }) => enabled)).toEqual([false]);
  expect(play(keepSilent(asked), { type: 'retry' }).pending?.request).toEqual(asked.pending?.request);
});

test('a right file becomes a choice with its own systems and counts', () => {
  expect(judged.message).toEqual({
    tone: 'done',
    sentence: 'Файл верный: по этой методике можно создать книгу.',
    next: null,
  });
  const view = viewOf(judged, 'create');
  expect(chosenFramework(view)).toBe(TVER);
  expect(countChosen(view)).toEqual({ systems: 2, positions: 63, maximum: 73 });
  expect(labels(judged)).toEqual(['[Далее]', 'Проверить файл']);
});

test('«Создать» sends the text of the file with the systems taken of it', () => {
  const sent = play(judged, { type: 'toggle-system', system: '1.1' }, create).pending?.request;
  expect(sent).toMatchObject({
    name: 'create.start',
    payload: { framework: 'тверь-2026', level: 'municipality', systems: ['1.2'], file: '{"id":1}' },
  });
  const shipped = play(judged, { type: 'choose-framework', framework: 'federal-2020' }, create).pending?.request;
  expect(shipped?.payload).not.toHaveProperty('file');
});

test('a file with problems keeps them all and can be mended and judged again', () => {
  const wrong = answer(asked, 'rubric.judge', { ...WRONG_FILE, problems: Array(21).fill(WRONG_FILE.problems[0]) });
  expect(viewOf(wrong, 'create').file.report?.problems).toHaveLength(21);
  expect(wrong.message).toEqual({
    tone: 'error',
    sentence: 'Файл не принят: 21\u00a0ошибка.',
    next: 'Под текстом файла показано, что исправить. Поправьте файл и проверьте ещё раз.',
  });
  expect(labels(wrong)).toEqual(['[Проверить файл]']);
  const mended = play(wrong, write('{}'));
  expect(viewOf(mended, 'create').file).toEqual({ text: '{}', report: null });
  const right = answer(play(mended, judge), 'rubric.judge', GOOD);
  expect(viewOf(right, 'create').draft.systems).toEqual(['1.1', '1.2']);
});

test('a text changed after the judgement, or while it is under way, is not judged', () => {
  const changed = viewOf(play(judged, write('{"id":2}')), 'create');
  expect([changed.file.report, changed.draft.systems]).toEqual([null, []]);
  const late = viewOf(answer(play(asked, write('{"id":2}')), 'rubric.judge', GOOD), 'create');
  expect([late.file, late.draft.systems]).toEqual([{ text: '{"id":2}', report: null }, []]);
});

test('a judgement that fails says why and keeps the text', () => {
  const failed = fail(asked);
  expect(failed.message).toEqual({ tone: 'error', sentence: 'Лист занят.', next: 'Подождите.' });
  expect(viewOf(failed, 'create').file.text).toBe(' {"id":1}\n');
});

test('the file stays with another level, another framework tried, the same text judged again, the workbook read again', () => {
  const region = play(judged, { type: 'toggle-system', system: '1.1' }, { type: 'choose-level', level: 'region' });
  expect(viewOf(region, 'create').draft).toMatchObject({ level: 'region', framework: FROM_FILE, systems: ['1.2'] });
  const again = answer(play(region, judge), 'rubric.judge', GOOD);
  expect(viewOf(again, 'create').draft.systems).toEqual(['1.2']);
  const elsewhere = answer(play(asked, { type: 'choose-framework', framework: 'federal-2020' }), 'rubric.judge', GOOD);
  expect(viewOf(elsewhere, 'create').draft.systems).toHaveLength(9);
  expect(viewOf(play(elsewhere, fromFile), 'create').draft.systems).toEqual(['1.1', '1.2']);
  const read = answer(play(judged, { type: 'refresh' }), 'state.read', EMPTY);
  expect(viewOf(read, 'create').file).toEqual(viewOf(judged, 'create').file);
});
