import fc from 'fast-check';
import { answersFile } from '../../src/command-line/answers-schema';
import { crc32 } from '../../src/xlsx/archive/crc32';
import { listEntries, packEntries, unpackEntry } from '../../src/xlsx/archive/zip-entries';
import { readReference, replaceReferences, writeReference } from '../../src/xlsx/references';
import { isCommonFormula } from '../../src/xlsx/travel/common-functions';
import { fitSheetNames } from '../../src/xlsx/travel/fit-sheet-names';
import { putReferences, takeReferences } from '../../src/xlsx/travel/formula-template';
import { nativePointsFormulas, type PointsBlock } from '../../src/xlsx/travel/native-points';

const reference = (text: string) => {
  const found = readReference(text);
  if (!found) throw new Error(text);
  return found;
};

test('references are found in formulas, and nothing in quotes or in a function’s name is taken for one', () => {
  const found = (formula: string) => {
    const all: string[] = [];
    replaceReferences(formula, (_, written) => {
      all.push(written);
      return written;
    });
    return all;
  };
  expect(found(`=SUM(A1:$B$2,'Лист ''А''!'!C3)&"D4"&LOG10(E5)`)).toEqual(['A1:$B$2', "'Лист ''А''!'!C3", 'E5']);
  expect(found('=Лист1!A1+ABCD1+A1B')).toEqual(['Лист1!A1']);
});

test('a formula taken apart and put together again is the same formula', () => {
  for (const formula of [
    "=MCQM_SCORE(A5:A35,F5:F35,'Методика'!$A$4:$O$74)",
    '=A1&"⟦"&B2',
    '=1+1',
    "='2.4 Оценка'!G4",
  ]) {
    const { template, references } = takeReferences(formula, 'Мой лист');
    expect(putReferences(template, references)).toBe(formula);
  }
  const lost = takeReferences('=A1+B2', 'Мой лист');
  expect(putReferences(lost.template, [lost.references[0] ?? null, null])).toBeNull();
});

test('sheet names fit every program and stay different', () => {
  const long = 'Очень длинное название листа с оценкой';
  expect(fitSheetNames([long, long.toUpperCase(), 'a/b:c', "'q'", 'X', 'x'])).toEqual([
    'Очень длинное название листа с ',
    'ОЧЕНЬ ДЛИННОЕ НАЗВАНИЕ ЛИСТ (2)',
    'a_b_c',
    '_q_',
    'X',
    'x (2)',
  ]);
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 60 })), (names) => {
      const fitted = fitSheetNames(names);
      expect(new Set(fitted.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of fitted) expect(name.length).toBeLessThanOrEqual(31);
    }),
  );
});

test.each([
  ['SUM(A1:A2)', true],
  ['MCQM_POINTS(A1)', false],
  ['XLOOKUP(A1,B1:B2,C1:C2)', false],
  ['IF(A1="XLOOKUP(1)",1,2)', true],
  ['SUM({1,2})', false],
  ['[1]Лист1!A1', false],
  ["'Лист [1]'!A1", true],
])('%s is calculated by every program: %s', (formula, common) => {
  expect(isCommonFormula(formula)).toBe(common);
});

test('a points formula stays far below the longest that Excel takes, and none of the three holds a constant of its row', () => {
  const block: PointsBlock = {
    codes: reference('A5:A60'),
    answers: reference('F5:F60'),
    rubric: reference("'Методика'!$A$4:$O$300"),
    points: 6,
    helpers: { answer: 26, row: 27 },
    framework: 'municipal-model@1',
  };
  const [sixth, seventh] = [nativePointsFormulas(block, 5), nativePointsFormulas(block, 6)];
  for (const key of ['answer', 'row', 'points'] as const) {
    expect(sixth[key].length).toBeLessThan(4000);
    const moved = replaceReferences(sixth[key], (own) => {
      const shift = (corner: typeof own.from) => ({ ...corner, row: corner.rowFixed ? corner.row : corner.row + 1 });
      return writeReference({ ...own, from: shift(own.from), to: own.to && shift(own.to) });
    });
    expect(moved).toBe(seventh[key]);
  }
});

test('an archive packed and unpacked holds the same files', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), fc.string({ minLength: 1, maxLength: 20 }), (data, name) => {
      const bytes = packEntries([
        { name, data },
        { name: `${name}/второй`, data: new Uint8Array() },
      ]);
      const [first] = listEntries(bytes);
      if (!first) throw new Error('no entry');
      expect(Buffer.from(unpackEntry(bytes, first))).toEqual(Buffer.from(data));
    }),
    { numRuns: 50 },
  );
});

test('a file of answers with a code that is no code, or a stray field, is refused by its schema', () => {
  const good = {
    format: 'mcqm-answers/1',
    framework: { id: 'municipal-model', version: '1' },
    passport: {},
    documents: [],
    answers: [],
  };
  expect(answersFile.safeParse(good).success).toBe(true);
  for (const bad of [
    { ...good, format: 'mcqm-answers/2' },
    { ...good, extra: 1 },
    { ...good, framework: { id: 'municipal-model', version: '1.10' } },
    { ...good, documents: [{ no: '1', kind: '', title: '', number: '', date: '05.03.2026', link: '', open: '' }] },
  ]) {
    expect(answersFile.safeParse(bad).success).toBe(false);
  }
});
