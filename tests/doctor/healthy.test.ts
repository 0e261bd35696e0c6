import { create } from '../actions/drive-host';
import { memoryHost } from '../actions/memory-host';
import { examine } from './visit-doctor';

test.each(['municipal-model', 'federal-2020', 'concept-2020'])('a new workbook of %s has no ailment', (framework) => {
  const host = memoryHost();
  create(host, ['1.1', '2.4'], framework);
  const writes = host.calls.length;
  expect(examine(host)).toEqual([]);
  expect(host.calls.slice(writes).filter((call) => /write|set|insert|build|delete/.test(call))).toEqual([]);
});
