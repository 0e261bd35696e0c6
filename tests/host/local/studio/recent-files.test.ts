import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRecent, rememberFile } from '../../../../src/host/local/studio/server/recent-files';

const folder = mkdtempSync(join(tmpdir(), 'mcqm-recent-'));
const list = join(folder, 'studio', 'recent.json');
const book = (name: string) => {
  const path = join(folder, name);
  writeFileSync(path, '');
  return path;
};

test('the last opened book stands first, each stands once, and a deleted one is forgotten', () => {
  const [one, two] = [book('один.xlsx'), book('два.mcqm.json')];
  for (const file of [one, two, join(folder, 'удалена.xlsx'), one]) rememberFile(list, file);
  expect(readRecent(list)).toEqual([one, two]);
});

test('a damaged list is an empty one, and does not stop the studio', () => {
  writeFileSync(list, '{');
  expect(readRecent(list)).toEqual([]);
});

test('eight books are remembered', () => {
  for (let number = 1; number <= 10; number += 1) rememberFile(list, book(`${number}.xlsx`));
  expect(readRecent(list)).toHaveLength(8);
});
