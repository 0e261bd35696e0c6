import type { HeadlessHost } from '../../src/host/local/headless/create-headless-host';
import { createBook, openAddon } from './open-addon';
import { one, typeAt } from './score-rows';

let host: HeadlessHost;
beforeAll(async () => {
  host = await openAddon();
});

const lastAlert = () => host.editor.alerts[host.editor.alerts.length - 1];
const ITEMS = [
  ['Открыть панель', 'mcqmOpenPanel'],
  ['Проверить', 'mcqmRunCheck'],
  ['Построить сводную оценку', 'mcqmBuildSummary'],
  ['Самопроверка', 'mcqmSelfCheck'],
  ['О дополнении', 'mcqmAbout'],
];

test.each(['NONE', 'LIMITED'] as const)(
  'the menu stands in AuthMode.%s, before the add-on may look at anything',
  (mode) => {
    host.trigger('onOpen', mode);
    const [entries] = Object.values(host.editor.menus);
    expect(entries?.map((entry) => (entry.kind === 'item' ? [entry.caption, entry.functionName] : entry.kind))).toEqual(
      ITEMS,
    );
  },
);

test('an installation puts the menu at once', () => {
  host.trigger('onInstall', 'FULL');
  expect(Object.values(host.editor.menus)).toHaveLength(1);
});

test('the sidebar opens under its name', () => {
  host.run('mcqmOpenPanel');
  expect(host.editor.sidebars.pop()?.title).toBe('МСОКО: оценка механизмов');
});

test('in a file without a workbook the menu says what to do first', () => {
  host.run('mcqmRunCheck');
  expect(lastAlert()).toEqual({
    title: 'Проверка',
    text: 'В этой таблице ещё нет книги оценки.\n\nОткройте боковую панель и создайте книгу.',
  });
});

test('check and summary from the menu end with words', async () => {
  await createBook(host, ['2.4']);
  typeAt(host, '2.4 Оценка', '2.4.1.01', 'answer', '1');
  await host.settle();
  host.run('mcqmRunCheck');
  expect(lastAlert()?.text).toMatch(/^Замечаний: 11, из них ошибок: 1\. Все они на листе «Что исправить»/);
  await host.settle();
  host.run('mcqmBuildSummary');
  expect(lastAlert()?.text).toBe('Сводная оценка построена: 1 из 33. Она на листе «Сводная оценка».');
  host.run('mcqmAbout');
  expect(lastAlert()?.text).toContain('никуда ничего не отправляет');
});

test('the self-check writes an answer for every question on a sheet of its own; what is refused is an answer too', async () => {
  await host.settle();
  const before = host.sheetNames().length;
  host.run('mcqmSelfCheck');
  await host.settle();
  expect(host.sheetNames()).toHaveLength(before + 1);
  const { lastRow } = host.sheet('Самопроверка');
  const rows = host.read('Самопроверка', `A4:C${lastRow}`).map((row) => row.map(({ shown }) => shown));
  const named = rows.filter(([title]) => title !== '');
  expect(named.length).toBeGreaterThanOrEqual(25);
  for (const [title, expected, found] of named)
    expect([title, expected === '', found === '']).toEqual([title, false, false]);
  const refused = named.filter(([, , found]) => found?.startsWith('отклонено'));
  expect(lastAlert()?.text).toContain(`Проверок: ${named.length}, из них отклонено: ${refused.length}.`);
  const found = (title: string) => named.find(([own]) => own === title)?.[2];
  expect(found('Апостроф перед «=»')).toBe('формула String "", значение String "=1+1"');
  expect(found('Размер нового листа')).toBe('строк 1000, столбцов 26');
  expect(one(host, '2.4 Оценка', 'F6')).toBe('1');
});
