import { createHash } from 'node:crypto';
import { compareRubrics } from '../../src/catalog/compare-rubrics';
import { readRubricTable } from '../../src/catalog/read-rubric-table';
import { isRegionName, nextEdition, splitFramework } from '../../src/catalog/region-identity';
import type { RubricPosition } from '../../src/catalog/rubric';
import { rubricDigestText } from '../../src/catalog/rubric-digest-text';
import { keepsMeaning, MEANING_SHARE, sameWording } from '../../src/catalog/same-wording';
import { readMiniRubric } from '../examples/read-examples';

const { rubric } = readRubricTable(readMiniRubric());
const before = { rubric, bands: null };
/** The little rubric with one position changed. */
const change = (code: string, changes: Partial<RubricPosition>) => ({
  ...before,
  rubric: { ...rubric, positions: rubric.positions.map((own) => (own.code === code ? { ...own, ...changes } : own)) },
});
const first = rubric.positions[0] as RubricPosition;
const kinds = (after: typeof before) =>
  compareRubrics(before, after).changes.map(({ kind, code }) => `${kind} ${code}`);

describe('what a region changed', () => {
  test.each<[string, Partial<RubricPosition>, string[]]>([
    ['retired', { status: 'retired' }, ['retired']],
    ['reworded', { text: 'Иначе' }, ['reworded']],
    ['with another group header', { group: 'Иначе:' }, ['reworded']],
    ['with н/п allowed', { scale: [...first.scale, { code: 'н/п', words: '' }] }, ['not-applicable']],
    [
      'with other words of an answer',
      { scale: first.scale.map((answer) => ({ ...answer, words: 'слово' })) },
      ['words'],
    ],
    ['with another source', { basis: 'stated', source: 'приказ' }, ['source']],
  ])('a position %s is one change', (_, changes, expected) => {
    expect(kinds(change(first.code, changes) as typeof before)).toEqual(
      expected.map((kind) => `${kind} ${first.code}`),
    );
  });

  test('a longer scale raises the largest total by as much', () => {
    const scale = [...first.scale, { code: '5', words: 'образцово' }];
    const { changes, maximum } = compareRubrics(before, change(first.code, { scale, maximum: 5 }));
    expect(changes.map(({ kind, before: was, after }) => [kind, was, after])).toEqual([
      ['rescaled', '0; 1', '0; 1; 5'],
    ]);
    expect(maximum.after - maximum.before).toBe(4);
  });

  test('a retired position leaves the largest total', () => {
    const { maximum } = compareRubrics(before, change(first.code, { status: 'retired' }));
    expect(maximum.after - maximum.before).toBe(-1);
  });

  test('a penalty that got its size says what it was', () => {
    const penalty = rubric.positions.find((position) => position.penalty?.size === null) as RubricPosition;
    const { changes } = compareRubrics(before, change(penalty.code, { penalty: { size: 1.5 } }));
    expect(changes).toEqual([
      { kind: 'penalty', code: penalty.code, text: penalty.text, before: 'не задано', after: '1,5' },
    ]);
  });

  test('a position of its own is added, one that is retired already is not', () => {
    const own = { ...first, code: '1.1.1.61' };
    expect(kinds({ ...before, rubric: { ...rubric, positions: [...rubric.positions, own] } })).toEqual([
      'added 1.1.1.61',
    ]);
    const retired = { ...own, status: 'retired' as const };
    expect(kinds({ ...before, rubric: { ...rubric, positions: [...rubric.positions, retired] } })).toEqual([]);
  });

  test('bands are told from the lowest, a system by its new title', () => {
    const bands = [
      { from: 0.7, name: 'высокий' },
      { from: 0, name: 'низкий' },
    ];
    expect(compareRubrics(before, { rubric, bands }).changes).toEqual([
      { kind: 'bands', code: '', text: '', before: 'не задано', after: 'от 0 — низкий; от 0,7 — высокий' },
    ]);
    const titled = rubric.positions.map((own) => (own.system === '1.1' ? { ...own, systemTitle: 'Иначе' } : own));
    expect(kinds({ ...before, rubric: { ...rubric, positions: titled } })).toEqual(['retitled 1.1']);
  });

  test('nothing changed, and rows in another order, are no difference', () => {
    expect(compareRubrics(before, before).changes).toEqual([]);
    expect(kinds({ ...before, rubric: { ...rubric, positions: [...rubric.positions].reverse() } })).toEqual([]);
  });
});

test('names filled into placeholders are the same wording; a changed word is not', () => {
  const text = 'Цели в {in_municipality} и {authority} учтены';
  expect(sameWording(text, 'Цели в Берёзовском округе и отдел образования учтены')).toBe(true);
  expect(sameWording(text, 'Цели в Берёзовском округе и отдел образования забыты')).toBe(false);
  expect(sameWording('Цели', 'Цели.')).toBe(false);
  expect(sameWording('{authority}', '')).toBe(false);
});

test('a meaning is kept while a fifth of the words stay: just under, exactly at', () => {
  const words = 'альфа бетта гамма дельта эпсилон';
  expect(MEANING_SHARE).toBe(0.2);
  expect(keepsMeaning(words, 'альфа каппа лямбда сигма омега')).toBe(true);
  expect(keepsMeaning(`${words} йотта`, 'альфа каппа лямбда сигма омега омикрон')).toBe(false);
});

test('the first edition of a region is number 1, the next raises it', () => {
  const one = nextEdition({ framework: 'federal-2020', version: '3' }, 'тверь', true);
  expect(one).toEqual({ framework: 'federal-2020+тверь', version: '1' });
  expect(nextEdition(one, 'омск', false)).toEqual({ framework: 'federal-2020+тверь', version: '2' });
  expect(splitFramework('тверь-2026')).toEqual({ base: 'тверь-2026', region: null });
});

test('a region’s name is a word of letters, digits and hyphens', () => {
  expect(['tver', 'тверь', 'республика-коми', '69'].map(isRegionName)).toEqual([true, true, true, true]);
  const bad = ['', 'Тверь', 'тверь ', 'a+b', 'a@1', '-a', 'a--b', 'a·b', "a';b", 'a'.repeat(21)];
  expect(bad.map(isRegionName)).toEqual(bad.map(() => false));
});

describe('the digest of a rubric', () => {
  const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
  const digest = (own: typeof rubric) => sha256(rubricDigestText(own));

  test('is the one computed from the definition by hand for two rows', () => {
    const rows = readMiniRubric().slice(1, 3) as (string | number)[][];
    const clean = (cell: string | number) => String(cell).normalize('NFC').replace(/\s+/gu, ' ').trim();
    const expected = sha256(rows.map((row) => row.map(clean).join('\t')).join('\n'));
    expect(digest({ ...rubric, positions: rubric.positions.slice(0, 2) })).toBe(expected);
  });

  test('does not know the order of the rows, and notices every change that counts', () => {
    const own = digest(rubric);
    expect(digest({ ...rubric, positions: [...rubric.positions].reverse() })).toBe(own);
    for (const changes of [{ text: 'Иначе' }, { status: 'retired' as const }, { links: ['1.1.1.01'] }]) {
      expect(digest(change(first.code, changes).rubric)).not.toBe(own);
    }
  });
});
