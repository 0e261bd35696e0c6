import { splitClipboardText } from '../../../../src/host/local/studio/page/grid/split-clipboard-text';

it.each([
  ['one word', 'слово', [['слово']]],
  ['a row of a table', '1,5\tда\t', [['1,5', 'да', '']]],
  [
    'lines of Windows with the last one ended',
    'а\tб\r\nв\tг\r\n',
    [
      ['а', 'б'],
      ['в', 'г'],
    ],
  ],
  [
    'rows of different length',
    'а\nб\tв',
    [
      ['а', ''],
      ['б', 'в'],
    ],
  ],
  ['an empty line between two', 'а\n\nб', [['а'], [''], ['б']]],
  ['a cell of two lines', '"две\nстроки"\tвторая', [['две\nстроки', 'вторая']]],
  ['doubled quotes inside quotes', '"приказ ""О мерах"""', [['приказ "О мерах"']]],
  ['quotes that are part of a text', '"Сириус" и другие', [['"Сириус" и другие']]],
  ['a lone quote', 'дюйм"', [['дюйм"']]],
  ['nothing', '', [['']]],
])('the clipboard with %s becomes cells', (_name, text, cells) => {
  expect(splitClipboardText(text)).toEqual(cells);
});
