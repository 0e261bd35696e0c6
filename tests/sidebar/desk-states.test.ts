import type { Event } from '../../sidebar/state/event';
import { lastAnswer } from '../../sidebar/state/last-answer';
import { BUILD_SUMMARY } from '../../sidebar/views/summary-page';
import { afterCheck, answer, checkPart, fail, keepSilent, onPage, opened, play } from './play';
import { CLEAN_REPORT, OVERVIEW, REPORT, SUMMARY } from './sample-desk';
import { EMPTY } from './sample-offers';

const READY = { kind: 'ready', overview: OVERVIEW } as const;
const TO_FINDINGS = { type: 'show-page', page: 'findings', of: '' } as const;
const overview = opened(READY);
const checked = afterCheck(overview, REPORT);
const summed = answer(play(overview, BUILD_SUMMARY), 'summary.build', SUMMARY);
const jump = (row: number): Event => ({
  type: 'open-cell',
  cell: { sheetId: 100, code: '1.1.1.03', column: 'answer', row },
  place: `строка ${row}`,
});

test('«Проверить» leads to the findings and says that it is done', () => {
  const { desk, trail } = onPage(checked, 'findings');
  expect(desk.report).toEqual(REPORT);
  expect(trail).toEqual([{ page: 'overview', of: '' }]);
  expect(checked.message).toEqual({ tone: 'done', sentence: 'Проверка закончена.', next: null });
});

test('a check that fails ends there and says why', () => {
  const failed = fail(play(overview, { type: 'check' }));
  expect(onPage(failed, 'findings').desk.check).toBeNull();
  expect(failed.message).toEqual({ tone: 'error', sentence: 'Лист занят.', next: 'Подождите.' });
});

test('a new action clears what was said about the last one', () => {
  expect(play(checked, { type: 'check' }).message).toBeNull();
  expect(play(checked, { type: 'back' }).message).toBeNull();
});

test('the overview after a check shows the newer numbers and leads back to the findings', () => {
  const newer = { ...OVERVIEW, year: '2022' };
  const report = { ...CLEAN_REPORT, overview: newer };
  const back = play(afterCheck(overview, report), { type: 'back' });
  expect(onPage(back, 'overview').desk.overview).toBe(newer);
  // The check has just read all of it: nothing is asked for again.
  expect(back.pending).toBeNull();
  expect(onPage(play(back, TO_FINDINGS), 'findings').desk.report).toBe(report);
});

test('findings that were never looked for are offered as a check, not as an empty list', () => {
  const { desk } = onPage(play(overview, TO_FINDINGS), 'findings');
  expect(desk.report).toBeNull();
});

test('«Обновить» reads the workbook again and keeps the last findings', () => {
  const back = play(checked, { type: 'back' });
  const again = answer(play(back, { type: 'refresh' }), 'state.read', {
    ...READY,
    overview: { ...OVERVIEW, year: '2023' },
  });
  const { desk } = onPage(again, 'overview');
  expect(desk.overview.year).toBe('2023');
  expect(desk.report).toBe(REPORT);
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

test('how the person looks at a page outlives leaving it, and a new check', () => {
  const look = { type: 'look', at: 'findings.system', value: '1.2' } as const;
  const away = play(checked, look, { type: 'show-page', page: 'summary', of: '' }, { type: 'back' });
  expect(onPage(away, 'findings').desk.look).toEqual({ 'findings.system': '1.2' });
  const again = afterCheck(away, REPORT);
  expect(onPage(again, 'findings').desk.look).toEqual({ 'findings.system': '1.2' });
});

test('«Построить сводную оценку» leads to its numbers', () => {
  expect(lastAnswer(onPage(summed, 'summary').desk, BUILD_SUMMARY.request)?.value).toBe(SUMMARY);
  expect(summed.message?.sentence).toBe('Сводная оценка построена.');
  expect(onPage(play(summed, { type: 'back' }), 'overview').desk.overview).toBe(OVERVIEW);
});

test('two presses of a button are one call', () => {
  const once = play(overview, { type: 'check' });
  expect(play(once, { type: 'check' }, BUILD_SUMMARY, { type: 'refresh' }, jump(7))).toBe(once);
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
    const { desk } = onPage(there, 'findings');
    expect(desk.report).toBe(REPORT);
    // She may change the cell now, so the next page that is shown reads anew.
    expect(play(there, { type: 'back' }).pending?.request.name).toBe('state.read');
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
    expect(checking.pending?.request.name).toBe('check.start');
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
  expect(onPage(answer(retried, 'check.start', checkPart(2)), 'findings').desk.check?.progress?.done).toBe(2);
});

test('what belongs to a finished workbook is not asked of an empty one', () => {
  const empty = opened(EMPTY);
  expect(play(empty, { type: 'check' }, BUILD_SUMMARY, { type: 'back' }, jump(1))).toBe(empty);
  expect(play(empty, { type: 'stop-job' })).toBe(empty);
});

describe('the way through the pages', () => {
  const page = (name: 'overview' | 'findings' | 'summary', fromMenu = false): Event => ({
    type: 'show-page',
    page: name,
    of: '',
    fromMenu,
  });

  test('goes back the way the person came', () => {
    const deep = play(overview, page('findings'), page('summary'));
    expect(onPage(deep, 'summary').trail.map((place) => place.page)).toEqual(['overview', 'findings']);
    onPage(play(deep, { type: 'back' }), 'findings');
    onPage(play(deep, { type: 'back' }, { type: 'back' }), 'overview');
    expect(play(overview, { type: 'back' })).toBe(overview);
  });

  test('does not grow in circles', () => {
    const round = play(overview, page('findings'), page('summary'), page('findings'));
    expect(onPage(round, 'findings').trail.map((place) => place.page)).toEqual(['overview']);
    expect(onPage(play(round, page('overview')), 'overview').trail).toEqual([]);
  });

  test('from the menu leads back to the overview, however deep it began', () => {
    const chosen = play(overview, page('findings'), page('summary', true));
    expect(onPage(chosen, 'summary').trail.map((place) => place.page)).toEqual(['overview']);
    expect(onPage(play(chosen, page('overview', true)), 'overview').trail).toEqual([]);
  });

  test('does not leave a page while the workbook is being changed, and leaves a reading at once', () => {
    const summing = play(overview, BUILD_SUMMARY);
    expect(play(summing, page('findings'))).toBe(summing);
    const reading = play(overview, { type: 'refresh' });
    onPage(play(reading, page('findings')), 'findings');
    expect(play(reading, page('findings')).pending).toBeNull();
  });
});

describe('what a page stands on', () => {
  const read = { name: 'state.read', payload: {} } as const;

  test('is read again when the workbook was changed through the sidebar, and the old is shown meanwhile', () => {
    const back = play(summed, { type: 'back' });
    expect(back.pending?.request).toEqual(read);
    expect(onPage(back, 'overview').desk.overview).toBe(OVERVIEW);
  });

  test('is not read again when nothing can have changed', () => {
    const there = play(overview, { type: 'show-page', page: 'findings', of: '' }, { type: 'back' });
    expect(there.pending).toBeNull();
  });

  test('that cannot be read anew is kept on the screen beside the reason', () => {
    const failed = fail(play(summed, { type: 'back' }));
    expect(onPage(failed, 'overview').problem).toBeNull();
    expect(failed.message?.sentence).toBe('Лист занят.');
  });
});

describe('a check in parts', () => {
  const begun = play(overview, { type: 'check' });
  const going = answer(begun, 'check.start', checkPart(2));

  test('shows at the findings how far it really is, and asks for the next part by itself', () => {
    expect(onPage(begun, 'findings').desk.check).toEqual({ progress: null, stopping: false });
    expect(onPage(going, 'findings').desk.check?.progress).toEqual(checkPart(2));
    expect(going.pending?.request).toEqual({ name: 'check.part', payload: { check: 'check-1' } });
    expect(answer(going, 'check.part', checkPart(3)).pending?.request.name).toBe('check.part');
  });

  test('stops after the part that is out, and keeps what an earlier check found', () => {
    const again = answer(play(checked, { type: 'check' }), 'check.start', checkPart(2));
    const stopped = answer(play(again, { type: 'stop-check' }), 'check.part', checkPart(3));
    expect(stopped.pending).toBeNull();
    expect(onPage(stopped, 'findings').desk).toMatchObject({ check: null, report: REPORT });
    expect(stopped.message?.sentence).toBe('Проверка остановлена, в таблицу ничего не записано.');
  });

  test('stopped too late says so and shows what it found', () => {
    const late = answer(play(going, { type: 'stop-check' }), 'check.part', { ...checkPart(10), report: REPORT });
    expect(onPage(late, 'findings').desk.report).toBe(REPORT);
    expect(late.message?.sentence).toBe('Остановить не успели: проверка уже закончена.');
  });

  test('cannot be stopped when none goes on', () => {
    expect(play(overview, { type: 'stop-check' })).toBe(overview);
  });
});

describe('a decision about a finding', () => {
  const [first] = REPORT.findings;
  const id = first?.id ?? '';
  const accepted = { reason: 'Листы ведёт школа.', at: '2021-03-01T10:00:00' };
  const accept: Event = {
    type: 'ask',
    request: { name: 'finding.accept', payload: { id, sentence: first?.sentence ?? '', reason: accepted.reason } },
    done: 'Причина записана.',
    goTo: null,
  };
  const kept = answer(play(checked, accept), 'finding.accept', { id, accepted });
  const decisions = (state: typeof kept) => onPage(state, 'findings').desk.report?.findings.map((one) => one.accepted);

  test('marks it accepted without a new check, and no other', () => {
    expect(decisions(kept)).toEqual([accepted, null, null, null]);
    expect(kept.message?.sentence).toBe('Причина записана.');
  });

  test('can be taken back', () => {
    const request = { name: 'finding.unaccept', payload: { id } } as const;
    const back = play(kept, { type: 'ask', request, done: null, goTo: null });
    expect(decisions(answer(back, 'finding.unaccept', { id, accepted: null }))).toEqual([null, null, null, null]);
  });
});
