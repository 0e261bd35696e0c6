import { END_OF_TABLE } from '../../src/catalog/end-of-table';
import { SCORE_COLUMNS } from '../../src/workbook/columns';
import { locateTable } from '../../src/workbook/locate-table';

const keys = ['mcqm:score:1.1', ...SCORE_COLUMNS.slice(1).map(({ key }) => key)];
const titles = ['Код · municipal-model@1', ...SCORE_COLUMNS.slice(1).map(({ title }) => title)];
const blank = keys.map(() => '');
const row = (code: string) => [code, ...keys.slice(1).map(() => '')];
const end = blank.map((_, index) => (index === 3 ? END_OF_TABLE : ''));
const sheet = [keys, blank, titles, row('1.1.1.01'), row('1.1.1.02'), end];
const locate = (values: readonly (readonly unknown[])[]) => locateTable(values, SCORE_COLUMNS, 'score:1.1');

test('a table as laid: header, columns in order, data down to the locked end', () => {
  const found = locate(sheet);
  expect(found).toMatchObject({ headerRow: 3, first: 4, last: 5, keyLost: [], missing: [] });
  expect(found?.columns.get('answer')).toBe(6);
});

test('rows above, columns before and another order of columns: the keys find them', () => {
  const moved = [blank, ...sheet].map((cells) => ['', ...[...cells].reverse()]);
  const found = locate(moved);
  expect(found).toMatchObject({ headerRow: 4, first: 5, last: 6, keyLost: [], missing: [] });
  expect(found?.columns.get('code')).toBe(keys.length + 1);
});

test('non-breaking spaces and soft hyphens around a key or a title change nothing', () => {
  const pasted = sheet.map((cells, index) =>
    index < 3 ? cells.map((cell) => (cell === '' ? '' : `\u00a0${cell}\u00ad `)) : cells,
  );
  expect(locate(pasted)).toMatchObject({ keyLost: [], missing: [] });
});

test('without its key a column is known by its title; without both it is missing', () => {
  const wiped = sheet.map((cells, index) =>
    index === 0 ? cells.map((cell) => (cell === 'answer' ? '' : cell)) : cells,
  );
  expect(locate(wiped)?.keyLost).toEqual(['answer']);
  expect(locate(wiped)?.columns.get('answer')).toBe(6);
  const deleted = sheet.map((cells) => cells.filter((_, index) => index !== 5));
  expect(locate(deleted)?.missing).toEqual(['answer']);
});

test('a code column deleted together with the marker is missing, the others are found', () => {
  const found = locate(sheet.map((cells) => cells.slice(1)));
  expect(found?.missing).toEqual(['code']);
  expect(found?.columns.get('answer')).toBe(5);
});

test('without the locked end the data run to the last row with anything in it', () => {
  expect(locate([...sheet.slice(0, 5), blank, blank])).toMatchObject({ first: 4, last: 5 });
});

test('a table without rows has none', () => {
  expect(locate([keys, titles, end])).toMatchObject({ first: 3, last: 2 });
});

test('a sheet with neither keys nor titles, and a sheet of another system, hold no such table', () => {
  expect(locate([])).toBeNull();
  expect(locate([['Мой список'], ['Иванов']])).toBeNull();
  expect(locateTable([['mcqm:score:2.1']], SCORE_COLUMNS, 'score:1.1')).toBeNull();
});
