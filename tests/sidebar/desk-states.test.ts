import type { Event } from '../../sidebar/state/event';
import { answer, fail, keepSilent, opened, play, viewOf } from './play';
import { CLEAN_REPORT, OVERVIEW, REPORT, SUMMARY } from './sample-desk';
import { EMPTY } from './sample-offers';

const READY = { kind: 'ready', overview: OVERVIEW } as const;
const overview = opened(READY);
const checked = answer(play(overview, { type: 'check' }), 'check.run', REPORT);
const summed = answer(play(overview, { type: 'build-summary' }), 'summary.build', SUMMARY);
const jump = (row: number): Event => ({
  type: 'open-cell',
  cell: { sheetId: 100, code: '1.1.1.03', column: 'answer', row },
  place: `строка ${row}`,
});

test('«Проверить» leads to the findings and says that it is done', () => {
  expect(viewOf(checked, 'findings')).toMatchObject({ report: REPORT, filter: null });
  expect(checked.message).toEqual({ tone: 'done', sentence: 'Проверка закончена.', next: null });
});

test('a check that fails leaves the overview and says why', () => {
  const failed = fail(play(overview, { type: 'check' }));
  expect(failed.view).toBe(overview.view);
  expect(failed.message).toEqual({ tone: 'error', sentence: 'Лист занят.', next: 'Подождите.' });
});

test('a new action clears what was said about the last one', () => {
  expect(play(checked, { type: 'check' }).message).toBeNull();
  expect(play(checked, { type: 'show-overview' }).message).toBeNull();
});

test('the overview after a check shows the newer numbers and leads back to the findings', () => {
  const newer = { ...OVERVIEW, year: '2022' };
  const report = { ...CLEAN_REPORT, overview: newer };
  const back = play(answer(play(overview, { type: 'check' }), 'check.run', report), { type: 'show-overview' });
  expect(viewOf(back, 'overview').desk).toEqual({ overview: newer, report });
  expect(viewOf(play(back, { type: 'show-findings' }), 'findings').report).toBe(report);
});

test('findings that were never looked for are not shown', () => {
  expect(play(overview, { type: 'show-findings' })).toBe(overview);
});

test('«Обновить» reads the workbook again and keeps the last findings', () => {
  const back = play(checked, { type: 'show-overview' }, { type: 'refresh' });
  const again = answer(back, 'state.read', { ...READY, overview: { ...OVERVIEW, year: '2023' } });
  expect(viewOf(again, 'overview').desk).toMatchObject({ overview: { year: '2023' }, report: REPORT });
  expect(again.message?.sentence).toBe('Данные прочитаны заново.');
});

test('«Обновить» that fails keeps the overview', () => {
  const failed = fail(play(overview, { type: 'refresh' }));
  expect(failed.view).toBe(overview.view);
  expect(failed.message?.tone).toBe('error');
});

test('a workbook that was emptied meanwhile leads to creation', () => {
  expect(answer(play(overview, { type: 'refresh' }), 'state.read', EMPTY).view.kind).toBe('create');
});

test('findings are filtered by system and shown whole again', () => {
  const filtered = play(checked, { type: 'filter-findings', system: '1.2' });
  expect(viewOf(filtered, 'findings').filter).toBe('1.2');
  expect(viewOf(play(filtered, { type: 'filter-findings', system: null }), 'findings').filter).toBeNull();
  expect(play(overview, { type: 'filter-findings', system: '1.2' })).toBe(overview);
});

test('«Построить сводную оценку» leads to its numbers', () => {
  expect(viewOf(summed, 'summary')).toMatchObject({ report: SUMMARY, desk: { overview: OVERVIEW } });
  expect(summed.message?.sentence).toBe('Сводная оценка построена.');
  expect(viewOf(play(summed, { type: 'show-overview' }), 'overview').desk.overview).toBe(OVERVIEW);
});

test('two presses of a button are one call', () => {
  const once = play(overview, { type: 'check' });
  expect(play(once, { type: 'check' }, { type: 'build-summary' }, { type: 'refresh' }, jump(7))).toBe(once);
});

describe('a jump to a cell', () => {
  const jumping = play(checked, jump(7));

  test('asks for the cell by code and column and says where it went', () => {
    expect(jumping.pending?.request).toEqual({
      name: 'cell.open',
      payload: { sheetId: 100, code: '1.1.1.03', column: 'answer', row: 7 },
    });
    const there = answer(jumping, 'cell.open', { opened: true });
    expect(there.message?.sentence).toBe('Открыто: строка 7.');
    expect(there.view).toBe(checked.view);
  });

  test('asked for while another is under way waits, and the newest wins', () => {
    const third = play(jumping, jump(8), jump(9));
    expect(third.pending?.request.payload).toMatchObject({ row: 7 });
    const next = answer(third, 'cell.open', { opened: true });
    expect(next.pending?.request.payload).toMatchObject({ row: 9 });
    expect(answer(next, 'cell.open', { opened: true }).message?.sentence).toBe('Открыто: строка 9.');
  });

  test('that fails is said, and the one that waited goes on', () => {
    expect(fail(jumping).message?.sentence).toBe('Лист занят.');
    expect(fail(play(jumping, jump(9))).pending?.request.payload).toMatchObject({ row: 9 });
  });

  test('does not hold up a check, and its late answer changes nothing', () => {
    const checking = play(jumping, { type: 'check' });
    expect(checking.pending?.request.name).toBe('check.run');
    const late = { type: 'replied', id: jumping.calls, name: 'cell.open', value: { opened: true }, now: 0 } as const;
    expect(play(checking, late)).toBe(checking);
  });

  test('from the overview opens the sheet', () => {
    expect(play(overview, jump(1)).pending?.request.name).toBe('cell.open');
  });
});

test('a check repeated after silence is answered once', () => {
  const retried = play(keepSilent(play(overview, { type: 'check' })), { type: 'retry' });
  expect(retried.pending?.ids).toHaveLength(2);
  expect(answer(retried, 'check.run', REPORT).view.kind).toBe('findings');
});

test('what belongs to a finished workbook is not asked of an empty one', () => {
  const empty = opened(EMPTY);
  expect(play(empty, { type: 'check' }, { type: 'build-summary' }, { type: 'show-overview' }, jump(1))).toBe(empty);
  expect(play(empty, { type: 'stop-job' })).toBe(empty);
});
