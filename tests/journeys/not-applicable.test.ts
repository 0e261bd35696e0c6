import type { HeadlessHost } from '../../src/host/local/headless/create-headless-host';
import { ask, createBook, openAddon } from './open-addon';
import { one, typeAt, valueAt } from './score-rows';

const SHEET = '2.4 Оценка';

let host: HeadlessHost;
let maximum: number;
beforeAll(async () => {
  host = await openAddon();
  await createBook(host, ['2.4']);
  await host.settle();
  maximum = Number(one(host, SHEET, 'E4'));
  // The region allows н/п at one position, in the pinned rubric.
  const table = host.read('Методика', `A1:H${host.sheet('Методика').lastRow}`);
  const row = table.findIndex(([code]) => code?.value === '2.4.1.01') + 1;
  host.type('Методика', `H${row}`, '0; 1; н/п');
  await host.settle();
});

test.each([
  ['as the list writes it', 'н/п — нет таких школ'],
  ['in capitals after a non-breaking space', '\u00a0Н/П'],
  ['after an ordinary space', ' н/п'],
  ['with a soft hyphen inside', 'н/\u00adп'],
  ['with a Latin H', 'H/П'],
])('н/п %s takes the position out of the maximum by formula, in the sidebar and in the summary', async (_, answer) => {
  typeAt(host, SHEET, '2.4.1.01', 'answer', answer);
  await host.settle();
  expect(valueAt(host, SHEET, '2.4.1.01', 'points')).toBe('');
  expect(one(host, SHEET, 'E4')).toBe(maximum - 1);
  const state = ask(host, 'state.read', {});
  if (state.kind !== 'ready') throw new Error(state.kind);
  expect(state.overview.total.maximum).toBe(maximum - 1);
  expect(ask(host, 'summary.build', {}).summary.total).toMatchObject({
    maximum: maximum - 1,
    fullMaximum: maximum,
    notApplicable: 1,
  });
});

test.each(['1 — есть/будет', '0', ''])('%p leaves the position in the maximum', async (answer) => {
  typeAt(host, SHEET, '2.4.1.01', 'answer', answer);
  await host.settle();
  expect(one(host, SHEET, 'E4')).toBe(maximum);
});
