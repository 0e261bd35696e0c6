import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildStubs } from '../../scripts/build/build-stubs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stubs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Stubs of an entry that exports everything of one file. */
function stubsOf(source: string, entry = `export { X } from './x';`): string {
  writeFileSync(join(folder, 'x.ts'), source);
  writeFileSync(join(folder, 'entry.ts'), entry);
  return buildStubs(join(folder, 'entry.ts'), 'Bundle');
}

test('a function of another file gets a real declaration under its own help', () => {
  const source = `/** Не то. */
const other = 1;

/**
 * Складывает.
 *
 * @param {number} a первое, например 1
 * @param {number} b второе, можно не указывать
 * @customfunction
 */
export function X(a: number, b?: number): number {
  return a + (b ?? other);
}
`;
  expect(stubsOf(source)).toBe(`/**
 * Складывает.
 *
 * @param {number} a первое, например 1
 * @param {number} b второе, можно не указывать
 * @customfunction
 */
function X(a, b) {
  return Bundle.X(a, b);
}`);
});

test('a function under another name in the entry goes by the name of the entry', () => {
  expect(stubsOf('export function y(): void {}', `export { y as X } from './x';`)).toBe(
    'function X() {\n  return Bundle.X();\n}',
  );
});

test.each([
  [
    '/** @param a первое */ export function X(a: number, b: number) { return a + b; }',
    /parameters are \(a, b\), the JSDoc tells \(a\)/,
  ],
  ['/** @param b @param a */ export function X(a: number, b: number) { return a + b; }', /the JSDoc tells/],
  ['/** @param a @param b лишнее */ export function X(a: number) { return a; }', /parameters are \(a\)/],
  ['export function X(a: number) { return a; }', /the JSDoc tells \(\)/],
  ['export const X = () => 1;', /the export X is no function declaration/],
  ['export function X({ a }: { a: number }) { return a; }', /a parameter of a public function is a plain name/],
  ['export function X(...a: number[]) { return a; }', /a parameter of a public function is a plain name/],
])('the build stops at %s', (source, message) => {
  expect(() => stubsOf(source)).toThrow(message);
});

test('the build stops at a name that Google would hide', () => {
  expect(() => stubsOf('export function X_() {}', `export { X_ } from './x';`)).toThrow(/hides a function/);
});
