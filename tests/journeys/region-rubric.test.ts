import type { HeadlessHost } from '../../src/host/local/headless/create-headless-host';
import { columnLetter } from '../../src/workbook/area';
import { METHOD_COLUMN_KEYS } from '../../src/workbook/columns';
import { ask, createBook, openAddon } from './open-addon';
import { one, typeAt, valueAt } from './score-rows';

const SHEET = '2.4 Оценка';
/** System 2.4 of the municipal model: the indicators' penalty, a goal with 0/1, an indicator with 0/1/2. */
const [GOAL, INDICATOR] = ['2.4.1.01', '2.4.2.01'];

let host: HeadlessHost;
let whole: number;
let penalty: string;

/** Types into «Методика» as the region's methodologist does. */
function edit(code: string, key: (typeof METHOD_COLUMN_KEYS)[number], text: string): void {
  const row = host
    .read('Методика', `A1:A${host.sheet('Методика').lastRow}`)
    .findIndex(([cell]) => cell?.value === code);
  host.type('Методика', `${columnLetter(METHOD_COLUMN_KEYS.indexOf(key) + 1)}${row + 1}`, text);
}

/** Points and maximum by formula, in the sidebar and in the summary: one pair when all three agree. */
async function totals(): Promise<readonly [unknown, unknown]> {
  await host.settle();
  const pair = [one(host, SHEET, 'G4'), one(host, SHEET, 'E4')] as const;
  const state = ask(host, 'state.read', {});
  if (state.kind !== 'ready') throw new Error(state.kind);
  const { total } = ask(host, 'summary.build', {}).summary;
  expect([
    [state.overview.total.score, state.overview.total.maximum],
    [total.score, total.maximum],
  ]).toEqual([pair, pair]);
  return pair;
}

beforeAll(async () => {
  host = await openAddon();
  await createBook(host, ['2.4']);
  whole = Number(one(host, SHEET, 'E4'));
  const table = host.read('Методика', `A1:O${host.sheet('Методика').lastRow}`);
  penalty = String(table.find((row) => row[12]?.value === 'штраф')?.[0]?.value);
  typeAt(host, SHEET, GOAL, 'answer', '1 — есть');
  typeAt(host, SHEET, INDICATOR, 'answer', '2');
  typeAt(host, SHEET, penalty, 'answer', '1 — есть');
});

test('a penalty takes nothing, then its size once the region sets it, then nothing again', async () => {
  expect(await totals()).toEqual([3, whole]);
  edit(penalty, 'penalty', '1,5');
  expect(await totals()).toEqual([1.5, whole]);
  edit(penalty, 'penalty', 'не задано');
  expect(await totals()).toEqual([3, whole]);
});

test('н/п leaves the maximum while it is allowed, and is a bad row once it is forbidden again', async () => {
  edit(GOAL, 'scale', '0; 1; н/п');
  typeAt(host, SHEET, GOAL, 'answer', 'н/п');
  expect(await totals()).toEqual([2, whole - 1]);
  edit(GOAL, 'scale', '0; 1');
  await host.settle();
  expect(valueAt(host, SHEET, GOAL, 'points')).toContain('ответ «н/п» здесь не предусмотрен');
  expect(one(host, SHEET, 'G4')).toBe('⚠');
  typeAt(host, SHEET, GOAL, 'answer', '1');
  expect(await totals()).toEqual([3, whole]);
});

test('a longer scale raises points and maximum together', async () => {
  edit(GOAL, 'scale', '0; 1; 3');
  edit(GOAL, 'maximum', '3');
  typeAt(host, SHEET, GOAL, 'answer', '3');
  expect(await totals()).toEqual([5, whole + 2]);
  edit(GOAL, 'scale', '0; 1');
  edit(GOAL, 'maximum', '1');
  typeAt(host, SHEET, GOAL, 'answer', '1');
  expect(await totals()).toEqual([3, whole]);
});

test('a position retired after its sheet was laid is in no total, н/п or answered', async () => {
  edit(INDICATOR, 'status', 'исключена');
  expect(await totals()).toEqual([1, whole - 2]);
  expect(one(host, SHEET, 'F3')).toBe('Отвечено из 28');
  expect(one(host, SHEET, 'F4')).toBe(2);
  typeAt(host, SHEET, INDICATOR, 'answer', 'н/п');
  expect(await totals()).toEqual([1, whole - 2]);
  typeAt(host, SHEET, INDICATOR, 'answer', '2');
  edit(INDICATOR, 'status', 'действует');
  expect(await totals()).toEqual([3, whole]);
});

test('a level is named once bands stand beside the table, by the sidebar as by the function', async () => {
  expect(ask(host, 'summary.build', {}).summary).toMatchObject({ level: null, levelUnknown: 'no-bands' });
  for (const [row, from, name] of [
    [5, '0', 'низкий'],
    [9, '5%', 'средний'],
    [7, '0,7', 'высокий'],
  ] as const) {
    host.type('Методика', `Q${row}`, from);
    host.type('Методика', `R${row}`, name);
  }
  host.type('Методика', 'R2', `=MCQM_LEVEL('${SHEET}'!H4;Q4:R20)`);
  await host.settle();
  const { summary } = ask(host, 'summary.build', {});
  // 3 of 33 points are 9 %: above 5 %, below 70 %.
  expect([summary.total.score, summary.total.maximum]).toEqual([3, 33]);
  expect([summary.level, one(host, 'Методика', 'R2')]).toEqual(['средний', 'средний']);
  host.type('Методика', 'Q5', '150%');
  await host.settle();
  expect(ask(host, 'summary.build', {}).summary).toMatchObject({ level: null, levelUnknown: 'bad-bands' });
});

test('accepting lays the new position’s row with its list and formulas, and all totals agree', async () => {
  host.type('Методика', 'Q5', '0');
  const own = '2.4.1.61';
  const row = host.read('Методика', 'A1:A20').findIndex(([cell]) => cell?.value === GOAL) + 1;
  host.insertRows('Методика', row + 1, 1);
  const cells = host.read('Методика', `A${row}:O${row}`)[0]?.map((cell) => cell?.value ?? '') ?? [];
  cells.forEach((cell, index) => {
    const text = index === 0 ? own : index === 6 ? 'по раннему развитию' : index === 7 ? '0; 1; н/п' : String(cell);
    if (text !== '') host.type('Методика', `${columnLetter(index + 1)}${row + 1}`, text);
  });
  await host.settle();
  let progress = ask(host, 'rubric.accept', { region: 'тверь' });
  while (!progress.finished) progress = ask(host, 'job.step', { job: progress.job });
  expect(await totals()).toEqual([3, whole + 1]);
  expect(one(host, SHEET, 'A5')).toBe('Код · municipal-model+тверь@1');
  expect(one(host, SHEET, 'F3')).toBe('Отвечено из 30');
  typeAt(host, SHEET, own, 'answer', '1');
  expect(await totals()).toEqual([4, whole + 1]);
  expect(valueAt(host, SHEET, own, 'points')).toBe(1);
  typeAt(host, SHEET, own, 'answer', 'н/п');
  expect(await totals()).toEqual([3, whole]);
});
