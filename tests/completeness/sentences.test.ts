import { FINDING_SENTENCES, type FindingCode } from '../../src/completeness/finding-sentences';
import { makeFinding } from '../../src/completeness/make-finding';

const CODES = Object.keys(FINDING_SENTENCES) as FindingCode[];

test('every finding says what was found, what to do and why it matters; the words are pinned here once', () => {
  expect(FINDING_SENTENCES).toMatchSnapshot();
});

test.each(CODES)('%s: a sentence, a next step and a motivation in Russian, each ending with a full stop', (code) => {
  const { sentence, next, motivation } = FINDING_SENTENCES[code];
  expect(sentence.replace(/^\{\w+\}: /, '')).toMatch(/^[А-ЯЁа-яё{].*\.$/);
  expect(next).toMatch(/^[А-ЯЁ].*\.$/);
  expect(motivation).toMatch(/^[А-ЯЁ].*\.$/);
});

test('the words of a finding are filled into its sentence and its next step', () => {
  const finding = makeFinding('code-as-date', { words: { row: '12', date: '01.04.2001', example: '1.1.1.01' } });
  expect(finding.sentence).toBe('Строка 12: вместо кода позиции стоит дата 01.04.2001.');
  expect(finding.next).toContain('например 1.1.1.01');
  expect(finding).toMatchObject({ system: '', stage: null, count: 1, cell: null });
});
