import { ask, createBook, openAddon } from './open-addon';

test('create → register a document → answer → points appear by formula → check → summary', async () => {
  const host = await openAddon();
  await createBook(host, ['1.1', '2.4']);
  expect(host.sheetNames()).toEqual(
    expect.arrayContaining(['Паспорт', 'Документы', '1.1 Оценка', '2.4 Оценка', 'Сводная оценка', 'Методика']),
  );
  console.log(
    JSON.stringify(
      host.read('2.4 Оценка', 'A1:H8').map((r) => r.map((c) => c.value)),
      null,
      0,
    ),
  );
  console.log(host.troubles());
});
