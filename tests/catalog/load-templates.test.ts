import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { loadTemplates } from '../../scripts/templates/load-templates';
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
  expect(loadTemplates(root)).toEqual({
    templates: [{ shape: 'framework', name: 'frameworks/small-test', value: smallFramework() }],
    problems: [],
  });
});

test('what ships leaves out what only an author needs', () => {
  const shipped = packFramework(smallFramework());
  expect(Object.keys(shipped)).not.toEqual(expect.arrayContaining(['expected']));
  expect(shipped.sources).toEqual([{ id: '001', title: 'Источник' }]);
  expect(shipped.systems).toEqual(smallFramework().systems);
});

test('a stray # that would cut a text silently is refused, with its line', () => {
  edit('systems/1.1.yaml', (text) => text.replace('title: "Система"', 'title: Система # 5'));
  expect(loadTemplates(root).problems).toEqual([
    'templates/frameworks/small-test/systems/1.1.yaml:3 expected no comment behind a value, found # 5',
  ]);
});

test('a text of several words without quotes is refused', () => {
  edit('systems/1.1.yaml', (text) => text.replace('title: "Система"', 'title: Система оценки'));
  expect(loadTemplates(root).problems).toEqual([
    'templates/frameworks/small-test/systems/1.1.yaml:3 expected text in double quotes, found Система оценки',
  ]);
});

test('a version without quotes is a number, and is refused', () => {
  edit('framework.yaml', (text) => text.replace('version: "1"', 'version: 1.10'));
  expect(loadTemplates(root).problems).toEqual([
    'templates/frameworks/small-test/framework.yaml:2 version: Invalid input: expected string, received number, found 1.1',
  ]);
});

test('a misspelt key is told', () => {
  edit('systems/1.1.yaml', (text) => text.replace('maximum: 5', 'maximun: 5'));
  expect(loadTemplates(root).problems.join('\n')).toMatch(/1\.1\.yaml:\d+ .*Unrecognized key: "maximun"/);
});

test('a key twice is told', () => {
  edit('systems/1.1.yaml', (text) => `${text}maximum: 6\n`);
  expect(loadTemplates(root).problems.join('\n')).toMatch(/1\.1\.yaml:\d+ Map keys must be unique/);
});

test('a system file that framework.yaml does not list is told', () => {
  writeFileSync(join(folder(), 'systems', '1.2.yaml'), 'number: "1.2"\n');
  expect(loadTemplates(root).problems).toEqual([
    'templates/frameworks/small-test/systems/1.2.yaml expected to be listed in templates/frameworks/small-test/framework.yaml, found nowhere',
  ]);
});

test('a listed system without a file is told', () => {
  rmSync(join(folder(), 'systems', '1.1.yaml'));
  expect(loadTemplates(root).problems[0]).toMatch(
    /framework\.yaml:\d+ systems: expected the file templates\/frameworks\/small-test\/systems\/1\.1\.yaml, found none$/,
  );
});

test('a folder without framework.yaml is told', () => {
  rmSync(join(folder(), 'framework.yaml'));
  expect(loadTemplates(root).problems).toEqual([
    'templates/frameworks/small-test/framework.yaml expected a file, found none',
  ]);
});

test('the id is the name of the folder, the number the name of the file', () => {
  edit('framework.yaml', (text) => text.replace('id: "small-test"', 'id: "other-test"'));
  edit('systems/1.1.yaml', (text) => text.replace('number: "1.1"', 'number: "1.2"'));
  expect(loadTemplates(root).problems).toEqual([
    'templates/frameworks/small-test/systems/1.1.yaml:1 number: expected 1.1, found 1.2',
    'templates/frameworks/small-test/framework.yaml:1 id: expected its own name small-test, found other-test',
  ]);
});

test('a problem that only the whole shows is told with the line of its place', () => {
  edit('systems/1.1.yaml', (text) => text.replace('code: "1.1.1.01"', 'code: "1.1.1.61"'));
  expect(loadTemplates(root).problems).toEqual([
    'templates/frameworks/small-test/systems/1.1.yaml:15 groups.0.positions.0.code: expected a last number 01-59 (61-99 are the region’s own), found 1.1.1.61',
  ]);
});

test('a torn line, a space at the end and a placeholder that nobody fills are told', () => {
  edit('systems/1.1.yaml', (text) =>
    text
      .replace('heading: "Этап"', 'heading: "Этап "')
      .replace('text: "позиция"', 'text: "в городе {city}"')
      .replace('title: "Система"', 'title: "Система\\nоценки"'),
  );
  expect(loadTemplates(root).problems.map((problem) => problem.replace(/^.*1\.1\.yaml:/, ''))).toEqual([
    '3 title: expected words joined by one ordinary space, found "Система\\nоценки"',
    '8 groups.0.heading: expected words joined by one ordinary space, found "Этап "',
    expect.stringMatching(
      /^12 groups\.0\.positions\.0\.text: expected no placeholder but municipality, .*, found "в городе \{city\}"$/,
    ),
  ]);
});

test('a code twice is told where it stands for the second time', () => {
  edit('systems/1.1.yaml', (text) => text.replace('code: "1.1.2.02"', 'code: "1.1.2.01"'));
  expect(loadTemplates(root).problems[0]).toMatch(
    /systems\/1\.1\.yaml:\d+ groups\.1\.positions\.1: expected every name once, found 1\.1\.2\.01 twice$/,
  );
});

test('a place in a document that the template does not name is told, and lines in the wrong order', () => {
  edit('systems/1.1.yaml', (text) =>
    text.replace('source: "001:2"', 'source: "001:1, 009:2"').replace('source: "001:1"', 'source: "001:7-5"'),
  );
  expect(loadTemplates(root).problems.map((problem) => problem.replace(/^.*1\.1\.yaml:\d+ /, ''))).toEqual([
    'source: expected lines in their order, found 001:7-5',
    'groups.0.positions.0.source: expected a place in 001, found 009:2',
  ]);
});

test('a file that is no template and no checksums of one is told', () => {
  writeFileSync(join(folder(), '..', 'notes.yaml'), 'id: "x"\n');
  mkdirSync(join(root, 'templates', 'examples'));
  writeFileSync(join(root, 'templates', 'examples', 'gone.checksums.json'), '{}\n');
  expect(loadTemplates(root).problems).toEqual([
    'templates/frameworks/notes.yaml expected a template or its checksums, found neither',
    'templates/examples/gone.checksums.json expected a template or its checksums, found neither',
  ]);
});

test('a wrong word, a comment that cuts and a wrong sum are told in one go', () => {
  edit('systems/1.1.yaml', (text) =>
    text.replace('text: "позиция"', 'text: "два  пробела"').replace('title: "Система"', 'title: Система # 5'),
  );
  edit('framework.yaml', (text) => text.replace('positions: 5', 'positions: 6'));
  expect(loadTemplates(root).problems.map((problem) => problem.replace(/^.*\/(?=[\w.]+:)/, ''))).toEqual([
    '1.1.yaml:3 expected no comment behind a value, found # 5',
    '1.1.yaml:12 groups.0.positions.0.text: expected words joined by one ordinary space, found "два  пробела"',
    expect.stringMatching(/^framework\.yaml:\d+ expected\.positions: expected 6, as written, found 5, as counted$/),
  ]);
});
