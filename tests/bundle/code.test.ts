import { join } from 'node:path';
import { type FunctionDeclaration, parse } from 'acorn';
import { measureCode } from '../../scripts/bench/measure-code';
import { bundleForGoogle } from '../../scripts/build/build-addon';
import { listPackedTexts } from '../../scripts/build/list-packed-texts';
import { packTemplates } from '../../scripts/build/pack-templates';
import { listFreeNames } from './list-free-names';
import { readDist } from './read-dist';
import { runBare } from './run-bare';

const code = readDist('Code.js');
const comments: { end: number; value: string }[] = [];
const program = parse(code, {
  ecmaVersion: 2018,
  sourceType: 'script',
  onComment: (block, value, _start, end) => block && comments.push({ end, value }),
});

const functions = () => program.body.filter((node): node is FunctionDeclaration => node.type === 'FunctionDeclaration');
const customFunctions = () => functions().filter(({ id }) => id.name.startsWith('MCQM_'));
/** The comment that stands directly above a declaration. */
const commentOf = ({ start }: FunctionDeclaration) =>
  comments.find(({ end }) => code.slice(end, start).replace(/\n/, '') === '')?.value ?? '';

test('the code is one bundle under real top-level functions, and nothing else', () => {
  const others = program.body.filter((node) => node.type !== 'FunctionDeclaration');
  expect(others.map((node) => node.type)).toEqual(['VariableDeclaration']);
  expect(runBare(code).added.sort()).toEqual([...functions().map(({ id }) => id.name), 'Mcqm'].sort());
});

test('the functions that people write in cells are there', () => {
  expect(customFunctions().map(({ id }) => id.name)).toEqual(
    expect.arrayContaining([
      'MCQM_RUBRIC',
      'MCQM_POINTS',
      'MCQM_SCORE',
      'MCQM_MAX',
      'MCQM_PERCENT',
      'MCQM_LEVEL',
      'MCQM_SUMMARY',
      'MCQM_GAPS',
      'MCQM_COMPLETENESS',
      'MCQM_DEADLINE',
      'MCQM_SHARE',
      'MCQM_DYNAMICS',
      'MCQM_TARGET',
      'MCQM_INDICATORS',
    ]),
  );
});

test('every custom function brings its help in Russian: a description, and a line with an example per parameter', () => {
  for (const declaration of customFunctions()) {
    const name = declaration.id.name;
    const lines = commentOf(declaration)
      .split('\n')
      .map((line) => line.replace(/^\s*\*? ?/, '').trim());
    const parameters = declaration.params.map((node) => (node.type === 'Identifier' ? node.name : '?'));
    const told = lines.flatMap((line) => {
      const found = /^@param \{[^}]+\} (\S+) (.*[а-яё].*)$/i.exec(line);
      return found ? [{ name: found[1], text: found[2] as string }] : [];
    });
    expect({ name, marked: lines.includes('@customfunction') }).toEqual({ name, marked: true });
    expect({ name, told: told.map((line) => line.name) }).toEqual({ name, told: parameters });
    expect(lines.find((line) => line !== '' && !line.startsWith('@'))).toMatch(/[а-яё]/);
    expect(lines.join('\n')).toMatch(new RegExp(`@example =${name}\\(`));
    for (const { text } of told)
      expect({ name, text, example: /[A-Z]\d|"|\d/.test(text) }).toMatchObject({ example: true });
  }
});

// Bounds and their reasons: docs/decisions/0006-small-bundle.md.
test('the code without the templates stays small: the whole program, and what each formula runs', async () => {
  const packed = packTemplates(process.cwd());
  const texts = listPackedTexts(packed);
  const whole = measureCode(code, texts);
  expect(whole.templates).toBeGreaterThan(Buffer.byteLength(Object.values(packed.templates).join('')));
  expect(whole.code).toBeLessThanOrEqual(352 * 1024);
  const folder = join(process.cwd(), 'src', 'addon', 'custom-functions');
  // The heaviest of them scores a whole rubric; each of the others runs a part of the same.
  const summary = await bundleForGoogle(process.cwd(), join(folder, 'summary.ts'));
  expect(measureCode(summary, texts).code).toBeLessThanOrEqual(60 * 1024);
  const deadline = await bundleForGoogle(process.cwd(), join(folder, 'deadline.ts'));
  expect(measureCode(deadline, texts).code).toBeLessThanOrEqual(60 * 1024);
});

test('Cyrillic is written as it is read, and no line names the place it was built in', () => {
  expect(code).toContain('укажите методику: "municipal-model" или диапазон листа «Методика»');
  expect(code).not.toMatch(/\\u04[0-9a-f]{2}/i);
  expect(code).not.toContain(process.cwd());
});

test('the code leans on nothing but the language and Google’s services', () => {
  const services = [
    'SpreadsheetApp',
    'HtmlService',
    'LockService',
    'CacheService',
    'Utilities',
    'Session',
    'Logger',
    'Charts',
    'console',
  ];
  const language =
    'Array Boolean Date Error Infinity JSON Map Math NaN Number Object RangeError RegExp Set String Symbol TypeError ' +
    'isFinite isNaN parseFloat parseInt undefined encodeURIComponent decodeURIComponent';
  const allowed = new Set([...services, ...language.split(' ')]);
  expect(listFreeNames(code).filter((name) => !allowed.has(name))).toEqual([]);
});

test('loading the code calls no service and parses no template', () => {
  const touched = `JSON.parse = function () { throw new Error('parsed while loading'); };`;
  expect(() => runBare(`${touched}\n${code}`)).not.toThrow();
});
