import type { CallResult, Calls } from '../../src/actions/calls';
import type { HeadlessHost } from '../../src/host/local/headless/create-headless-host';
import { ask, createBook, openAddon } from './open-addon';
import { one, rowOf, typeAt, valueAt } from './score-rows';

const SHEET = '2.4 Оценка';
const total = (calls: Record<string, number>, like = /./) =>
  Object.entries(calls).reduce((sum, [name, times]) => sum + (like.test(name) ? times : 0), 0);

/** Repairs everything that can be repaired, round by round, and tells what is left. */
async function heal(host: HeadlessHost) {
  for (let visit = 0; visit < 5; visit += 1) {
    await host.settle();
    const { ailments, finished } = ask(host, 'doctor.run', { from: 0 });
    if (!finished) throw new Error('the examination takes more than one part');
    const ids = ailments.flatMap(({ id, will }) => (will === null ? [] : [id]));
    if (ids.length === 0) return ailments;
    let payload: Calls['doctor.repair']['in'] = { ids, snapshot: '', round: 0 };
    while (payload.ids.length > 0) {
      const { left, snapshot, round } = ask(host, 'doctor.repair', payload);
      payload = { ids: [...left], snapshot, round };
      await host.settle();
    }
  }
  throw new Error('never healthy');
}

let host: HeadlessHost;
beforeAll(async () => {
  host = await openAddon();
  await createBook(host, ['1.1', '2.4']);
  typeAt(host, SHEET, '2.4.1.01', 'answer', '1 — есть');
  typeAt(host, SHEET, '2.4.2.01', 'answer', '2');
  await host.settle();
});

test('a whole workbook has no ailment, and each sheet is read at most seven times', () => {
  const { ailments, finished } = ask(host, 'doctor.run', { from: 0 });
  const calls = host.serviceCalls();
  expect({ ailments, finished }).toEqual({ ailments: [], finished: true });
  expect(total(calls, /^(Sheet|Range)\.get/)).toBeLessThanOrEqual(7 * host.sheetNames().length);
  expect(total(calls, /\.(set|insert|delete|hide|show|create)/)).toBe(0);
});

test('a sheet damaged in many ways at once counts again, and nothing that was answered is lost', async () => {
  host.type(SHEET, 'G10', '5');
  host.type(SHEET, 'G4', '12');
  host.clear(SHEET, 'A1:U1');
  host.deleteRows(SHEET, rowOf(host, SHEET, '2.4.3.01'));
  host.deleteColumns(SHEET, 'J');
  host.renameSheet(SHEET, 'Профориентация');
  host.type('1.1 Оценка', 'A12', '01.04.2026');
  host.duplicateSheet('Документы');
  expect(await heal(host)).toEqual([]);
  expect(valueAt(host, 'Профориентация', '2.4.1.01', 'points')).toBe(1);
  expect(one(host, 'Профориентация', 'G4')).toBe(3);
  expect(host.troubles()).toEqual([]);
  const again = host.call('doctor.repair', {
    ids: ['formula-lost score:2.4', 'column-missing score:2.4', 'points-blocked score:2.4'],
    snapshot: '',
    round: 0,
  }) as CallResult<Calls['doctor.repair']['out']>;
  expect(again).toMatchObject({ ok: true, value: { done: [], left: [] } });
  expect(total(host.serviceCalls(), /\.(set|insert|delete|hide|show|create)/)).toBe(0);
});
