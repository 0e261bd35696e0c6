import { isErrorText, saysSomething } from '../../src/catalog/cell-kind';

test.each(['#REF!', '#N/A', '#NAME?', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!', '#ERROR!', '#SPILL!'])(
  '%s is an error',
  (text) => expect(isErrorText(text)).toBe(true),
);
test.each(['#ССЫЛКА!', '#Н/Д', '#ИМЯ?', '#ЗНАЧ!', '#ДЕЛ/0!', '#ЧИСЛО!', '#ПУСТО!', '#ОШИБКА!', '#ПЕРЕНОС!'])(
  '%s is an error',
  (text) => expect(isErrorText(text)).toBe(true),
);
test.each(['#', '#5', '№ 5', 'REF', '# REF!', '#REF! в тексте', 5, null])('%p is no error', (cell) => {
  expect(isErrorText(cell)).toBe(false);
});

test.each(['3', 3, 0, '№ 3', 'Ә', '1 —'])('%p says something', (cell) => expect(saysSomething(cell)).toBe(true));
test.each(['', ' ', '—', '-', '–', '...', '\u00a0', true, false, null, undefined])('%p says nothing', (cell) => {
  expect(saysSomething(cell)).toBe(false);
});
