import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { loadFrameworks } from '../../scripts/templates/load-frameworks';
import { packFramework } from '../../src/catalog/shipped-framework';
import { smallFramework } from './small-framework';

let root = '';
const folder = () => join(root, 'templates', 'frameworks', 'small-test');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'templates-'));
  mkdirSync(join(folder(), 'systems'), { recursive: true });
  const { systems, ...head } = smallFramework();
  const quoted = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;
  writeFileSync(join(folder(), 'framework.yaml'), stringify({ ...head, systems: ['1.1'] }, quoted));
  writeFileSync(join(folder(), 'systems', '1.1.yaml'), stringify(systems[0], quoted));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Changes one file as an author would. */
function edit(file: string, change: (text: string) => string): void {
  const path = join(folder(), file);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}

test('right files are read as one framework', () => {
  expect(loadFrameworks(root)).toEqual({ frameworks: [smallFramework()], problems: [] });
});

test('what ships leaves out what only an author needs', () => {
  const shipped = packFramework(smallFramework());
  expect(Object.keys(shipped)).not.toEqual(expect.arrayContaining(['expected']));
  expect(shipped.sources).toEqual([{ id: '001', title: 'Источник' }]);
  expect(shipped.systems).toEqual(smallFramework().systems);
});

test('a stray # that would cut a text silently is refused, with its line', () => {
  edit('systems/1.1.yaml', (text) => text.replace('title: "Система"', 'title: Система # 5'));
  expect(loadFrameworks(root).problems).toEqual([
    'templates/frameworks/small-test/systems/1.1.yaml:3 expected no comment behind a value, found # 5',
  ]);
});

test('a text of several words without quotes is refused', () => {
  edit('systems/1.1.yaml', (text) => text.replace('title: "Система"', 'title: Система оценки'));
  expect(loadFrameworks(root).problems).toEqual([
    'templates/frameworks/small-test/systems/1.1.yaml:3 expected text in double quotes, found Система оценки',
  ]);
});

test('a version without quotes is a number, and is refused', () => {
  edit('framework.yaml', (text) => text.replace('version: "1"', 'version: 1.10'));
  expect(loadFrameworks(root).problems).toEqual([
    'templates/frameworks/small-test/framework.yaml:2 version: Invalid input: expected string, received number, found 1.1',
  ]);
});

test('a misspelt key is told', () => {
  edit('systems/1.1.yaml', (text) => text.replace('maximum: 5', 'maximun: 5'));
  expect(loadFrameworks(root).problems.join('\n')).toMatch(/1\.1\.yaml:\d+ .*Unrecognized key: "maximun"/);
});

test('a key twice is told', () => {
  edit('systems/1.1.yaml', (text) => `${text}maximum: 6\n`);
  expect(loadFrameworks(root).problems.join('\n')).toMatch(/1\.1\.yaml:\d+ Map keys must be unique/);
});

test('a system file that framework.yaml does not list is told', () => {
  writeFileSync(join(folder(), 'systems', '1.2.yaml'), 'number: "1.2"\n');
  expect(loadFrameworks(root).problems).toEqual([
    'templates/frameworks/small-test/systems/1.2.yaml expected to be listed in templates/frameworks/small-test/framework.yaml, found nowhere',
  ]);
});

test('a listed system without a file is told', () => {
  rmSync(join(folder(), 'systems', '1.1.yaml'));
  expect(loadFrameworks(root).problems[0]).toMatch(
    /framework\.yaml:\d+ systems: expected the file templates\/frameworks\/small-test\/systems\/1\.1\.yaml, found none$/,
  );
});

test('a folder without framework.yaml is told', () => {
  rmSync(join(folder(), 'framework.yaml'));
  expect(loadFrameworks(root).problems).toEqual([
    'templates/frameworks/small-test/framework.yaml expected a file, found none',
  ]);
});

test('the id is the name of the folder, the number the name of the file', () => {
  edit('framework.yaml', (text) => text.replace('id: "small-test"', 'id: "other-test"'));
  edit('systems/1.1.yaml', (text) => text.replace('number: "1.1"', 'number: "1.2"'));
  expect(loadFrameworks(root).problems).toEqual([
    "templates/frameworks/small-test/framework.yaml:1 id: expected the folder's name small-test, found other-test",
    'templates/frameworks/small-test/systems/1.1.yaml:1 number: expected 1.1, found 1.2',
  ]);
});

test('a problem that only the whole shows is told with the line of its place', () => {
  edit('systems/1.1.yaml', (text) => text.replace('code: "1.1.1.01"', 'code: "1.1.1.61"'));
  expect(loadFrameworks(root).problems).toEqual([
    'templates/frameworks/small-test/systems/1.1.yaml:15 groups.0.positions.0.code: expected a last number 01-59 (61-99 are the region’s own), found 1.1.1.61',
  ]);
});
