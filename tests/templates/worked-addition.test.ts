import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkChecksums } from '../../scripts/templates/check-checksums';
import { listTemplates } from '../../scripts/templates/list-templates';
import { loadTemplates } from '../../scripts/templates/load-templates';
import { main as writeChecksums } from '../../scripts/write-checksums';
import { root } from './seed-documents';

// The worked addition of templates/README.md, step by step, in a copy of the templates.
const home = process.cwd();
let copy = '';
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'addition-'));
  cpSync(join(root, 'templates'), join(copy, 'templates'), { recursive: true });
});
afterAll(() => {
  process.chdir(home);
  rmSync(copy, { recursive: true, force: true });
});

const SYSTEM = 'templates/frameworks/municipal-model/systems/1.4.yaml';
const FRAMEWORK = 'templates/frameworks/municipal-model/framework.yaml';

function edit(file: string, change: (text: string) => string): void {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(path, change(text));
}

const told = () => loadTemplates(copy, ['framework']).problems;
const changed = () =>
  listTemplates(copy)
    .templates.filter(({ name }) => name === 'frameworks/municipal-model')
    .flatMap((name) => checkChecksums(copy, name));

test('the README names the steps that are followed here', () => {
  const text = readFileSync(join(root, 'templates/README.md'), 'utf8');
  const [, steps = ''] = text.split('## A worked addition');
  expect(steps.match(/^\d\. /gm)).toEqual(['1. ', '2. ', '3. ', '4. ', '5. ']);
  for (const word of [
    'stage: measures',
    'maximum',
    'version',
    'expected.positions',
    'expected.scored',
    'write-checksums',
  ]) {
    expect(steps).toContain(word);
  }
});

test('a position added, its guards raised, the digests written: nothing is left to say', () => {
  expect(told()).toEqual([]);

  // 1. The position, below the last one of the stage, with the next free code.
  edit(SYSTEM, (text) =>
    text.replace(
      /( {6}- code: "1\.4\.7\.(\d\d)"(?:\n {8}.*)*)\n {2}- stage: decisions/,
      (_, last: string, number: string) => {
        const next = String(Number(number) + 1).padStart(2, '0');
        const added = last.replace(number, next).replace(/text: ".*"/, 'text: "проведение недели профессий"');
        return `${last}\n${added}\n  - stage: decisions`;
      },
    ),
  );
  // 3, too early: every guard that was not raised is named, with its line.
  const guards = told();
  expect(guards.map((problem) => problem.replace(/^(\S+:)\d+/, '$1'))).toEqual(
    expect.arrayContaining([
      `${FRAMEWORK}: expected.positions: expected 293, as written, found 294, as counted`,
      `${FRAMEWORK}: expected.scored: expected 285, as written, found 286, as counted`,
      `${FRAMEWORK}: expected.maximum: expected 342, as written, found 343, as counted`,
    ]),
  );
  expect(guards.every((problem) => /^templates\/\S+\.yaml:\d+ /.test(problem))).toBe(true);

  // 2. The guards and the version.
  edit(SYSTEM, (text) => text.replace('maximum: 49', 'maximum: 50'));
  edit(FRAMEWORK, (text) =>
    text
      .replace('version: "1"', 'version: "2"')
      .replace('positions: 293', 'positions: 294')
      .replace('scored: 285', 'scored: 286')
      .replace('maximum: 342', 'maximum: 343')
      .replace('"1.4": 49', '"1.4": 50'),
  );
  // 3. Nothing is wrong any more; the new item and the raised guards have no digest yet.
  expect(told()).toEqual([]);
  expect(changed().map((change) => change.replace(/^\S+:\d+ /, ''))).toEqual([
    'expected version as it was compared with its source, found it changed',
    'expected expected as it was compared with its source, found it changed',
    'expected systems/1.4 as it was compared with its source, found it changed',
    'expected a digest of 1.4.7.06, found none',
  ]);

  // 4. The digests, of this template only.
  process.chdir(copy);
  jest.spyOn(console, 'log').mockImplementation(() => {});
  writeChecksums(['frameworks/municipal-model']);
  process.chdir(home);
  expect([...loadTemplates(copy).problems, ...changed()]).toEqual([]);
});
