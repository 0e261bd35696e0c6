import { findFindingRules } from '../../src/catalog/find-finding-rules';
import type { FindingCode } from '../../src/completeness/finding-code';
import { makeFinding } from '../../src/completeness/make-finding';

const { sentences } = findFindingRules();

/** Every code of the program once; the compiler asks for those that are missing. */
const CODES: Record<FindingCode, true> = {
  unanswered: true,
  'invalid-answer': true,
  'not-applicable-without-comment': true,
  'no-indicator': true,
  'unknown-code': true,
  'code-as-date': true,
  'code-twice': true,
  'no-code': true,
  'missing-code': true,
  'points-without-document': true,
  'document-not-registered': true,
  'link-local-path': true,
  'link-not-open': true,
  'link-not-address': true,
  'link-hidden': true,
  'link-missing': true,
  'document-date-unread': true,
  'document-outside-period': true,
  'same-document': true,
  'passport-empty': true,
  'passport-missing': true,
  'person-named': true,
  'goal-missing': true,
  'monitoring-without-indicator': true,
  'analysis-without-monitoring': true,
  'recommendations-without-analysis': true,
  'measures-without-analysis': true,
  'decisions-without-analysis': true,
  'effectiveness-without-measures': true,
  'effectiveness-before-measures': true,
  'penalty-denied': true,
  'penalty-unexplained': true,
  'harmful-indicator': true,
  'missing-sheet': true,
  'table-lost': true,
  'sheet-protected': true,
  'column-missing': true,
  'column-key-lost': true,
  'code-header-changed': true,
  'points-blocked': true,
  'points-off': true,
  'points-formula-lost': true,
  'register-missing': true,
  'cycle-lacks-answers': true,
  'cycle-lacks-documents': true,
};

test('templates/findings has words for every finding of the program, and for no other', () => {
  expect(Object.keys(sentences).sort()).toEqual(Object.keys(CODES).sort());
});

test('every finding says what was found, what to do and why it matters; the words are pinned here once', () => {
  expect(sentences).toMatchSnapshot();
});

test.each(Object.keys(CODES))(
  '%s: sentence, next step and motivation in Russian, each ending with a full stop',
  (code) => {
    const { sentence = '', next, motivation, source } = sentences[code] ?? {};
    expect(sentence.replace(/^\{\w+\}: /, '')).toMatch(/^[А-ЯЁа-яё{].*\.$/);
    expect(next).toMatch(/^[А-ЯЁ].*\.$/);
    expect(motivation).toMatch(/^[А-ЯЁ].*\.$/);
    expect(source).toMatch(/^[А-ЯЁ]/);
  },
);

test('the words of a finding are filled into its sentence and its next step', () => {
  const finding = makeFinding('code-as-date', { words: { row: '12', date: '01.04.2001', example: '1.1.1.01' } });
  expect(finding.sentence).toBe('Строка 12: вместо кода позиции стоит дата 01.04.2001.');
  expect(finding.next).toContain('например 1.1.1.01');
  expect(finding).toMatchObject({ system: '', stage: null, count: 1, cell: null, accepted: null, responsible: null });
});

test('a finding keeps its id when its row moves, and is another one for another position, column or document', () => {
  const cell = { sheetId: 7, sheetName: '1.1 Оценка', code: '1.1.4.03', column: 'document', row: 30 };
  const found = { words: {}, system: '1.1', stage: 4, cell, subject: '5' };
  const { id } = makeFinding('document-not-registered', found);
  expect(id).toBe('document-not-registered/1.1/4/1.1.4.03/document/5');
  expect(makeFinding('document-not-registered', { ...found, cell: { ...cell, row: 8, sheetId: 9 } }).id).toBe(id);
  const others = [
    { ...found, subject: '6' },
    { ...found, cell: { ...cell, code: '1.1.4.04' } },
    { ...found, cell: { ...cell, column: 'document2' } },
  ].map((other) => makeFinding('document-not-registered', other).id);
  expect(new Set([id, ...others]).size).toBe(4);
});
