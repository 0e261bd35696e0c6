import { create, value } from '../actions/drive-host';
import { memoryHost } from '../actions/memory-host';
import { examine, heal } from './visit-doctor';

test.each(['municipal-model', 'federal-2020', 'concept-2020'])('a new workbook of %s has no ailment', (framework) => {
  const host = memoryHost();
  create(host, ['1.1', '2.4'], framework);
  const writes = host.calls.length;
  expect(examine(host)).toEqual([]);
  expect(host.calls.slice(writes).filter((call) => /write|set|insert|build|delete/.test(call))).toEqual([]);
});

test('a lost sheet of expected results is told of and laid again, and the registry keeps it', () => {
  const host = memoryHost();
  create(host, ['2.4'], 'concept-2020');
  const name = 'Ожидаемые результаты';
  host.deleteSheets([host.sheet(name).id]);
  expect(examine(host).map(({ code }) => code)).toContain('results-missing');
  expect(heal(host).filter(({ will }) => will !== null)).toEqual([]);
  expect(host.sheet(name).values.flat()).toContain('2.4.05');
  const state = value(host, 'state.read', {});
  expect(state).toMatchObject({ kind: 'ready', overview: { deliverables: { expected: 11, done: 0 } } });
});
