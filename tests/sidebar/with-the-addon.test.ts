import { createClient } from '../../sidebar/client/create-client';
import { createStore } from '../../sidebar/create-store';
import type { Event } from '../../sidebar/state/event';
import { lastAnswer } from '../../sidebar/state/last-answer';
import { FROM_FILE } from '../../sidebar/state/region-file';
import { BUILD_SUMMARY } from '../../sidebar/views/summary-page';
import { answerCall } from '../../src/actions/answer-call';
import { BLANK_PASSPORT } from '../../src/actions/blank-passport';
import { create, value } from '../actions/drive-host';
import { type MemoryHost, memoryHost } from '../actions/memory-host';
import { onPage } from './play';

/** The sidebar's own client and store, talking to the add-on's own actions over a workbook in memory. */
function sidebarOn(host: MemoryHost) {
  const store = createStore({
    call: createClient(
      async (name, json) => answerCall(host, name, json),
      () => () => undefined,
    ),
    now: () => host.now().getTime(),
    focusEditor: () => undefined,
    changed: () => undefined,
  });
  /** Does this and waits until nothing is out any more: a job steps itself to its end. */
  const act = async (...events: Event[]) => {
    for (const event of events) store.dispatch(event);
    for (let turns = 0; store.read().pending && turns < 500; turns += 1)
      await new Promise((next) => setImmediate(next));
    return store.read();
  };
  return { act };
}

const JUDGE: Event = { type: 'judge-file' };

const emptyFile = () => {
  const host = memoryHost();
  host.addSheet('Лист1');
  return host;
};

test('from an empty file to a checked and summarised workbook, with the add-on’s own answers', async () => {
  const host = emptyFile();
  const { act } = sidebarOn(host);
  expect((await act({ type: 'open' })).view).toMatchObject({ kind: 'create', draft: { level: 'municipality' } });
  const created = await act(
    { type: 'choose-framework', framework: 'municipal-model' },
    { type: 'choose-no-systems' },
    { type: 'toggle-system', system: '1.1' },
    { type: 'toggle-system', system: '2.1' },
    { type: 'fill-passport', field: 'municipality', value: 'Берёзовский городской округ' },
    { type: 'create' },
  );
  expect(created.message).toMatchObject({ tone: 'done', sentence: 'Готово: листы построены.' });
  // 1.1 and 2.1 hold 40 and 30 positions, 47 and 35 points.
  expect(created.view).toMatchObject({
    page: 'overview',
    desk: {
      overview: {
        municipality: 'Берёзовский городской округ',
        systems: [{ system: '1.1' }, { system: '2.1' }],
        total: { positions: 70, answered: 0, score: 0, maximum: 82 },
      },
    },
  });

  const checked = await act({ type: 'check' });
  const finding = onPage(checked, 'findings').desk.report?.findings.find(({ code }) => code === 'unanswered');
  if (!finding?.cell) throw new Error('a new workbook has unanswered positions');
  const { sheetId, code, column, row } = finding.cell;
  const jumped = await act({ type: 'open-cell', cell: { sheetId, code, column, row }, place: 'первая позиция' });
  expect(jumped.message).toMatchObject({ tone: 'done', sentence: 'Открыто: первая позиция.' });

  const summed = await act(BUILD_SUMMARY);
  expect(lastAnswer(onPage(summed, 'summary').desk, BUILD_SUMMARY.request)?.value).toMatchObject({
    sheetName: 'Сводная оценка',
    summary: { total: { score: 0, maximum: 82 } },
  });
});

test('a region’s file is judged in an empty workbook, and a workbook is made of it', async () => {
  const donor = memoryHost();
  create(donor, ['2.4']);
  // The model's own rubric of 2.4 (29 positions, 33 points) under a name that no template bears.
  const { text } = value(donor, 'rubric.export', {});
  const file = text.replace('"municipal-model"', '"тверь-2026"').replace('"municipal-model@1"', 'null');
  const { act } = sidebarOn(emptyFile());
  await act({ type: 'open' });
  await act({ type: 'choose-framework', framework: FROM_FILE });
  const wrong = await act({ type: 'write-file', text: file.replace('"status": "active"', '"status": "?"') }, JUDGE);
  expect(wrong.view).toMatchObject({ draft: { systems: [] }, file: { report: { offer: null, problems: [{}] } } });
  const judged = await act({ type: 'write-file', text: `\ufeff${file}\n` }, JUDGE);
  expect(judged.view).toMatchObject({
    draft: { systems: ['2.4'] },
    file: { report: { problems: [], offer: { id: 'тверь-2026', positions: 29, maximum: 33 } } },
  });
  const created = await act({ type: 'create' });
  expect(created.message).toMatchObject({ tone: 'done', sentence: 'Готово: листы построены.' });
  expect(onPage(created, 'overview').desk.overview).toMatchObject({
    framework: { id: 'тверь-2026', version: '1' },
    systems: [{ system: '2.4' }],
    total: { positions: 29, answered: 0, maximum: 33 },
  });
});

test('a second person who presses «Создать» during a creation sees whose turn it is and nothing is built twice', async () => {
  const host = emptyFile();
  const late = sidebarOn(host);
  await late.act({ type: 'open' });
  const begun = JSON.parse(
    answerCall(
      host,
      'create.start',
      JSON.stringify({
        framework: 'municipal-model',
        level: 'municipality',
        systems: ['1.1'],
        passport: BLANK_PASSPORT,
      }),
    ),
  );
  expect(begun).toMatchObject({ ok: true });
  const state = await late.act({ type: 'create' });
  expect(state.view).toMatchObject({ kind: 'foreign-job', expired: false, job: { job: begun.value.job } });
  expect(state.message).toMatchObject({ tone: 'error' });
});

test('the example opens from the sidebar as an illustration', async () => {
  const { act } = sidebarOn(emptyFile());
  await act({ type: 'open' });
  const state = await act({ type: 'show-example' });
  expect(state.view).toMatchObject({ page: 'overview', desk: { overview: { framework: { id: 'municipal-model' } } } });
  const { desk } = onPage(state, 'overview');
  expect(desk.overview.illustration).not.toBeNull();
  expect(desk.overview.total.answered).toBeGreaterThan(0);
});
