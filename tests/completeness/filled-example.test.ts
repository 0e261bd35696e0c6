import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finish, value } from '../actions/drive-host';
import { memoryHost } from '../actions/memory-host';

/** What the filled example is found to lack, each with why that is so. Its source is said by the check itself. */
interface Expected {
  code: string;
  times: number;
  reason: string;
  source: string;
}

const expected = JSON.parse(readFileSync(join(__dirname, 'filled-example.json'), 'utf8')) as Expected[];

test('the filled example yields exactly the findings that its order leaves open, each with its reason and source', () => {
  const host = memoryHost();
  host.addSheet('Лист1');
  finish(host, value(host, 'example.start', { example: 'berezovsky-2021' }));
  const { findings, chains } = value(host, 'check.run', {});
  const times = new Map<string, number>();
  for (const { code } of findings) times.set(code, (times.get(code) ?? 0) + 1);
  expect(Object.fromEntries(times)).toEqual(Object.fromEntries(expected.map((one) => [one.code, one.times])));
  for (const { code, source, reason } of expected) {
    expect({ code, source: findings.find((finding) => finding.code === code)?.source }).toEqual({ code, source });
    expect(reason).toMatch(/\S/);
  }
  // Nothing is answered beyond the methods, so nothing hangs.
  expect(chains).toEqual([]);
});
