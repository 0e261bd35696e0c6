import { listActions } from '../../sidebar/state/list-actions';
import { screenTitle } from '../../sidebar/state/screen-title';
import { START, type State } from '../../sidebar/state/state';
import { BUILD_SUMMARY } from '../../sidebar/views/summary-page';
import { afterCheck, answer, fail, opened, play } from './play';
import { CLEAN_REPORT, job, OVERVIEW, REPORT, SUMMARY } from './sample-desk';
import { EMPTY, FOREIGN_SETTINGS } from './sample-offers';

const reading = play(START, { type: 'open' });
const empty = opened(EMPTY);
const building = answer(play(empty, { type: 'create' }), 'create.start', job(1));
const overview = opened({ kind: 'ready', overview: OVERVIEW });
const leased = (leaseUntil: string) => opened({ kind: 'building', job: job(1), leaseUntil });

// Every view, its heading, its blue button and the others: the whole map of the sidebar.
const MAP: readonly (readonly [State, heading: string, primary: string, ...others: string[]])[] = [
  [reading, 'МСОКО: оценка механизмов', ''],
  [fail(reading), 'Не получилось прочитать таблицу', 'Повторить'],
  [
    opened({ ...EMPTY, settings: FOREIGN_SETTINGS } as typeof EMPTY),
    'Настройки таблицы',
    'Установить',
    'Оставить как есть',
  ],
  [empty, 'Шаг 1 из 3. Методика', 'Далее', 'Посмотреть пример'],
  [play(empty, { type: 'go-to-step', step: 'systems' }), 'Шаг 2 из 3. Системы', 'Далее', 'Назад'],
  [play(empty, { type: 'go-to-step', step: 'passport' }), 'Шаг 3 из 3. Паспорт', 'Создать', 'Назад'],
  [building, 'Листы строятся', '', 'Остановить'],
  [fail(building), 'Построение прервалось', 'Продолжить', 'Отменить'],
  [play(fail(building), { type: 'cancel-job' }), 'Построенное убирается', ''],
  [leased('2999-01-01T00:00:00Z'), 'Таблицу сейчас строят', 'Посмотреть снова'],
  [leased('2001-01-01T00:00:00Z'), 'Построение прервалось', 'Продолжить', 'Отменить'],
  [overview, 'Обзор', 'Проверить', 'Построить сводную оценку'],
  [afterCheck(overview, REPORT), 'Что исправить', 'Проверить снова', 'Записать на лист', 'Построить сводную оценку'],
  [play(overview, { type: 'check' }), 'Что исправить', '', 'Остановить'],
  [afterCheck(overview, CLEAN_REPORT), 'Что исправить', 'Построить сводную оценку', 'Проверить снова'],
  [
    answer(play(overview, BUILD_SUMMARY), 'summary.build', SUMMARY),
    'Сводная оценка',
    'Открыть лист',
    'Построить снова',
  ],
];

test.each(MAP.map(([state, heading, primary, ...others]) => ({ state, heading, primary, others })))(
  '«$heading» has the blue button «$primary» and beside it $others',
  ({ state, heading, primary, others }) => {
    const actions = listActions(state);
    expect(screenTitle(state.view)).toBe(heading);
    expect(actions.filter((action) => action.primary).map((action) => action.label)).toEqual(primary ? [primary] : []);
    expect(actions.filter((action) => !action.primary).map((action) => action.label)).toEqual(others);
  },
);

test('all buttons rest while a call is out', () => {
  expect(listActions(play(overview, BUILD_SUMMARY)).map((action) => action.enabled)).toEqual([false, false]);
  expect(listActions(overview).map((action) => action.enabled)).toEqual([true, true]);
});

test('a jump to a cell does not put the buttons to rest', () => {
  const cell = { sheetId: 100, code: '', column: '', row: 1 };
  const jumping = play(overview, { type: 'open-cell', cell, place: 'лист' });
  expect(listActions(jumping).every((action) => action.enabled)).toBe(true);
});

test('«Остановить» of a check can be pressed once', () => {
  const checking = play(overview, { type: 'check' });
  expect(listActions(checking)[0]?.enabled).toBe(true);
  expect(listActions(play(checking, { type: 'stop-check' }))[0]?.enabled).toBe(false);
});

test('«Остановить» is for the running job only', () => {
  expect(listActions(building)[0]?.enabled).toBe(true);
  expect(listActions(play(building, { type: 'stop-job' }))[0]?.enabled).toBe(false);
});

test('«Открыть лист» opens the sheet of the summary', () => {
  const summed = answer(play(overview, BUILD_SUMMARY), 'summary.build', SUMMARY);
  expect(listActions(summed)[0]?.event).toEqual({
    type: 'open-cell',
    cell: { sheetId: 900, code: '', column: '', row: 2 },
    place: 'лист «Сводная оценка»',
  });
});
