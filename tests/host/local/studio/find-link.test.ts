import { findLink } from '../../../../src/host/local/studio/page/grid/find-link';

it.each([
  [
    '=HYPERLINK("#gid=12&range=F7";"Лист «А»")',
    'Лист «А»',
    { kind: 'place', sheetId: '12', a1: 'F7', words: 'Лист «А»' },
  ],
  ['=HYPERLINK("#gid=0", "Паспорт")', 'Паспорт', { kind: 'place', sheetId: '0', a1: null, words: 'Паспорт' }],
  ['=HYPERLINK("https://edu.gov.ru/a?b=1";"Приказ")', 'Приказ', { kind: 'web', url: 'https://edu.gov.ru/a?b=1' }],
  ['', 'http://example.ru', { kind: 'web', url: 'http://example.ru' }],
])('a cell with %s %s leads somewhere', (formula, text, link) => {
  expect(findLink(formula, text, [])).toEqual(link);
});

it('an address laid over the text goes before the text', () => {
  expect(findLink('', 'http://text.ru', ['https://laid.ru/'])).toEqual({ kind: 'web', url: 'https://laid.ru/' });
});

it.each([
  ['a plain text', '', 'Приказ № 22'],
  ['a script', '=HYPERLINK("javascript:alert(1)";"x")', 'x'],
  ['a local file', '', 'file:///C:/приказ.pdf'],
  ['an address in the middle of a text', '', 'см. https://edu.gov.ru'],
  ['a computed address', '=HYPERLINK(A1;"x")', 'x'],
])('%s leads nowhere', (_name, formula, text) => {
  expect(findLink(formula, text, [])).toBeNull();
});
